import { type BlockRole, blockRoles, type TemplateBlock } from '../model/draft.ts';
import type { LineFault } from './template-front-matter.ts';

export interface PlacedBlock {
  readonly block: TemplateBlock;
  readonly line: number;
}

export interface BlockReading {
  readonly blocks: readonly PlacedBlock[];
  readonly faults: readonly LineFault[];
}

/**
 * Reads `## Label {role=fact required limit=60}` and what stands under it: a quotation is the guidance, the rest is the
 * text that a new draft starts with. `firstLine` is the line of the file that `lines` begins with.
 */
export function readBlocks(lines: readonly string[], firstLine: number): BlockReading {
  const faults: LineFault[] = [];
  const sections = splitSections(lines, firstLine, faults);
  const blocks: PlacedBlock[] = [];
  for (const section of sections) {
    const heading = readHeading(section, faults);
    if (heading !== null) blocks.push({ block: { ...heading, ...readBody(section.body) }, line: section.line });
  }
  if (sections.length === 0 && faults.length === 0) {
    faults.push({
      line: firstLine,
      message: 'The template has no blocks. Write a heading such as ## Fact {role=fact required}.',
    });
  }
  return { blocks, faults };
}

interface Section {
  readonly heading: string;
  readonly line: number;
  readonly body: string[];
}

function splitSections(lines: readonly string[], firstLine: number, faults: LineFault[]): readonly Section[] {
  const sections: Section[] = [];
  for (const [index, line] of lines.entries()) {
    const heading = /^##(?!#)\s*(.*)$/.exec(line)?.[1];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ heading: heading.trim(), line: firstLine + index, body: [] });
    else if (last !== undefined) last.body.push(line);
    else if (line.trim() !== '' && faults.length === 0) {
      faults.push({
        line: firstLine + index,
        message:
          'This text stands before the first block and would be lost. Put it under a heading such as ## Fact {role=fact}.',
      });
    }
  }
  return sections;
}

type Heading = Pick<TemplateBlock, 'role' | 'label' | 'isRequired' | 'limitWords'>;

function readHeading({ heading, line }: Section, faults: LineFault[]): Heading | null {
  const match = /^(.*?)\s*\{([^{}]*)\}$/.exec(heading);
  const label = match?.[1] ?? '';
  if (match === null || label === '') {
    faults.push({
      line,
      message: 'A block begins with its label and its role: ## Fact {role=fact required limit=60}.',
    });
    return null;
  }
  const settings = readSettings(match[2] ?? '');
  if (typeof settings === 'string') {
    faults.push({ line, message: settings });
    return null;
  }
  return { label, ...settings };
}

/** What stands in the braces, or a sentence that says what is wrong with it. */
function readSettings(text: string): Omit<Heading, 'label'> | string {
  let role: BlockRole | undefined;
  let isRequired = false;
  let limitWords: number | null = null;
  for (const setting of text.split(/\s+/).filter((part) => part !== '')) {
    const [name, value = ''] = setting.split('=', 2);
    if (setting === 'required') isRequired = true;
    else if (name === 'role') {
      role = blockRoles.find((known) => known === value);
      if (role === undefined)
        return `There is no role "${value.slice(0, 40)}". The roles are ${blockRoles.join(', ')}.`;
    } else if (name === 'limit') {
      if (!/^[1-9]\d{0,4}$/.test(value)) return 'The limit is a number of words, such as limit=60.';
      limitWords = Number(value);
    } else return `A block does not know "${setting.slice(0, 40)}". It knows role=..., required and limit=...`;
  }
  if (role === undefined) return `The block has no role. Write role= and one of ${blockRoles.join(', ')}.`;
  return { role, isRequired, limitWords };
}

/** The first run of quoted lines is guidance; a later quotation belongs to the starting text. */
function readBody(lines: readonly string[]): Pick<TemplateBlock, 'guidance' | 'text'> {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || !isQuoted(lines[start])) return { guidance: '', text: lines.join('\n').trim() };
  const after = lines.findIndex((line, index) => index > start && !isQuoted(line));
  const end = after === -1 ? lines.length : after;
  const guidance = lines.slice(start, end).map((line) => line.replace(/^\s{0,3}>\s?/, '').trim());
  return { guidance: guidance.join(' ').replace(/\s+/g, ' ').trim(), text: lines.slice(end).join('\n').trim() };
}

function isQuoted(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,3}>/.test(line);
}
