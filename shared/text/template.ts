import { type Template, type TemplateFault, template } from '../model/draft.ts';
import { type PlacedBlock, readBlocks } from './template-blocks.ts';
import { type FrontMatter, type FrontMatterField, type LineFault, readFrontMatter } from './template-front-matter.ts';

/** A template file as read from a folder. `file` is its name, shown with faults. */
export interface TemplateFile {
  readonly file: string;
  readonly origin: Template['origin'];
  readonly text: string;
}

/** A template, or every reason why the file is none. */
export type TemplateReading =
  | { readonly template: Template; readonly line: number }
  | { readonly faults: readonly TemplateFault[] };

/**
 * Reads a template: front matter (`id`, `name`, `description`, `language`), then a heading for each block,
 * `## Label {role=fact required limit=60}`, with its guidance as a quotation and its starting text below. `line` is
 * where the id stands, for a fault that only the other templates can show.
 */
export function parseTemplate({ file, origin, text }: TemplateFile): TemplateReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const front = readFrontMatter(lines);
  if (front.lineCount === 0) return { faults: inFile(file, front.faults) };
  const { blocks, faults } = readBlocks(lines.slice(front.lineCount), front.lineCount + 1);
  const all = [...front.faults, ...missingFields(front), ...faults];
  if (all.length > 0) return { faults: inFile(file, all) };
  const checked = template.safeParse(assemble(origin, front, blocks));
  if (checked.success) return { template: checked.data, line: front.values.get('id')?.line ?? 1 };
  const late = checked.error.issues.map((issue) => ({
    line: lineOf(issue.path, front, blocks),
    message: `${issue.path.at(-1)?.toString() ?? 'The template'}: ${issue.message}.`,
  }));
  return { faults: inFile(file, late) };
}

function missingFields(front: FrontMatter): readonly LineFault[] {
  if (front.faults.length > 0) return [];
  const faults: LineFault[] = [];
  for (const field of ['id', 'name'] as const) {
    const value = front.values.get(field);
    if (value === undefined || value.text === '')
      faults.push({ line: value?.line ?? 1, message: `The front matter has no ${field}.` });
  }
  const id = front.values.get('id');
  if (id !== undefined && id.text !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id.text)) {
    faults.push({
      line: id.line,
      message: 'The id is made of small letters, digits and hyphens, such as measles-reply.',
    });
  }
  return faults;
}

function assemble(origin: Template['origin'], front: FrontMatter, blocks: readonly PlacedBlock[]): Template {
  const value = (field: FrontMatterField) => front.values.get(field)?.text ?? '';
  return {
    id: value('id'),
    name: value('name'),
    description: value('description'),
    language: value('language') || 'en',
    origin,
    blocks: blocks.map((placed) => placed.block),
  };
}

function lineOf(path: readonly PropertyKey[], front: FrontMatter, blocks: readonly PlacedBlock[]): number {
  const [first, index] = path;
  if (first === 'blocks') return blocks[typeof index === 'number' ? index : 0]?.line ?? front.lineCount + 1;
  for (const [field, value] of front.values) if (field === first) return value.line;
  return 1;
}

/** In the order of the file, so that a person mends it from the top. */
function inFile(file: string, faults: readonly LineFault[]): readonly TemplateFault[] {
  return [...faults].sort((a, b) => a.line - b.line).map((fault) => ({ file, ...fault }));
}
