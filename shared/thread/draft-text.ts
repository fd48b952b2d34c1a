import type { Block, BlockRole } from '../model/draft.ts';
import { type CitedText, renderCitations } from './citations.ts';
import type { Group } from './groups.ts';
import { plainText } from './plain-text.ts';
import type { RepeatableSpan } from './plan.ts';
import type { ThreadSource } from './thread-source.ts';

/** Where a block's text stands in the draft's plain text. */
export interface BlockPlace {
  readonly id: string;
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
}

/** The draft as plain text, with what the splitter must know of it. */
export interface DraftText {
  readonly text: string;
  readonly blocks: readonly BlockPlace[];
  readonly manualBreaks: readonly number[];
  readonly sectionBreaks: readonly number[];
  readonly groups: readonly Group[];
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
  text: { text: '', blocks: [], manualBreaks: [], sectionBreaks: [], groups: [], repeatable: [] },
};

function makeDraftText(blocks: readonly Block[], sources: readonly ThreadSource[]): DraftText {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const joined: Joined = { text: '', blocks: [], manualBreaks: [], sectionBreaks: [], repeatable: [] };
  for (const block of blocks) addBlock(joined, block, byKey);
  return { ...joined, groups: roleGroups(joined.blocks) };
}

interface Joined {
  text: string;
  readonly blocks: BlockPlace[];
  readonly manualBreaks: number[];
  readonly sectionBreaks: number[];
  readonly repeatable: RepeatableSpan[];
}

function addBlock(joined: Joined, block: Block, sources: ReadonlyMap<string, ThreadSource>): void {
  const parts = partsOf(block, sources);
  const from = joined.text.length;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && joined.text !== '') joined.manualBreaks.push(joined.text.length);
    if (part.text.trim() !== '') addPart(joined, part, joined.text.length === from ? headingOf(block, part) : '');
  }
  if (joined.text.length === from) return;
  if (from > 0) joined.sectionBreaks.push(from);
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
function headingOf(block: Block, part: CitedText): string {
  const isList = block.role === 'sources' && part.text.includes('http') && block.label.trim() !== '';
  return isList ? `${block.label.trim()}:\n` : '';
}

/** The author's own end of a post: a line of three dashes or more. */
const manualMarker = /^[ \t]*-{3,}[ \t]*$/m;

/**
 * What belongs in one post because of what the blocks are: a myth with the warning before it and the first sentence that
 * refutes it; a disclosure; a disclaimer.
 */
function roleGroups(blocks: readonly BlockPlace[]): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.role === 'disclosure' || block.role === 'disclaimer')
      groups.push({ ...block, extent: 'whole', isSure: true });
    if (block.role !== 'myth') continue;
    let last = index;
    while (blocks[last + 1]?.role === 'myth') last += 1;
    groups.push(mythGroup(blocks, index, last));
    index = last;
  }
  return groups;
}

function mythGroup(blocks: readonly BlockPlace[], first: number, last: number): Group {
  const before = blocks[first - 1];
  const after = blocks[last + 1];
  const end = blocks[last]?.end ?? 0;
  const start = before?.role === 'warning' ? before.start : (blocks[first]?.start ?? 0);
  const isRefuted = after !== undefined && ['fallacy', 'fact', 'explanation', 'action'].includes(after.role);
  return { start, end, extent: isRefuted ? 'with-next-sentence' : 'with-previous-sentence', isSure: true };
}
