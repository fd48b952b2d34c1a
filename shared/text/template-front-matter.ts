import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

/** Something wrong in a template file: line 1 is the first line of the file. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

export const frontMatterFields = ['id', 'name', 'description', 'language'] as const;
export type FrontMatterField = (typeof frontMatterFields)[number];

export interface FrontMatterValue {
  readonly text: string;
  readonly line: number;
}

export interface FrontMatter {
  readonly values: ReadonlyMap<FrontMatterField, FrontMatterValue>;
  readonly faults: readonly LineFault[];
  /** The number of lines that the front matter takes, both of its `---` included. */
  readonly lineCount: number;
}

/** Reads the YAML between the two lines `---` at the top of a file. Only text values of known names are taken. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') {
    return broken(
      1,
      'The file does not begin with front matter: a line --- , then id, name and description, then a line ---.',
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1)
    return broken(1, 'The front matter has no end: close it with a line that holds --- and nothing else.');
  return readFields(lines.slice(1, end), end + 1);
}

function broken(line: number, message: string): FrontMatter {
  return { values: new Map(), faults: [{ line, message }], lineCount: 0 };
}

function readFields(yamlLines: readonly string[], lineCount: number): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(yamlLines.join('\n'), { lineCounter: counter, prettyErrors: false, strict: true });
  // The YAML begins in line 2 of the file.
  const lineAt: LineAt = (offset) => Math.max(1, counter.linePos(offset).line) + 1;
  const values = new Map<FrontMatterField, FrontMatterValue>();
  const faults = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: `The front matter is not YAML: ${error.message}.`,
  }));
  if (faults.length > 0) return { values, faults, lineCount };
  if (!isMap(document.contents)) {
    const message = 'The front matter holds no fields. Write id: ..., name: ... and description: ..., each in a line.';
    return { values, faults: [{ line: 2, message }], lineCount };
  }
  for (const pair of document.contents.items) {
    const read = readField(pair, lineAt);
    if ('message' in read) faults.push(read);
    else values.set(read.field, read);
  }
  return { values, faults, lineCount };
}

type LineAt = (offset: number) => number;

function readField(pair: Pair, lineAt: LineAt): LineFault | (FrontMatterValue & { readonly field: FrontMatterField }) {
  const name = isScalar(pair.key) ? String(pair.key.value) : '';
  const line = lineAt(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
  const field = frontMatterFields.find((known) => known === name);
  if (field === undefined) {
    const known = frontMatterFields.join(', ');
    return { line, message: `The front matter has no field "${name.slice(0, 40)}". It knows ${known}.` };
  }
  const text = isScalar(pair.value) ? pair.value.value : null;
  if (typeof text !== 'string') return { line, message: `The field ${field} must be text.` };
  return { field, line, text: text.trim() };
}
