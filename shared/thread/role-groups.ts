import type { BlockRole } from '../model/draft.ts';
import type { Group } from './groups.ts';
import { type Sentence, sentenceAt } from './sentences-of-text.ts';

/** Where a block's text stands in the draft's plain text. */
export interface BlockPlace {
  readonly id: string;
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
}

/** The draft as far as its roles need to be seen: the text, its sentences, its blocks. */
export interface RoleInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly BlockPlace[];
}

/**
 * What belongs in one post because of what the blocks are: a myth with the warning before it and the first sentence that refutes it,
 * a disclosure with the product it concerns, a disclaimer.
 */
export function roleGroups(input: RoleInput): Group[] {
  const groups: Group[] = [];
  for (const [index, block] of input.blocks.entries()) {
    if (block.role === 'disclosure' || block.role === 'disclaimer') groups.push(sure(block.start, block.end));
    if (block.role === 'disclosure') groups.push(...productGroup(input, index, block));
    if (block.role === 'warning') groups.push(...warningGroup(input, index, block));
    if (block.role === 'myth' && input.blocks[index - 1]?.role !== 'myth')
      groups.push(...mythGroups(input, index, block));
  }
  return groups;
}

function sure(start: number, end: number): Group {
  return { start, end, strength: 'sure' };
}

const refutingRoles: ReadonlySet<BlockRole> = new Set(['fallacy', 'fact', 'explanation', 'action', 'disclaimer']);

function mythGroups(input: RoleInput, first: number, block: BlockPlace): Group[] {
  const { blocks } = input;
  const past = blocks.findIndex(({ role }, index) => index > first && role !== 'myth');
  const [before, after] = [blocks[first - 1], blocks[past]];
  const isWarned = before?.role === 'warning';
  const myth = {
    start: isWarned ? before.start : block.start,
    end: (past === -1 ? blocks.at(-1) : blocks[past - 1])?.end ?? block.end,
  };
  if (after !== undefined && refutingRoles.has(after.role))
    return [...refutedBehind(input, myth, after), ...factBefore(input, before, myth)];
  return before === undefined || isWarned ? [sure(myth.start, myth.end)] : refutedBefore(input, before, myth.end);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Three groups, one in the other: where all do not fit, the refutation is broken behind its first words rather than parted from the
 * myth, which would leave a falsehood alone.
 */
function refutedBehind({ sentences }: RoleInput, myth: Stretch, refutation: BlockPlace): Group[] {
  const index = sentenceAt(sentences, refutation.start);
  const first = sentences[index];
  if (first === undefined) return [sure(myth.start, refutation.end)];
  const isShort = first.end - first.start < shortestRefutation && first.end < refutation.end;
  const next = sentences[index + 1];
  const opening: Group = { start: myth.start, end: Math.min(first.end, first.start + 60), strength: 'sure' };
  const seam: Group = { start: myth.end - 1, end: refutation.start + 1, strength: 'sure' };
  const groups: Group[] = [
    sure(myth.start, first.end),
    opening,
    seam,
    { ...myth, end: refutation.end, strength: 'soft' },
  ];
  if (isShort && next !== undefined) groups.push({ start: myth.start, end: next.end, strength: 'soft' });
  return groups;
}

const shortestRefutation = 40;

/** Where the fact comes right before the myth, its last sentence goes along when there is room. */
function factBefore({ sentences }: RoleInput, before: BlockPlace | undefined, myth: Stretch): Group[] {
  if (before?.role !== 'fact') return [];
  const last = sentences[sentenceAt(sentences, before.end - 1)];
  return last === undefined ? [] : [{ start: last.start, end: myth.end, strength: 'quiet' }];
}

/** A myth that nothing follows is refuted by what stands before it. */
function refutedBefore({ sentences }: RoleInput, before: BlockPlace, end: number): Group[] {
  const last = sentences[sentenceAt(sentences, before.end - 1)];
  return [sure(last?.start ?? before.start, end), { start: before.start, end, strength: 'soft' }];
}

/** "You may come across a false claim:" points at what follows it, also where that is no myth by its role. */
function warningGroup({ sentences, blocks }: RoleInput, index: number, block: BlockPlace): Group[] {
  const next = blocks[index + 1];
  if (next === undefined || next.role === 'myth') return [];
  const first = sentences[sentenceAt(sentences, next.start)];
  return first === undefined ? [] : [{ start: block.start, end: first.end, strength: 'suggested' }];
}

const mostSentencesApart = 4;

/** The nearest sentence that names what the disclosure names; without a name, the one before it where it speaks of "the maker". */
function productGroup(input: RoleInput, index: number, block: BlockPlace): Group[] {
  const { text, sentences } = input;
  const names = namesIn(text.slice(block.start, block.end));
  const first = sentenceAt(sentences, block.start);
  const behind = sentenceAt(sentences, block.end);
  for (let apart = 1; apart <= mostSentencesApart; apart += 1) {
    const before = sentences[first - apart];
    if (before !== undefined && sharesName(text, before, names)) return [near(before.start, block.end)];
    const after = sentences[behind + apart - 1];
    if (after !== undefined && sharesName(text, after, names)) return [near(block.start, after.end)];
  }
  const previous = sentences[first - 1];
  const isBare = index > 0 && unnamedProduct.test(text.slice(block.start, block.end));
  return isBare && previous !== undefined ? [near(previous.start, block.end)] : [];
}

function near(start: number, end: number): Group {
  return { start, end, strength: 'quiet' };
}

const unnamedProduct =
  /\b(?:maker|manufacturer|producer|company|its|this (?:drug|vaccine|product|medicine|device|test)|fabricante|Hersteller|fabricant)\b/i;

function sharesName(text: string, { start, end }: Sentence, names: ReadonlySet<string>): boolean {
  for (const name of namesIn(text.slice(start, end))) if (names.has(name)) return true;
  return false;
}

/** Words that may be the name of a product or a company: long ones that are not ordinary in such sentences. */
function namesIn(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\d][\p{L}\d-]{3,40}/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !ordinary.has(word)));
}

const ordinary = new Set(
  (
    'about after also although among author authors been before being both company could declare disclosure does during each even every from fees first have ' +
    'having health help helps here hold honoraria into interest interests just know last less like lower lowers made make makes many more most much must never only other over own paid ' +
    'people patients doctor doctors drug drugs vaccine vaccines vaccination medicine medicines product products study studies trial trials research treatment received receive research since some speaker such than that their ' +
    'them then there these they this those through under until used using very want week weeks were what when where which while will with without work worked working year years your'
  ).split(' '),
);
