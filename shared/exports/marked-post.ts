import type { ExportInput } from './export-input.ts';
import { sentence } from './sentence.ts';

/** The post as it leaves the app: that of a preview begins with the mark. */
export function markedText(text: string, { isPreview }: Pick<ExportInput, 'isPreview'>): string {
  return isPreview ? `${sentence('exports.notCleared')}\n${text}` : text;
}
