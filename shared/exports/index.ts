import type { ExportWriter } from './export-input.ts';
import { htmlExport } from './html.ts';
import { jsonExport } from './json.ts';
import { markdownExport } from './markdown.ts';
import { textExport } from './text.ts';

/** Every format that a thread can leave the app in. A new one is a file and a line here. */
export const exports: readonly ExportWriter[] = [textExport, markdownExport, htmlExport, jsonExport];
