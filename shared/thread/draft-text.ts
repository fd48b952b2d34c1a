import type { Block } from '../model/draft.ts';
import { type CitedText, renderCitations } from './citations.ts';
import { plainText } from './plain-text.ts';
import type { RepeatableSpan } from './plan.ts';
import type { BlockPlace } from './role-groups.ts';
import type { ThreadSource } from './thread-source.ts';

/** The draft as plain text, with what the splitter must know of it. */
export interface DraftText {
  readonly text: string;
  readonly blocks: readonly BlockPlace[];
  readonly manualBreaks: readonly number[];
  readonly repeatable: readonly RepeatableSpan[];
}

/** Blocks to plain text: citations as links, Markdown's marks gone, one empty line between blocks. Blocks without text are left out. */
export function draftText(blocks: readonly Block[], sources: readonly ThreadSource[]): DraftText {
  if (last.blocks !== blocks || last.sources !== sources)
    last = { blocks, sources, text: makeDraftText(blocks, sources) };
  return last.text;
}

/** The same draft is asked for once for each platform, one after the other. */
let last: { blocks: readonly Block[] | null; sources: readonly ThreadSource[] | null; text: DraftText } = {
  blocks: null,
  sources: null,
  text: { text: '', blocks: [], manualBreaks: [], repeatable: [] },
};

function makeDraftText(blocks: readonly Block[], sources: readonly ThreadSource[]): DraftText {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const joined = emptyText();
  for (const block of blocks) addBlock(joined, block, partsOf(block, byKey));
  return joined;
}

/** Blocks taken as they are written, one empty line apart: nothing is read as Markdown or as a citation but the author's own ends of posts. */
export function bareDraftText(blocks: readonly Pick<Block, 'role' | 'text'>[]): DraftText {
  const joined = emptyText();
  for (const [index, { role, text }] of blocks.entries()) {
    const parts = text.split(manualBreak).map((part) => ({ text: part, spans: [] }));
    addBlock(joined, { id: String(index), role, label: '' }, parts);
  }
  return joined;
}

function emptyText(): Joined {
  return { text: '', blocks: [], manualBreaks: [], repeatable: [] };
}

interface Joined {
  text: string;
  readonly blocks: BlockPlace[];
  readonly manualBreaks: number[];
  readonly repeatable: RepeatableSpan[];
}

function addBlock(joined: Joined, block: Omit<Block, 'text'>, parts: readonly CitedText[]): void {
  const from = joined.text.length;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && joined.text !== '') joined.manualBreaks.push(joined.text.length);
    if (part.text.trim() !== '') addPart(joined, part, joined.text.length === from ? headingOf(block, part) : '');
  }
  if (joined.text.length === from) return;
  joined.blocks.push({ id: block.id, role: block.role, start: from === 0 ? 0 : from + 2, end: joined.text.length });
}

/** The stretches between the author's own breaks, as plain text with links. */
function partsOf({ role, text }: Block, sources: ReadonlyMap<string, ThreadSource>): readonly CitedText[] {
  const written = text.includes('---') ? text.split(manualMarker) : [text];
  return written.map((part) => renderCitations(plainText(part), sources, role === 'sources' ? 'line' : 'link'));
}

function addPart(joined: Joined, part: CitedText, heading: string): void {
  joined.text += (joined.text === '' ? '' : '\n\n') + heading;
  const offset = joined.text.length;
  joined.text += part.text.trimEnd();
  joined.repeatable.push(
    ...part.spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset })),
  );
}

/** A bare list of links needs a word before it. */
function headingOf(block: Omit<Block, 'text'>, part: CitedText): string {
  const isList = block.role === 'sources' && part.text.includes('http') && block.label.trim() !== '';
  return isList ? `${block.label.trim()}:\n` : '';
}

/** The author's own end of a post: a line of three dashes or more. */
const manualMarker = /^[ \t]*-{3,}[ \t]*$/m;

/** In a text without blocks four line ends in a row say the same, as other composers have it. */
const manualBreak = /\n[ \t]*-{3,}[ \t]*(?=\n)|^[ \t]*-{3,}[ \t]*(?=\n)|\n[ \t]*-{3,}[ \t]*$|(?:[ \t]*\n){4,}/;
