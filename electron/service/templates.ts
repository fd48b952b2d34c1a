import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Template, TemplateFault } from '../../shared/model/draft.ts';
import { parseTemplate } from '../../shared/text/template.ts';
import type { Ports } from './ports.ts';

export interface TemplateShelf {
  readonly templates: readonly Template[];
  readonly faults: readonly TemplateFault[];
}

/** Far above any template that a person would write; a larger file was put there by mistake. */
const limitBytes = 200_000;
const limitFiles = 200;

/**
 * Reads every `.md` file of the templates folders, the built-in folder first. A faulty file is reported with its name and
 * line and the rest still load. An id counts once: the file that comes second is the faulty one.
 */
export function readTemplates(folders: Ports['templatesFolders']): TemplateShelf {
  const templates = new Map<string, Template>();
  const faults: TemplateFault[] = [];
  for (const { folder, origin, mayBeMissing } of folders) {
    if (mayBeMissing === true && !existsSync(folder)) continue;
    for (const file of listFiles(folder, faults)) {
      const text = readText(join(folder, file), file, faults);
      const reading = text === null ? { faults: [] } : parseTemplate({ file, origin, text });
      if ('faults' in reading) faults.push(...reading.faults);
      else addOnce(templates, { ...reading, file }, faults);
    }
  }
  return { templates: [...templates.values()], faults };
}

/** The template of that id, or null when no folder holds it (any more). */
export function findTemplate(ports: Ports, id: string): Template | null {
  return templateOf(readTemplates(ports.templatesFolders), id);
}

export function templateOf({ templates }: TemplateShelf, id: string): Template | null {
  return templates.find((template) => template.id === id) ?? null;
}

interface Candidate {
  readonly template: Template;
  readonly line: number;
  readonly file: string;
}

function addOnce(templates: Map<string, Template>, { template, line, file }: Candidate, faults: TemplateFault[]): void {
  const first = templates.get(template.id);
  if (first === undefined) {
    templates.set(template.id, template);
    return;
  }
  const owner = first.origin === 'built_in' ? 'the built-in template' : 'your template';
  faults.push({
    file,
    line,
    message: `The id ${template.id} is taken by ${owner} "${first.name}". Choose another id.`,
  });
}

function listFiles(folder: string, faults: TemplateFault[]): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.md'));
    if (names.length > limitFiles) {
      faults.push({
        file: basename(folder),
        line: 1,
        message: `The folder holds ${names.length} templates; the first ${limitFiles} were read.`,
      });
    }
    return names.sort().slice(0, limitFiles);
  } catch (error) {
    faults.push({
      file: basename(folder),
      line: 1,
      message: `This templates folder cannot be read (${reasonOf(error)}).`,
    });
    return [];
  }
}

/** The file as text, or null after its fault was noted. */
function readText(path: string, file: string, faults: TemplateFault[]): string | null {
  try {
    if (statSync(path).size > limitBytes) {
      faults.push({
        file,
        line: 1,
        message: `The file is larger than ${limitBytes / 1000} kB and cannot be a template.`,
      });
      return null;
    }
    return decode(readFileSync(path), file, faults);
  } catch (error) {
    faults.push({ file, line: 1, message: `The file cannot be read (${reasonOf(error)}).` });
    return null;
  }
}

function decode(bytes: Buffer, file: string, faults: TemplateFault[]): string | null {
  const fault = firstFaultyLine(bytes);
  if (fault === null) return bytes.toString('utf8');
  faults.push({ file, line: fault, message: 'The file is not UTF-8 text from this line on. Save it as UTF-8.' });
  return null;
}

/** Lines never share a byte in UTF-8, so each can be tried alone. A NUL means UTF-16, or no text at all. */
function firstFaultyLine(bytes: Buffer): number | null {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const piece = bytes.subarray(start, end);
    if (piece.includes(0) || !Buffer.from(piece.toString('utf8'), 'utf8').equals(piece)) return line;
    start = end + 1;
  }
  return null;
}

/** Node's own code for the failure (`ENOENT`), never its message, which holds the path. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
