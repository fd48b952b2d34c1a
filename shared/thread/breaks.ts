import { type Ceiling, shareOfCeilings } from './ceilings.ts';
import type { Passage } from './passages.ts';
import { type Room, type Ruler, shareOf } from './ruler.ts';
import type { Sentence } from './sentences-of-text.ts';
import type { Token, WordFacts } from './tokens.ts';
import { addressesIn, hasUnspaced, unspacedGap } from './unspaced.ts';

/**
 * How much a break at a place hurts, from least to most. `onward` is before a sentence that starts with "It" or "They", which a post
 * by itself does not explain. `glued` is inside an atom, `cut` inside a word.
 */
export type BreakKind =
  | 'section'
  | 'paragraph'
  | 'line'
  | 'sentence'
  | 'onward'
  | 'clause'
  | 'comma'
  | 'space'
  | 'weak'
  | 'glued'
  | 'cut';

/** A place where a post may end: its text ends at `before`, the next one's starts at `after` (UTF-16 offsets). */
export interface Break {
  readonly before: number;
  readonly after: number;
  readonly kind: BreakKind;
  /** Inside brackets or a quotation. */
  readonly isEnclosed: boolean;
}

/** What tells how much of a post a stretch of text fills. */
export interface Scale {
  readonly ruler: Ruler;
  readonly room: Room;
  readonly ceilings: readonly Ceiling[];
}

/**
 * The places where a text may be broken, in order. Left out are those that no good plan would use, so that planning stays fast: inside
 * a sentence or an atom of less than half a post, which can always stand whole.
 */
export function findBreaks(sentences: readonly Sentence[], scale: Scale): Break[] {
  const breaks: Break[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const previous = sentences[index - 1];
    if (previous !== undefined) breaks.push(breakBefore(previous, sentence));
    if (fillsHalf(sentence, scale)) addInner(breaks, sentence, scale);
  }
  return breaks;
}

function breakBefore(previous: Sentence, sentence: Sentence): Break {
  const isSame = previous.passage === sentence.passage && previous.offset === sentence.offset;
  const gap = previous.inPassage.end;
  return {
    before: previous.end,
    after: sentence.start,
    kind: sentence.gapBefore,
    isEnclosed: isSame && isInside(sentence.passage, gap),
  };
}

function isInside({ enclosures }: Passage, offset: number): boolean {
  return enclosures.some(({ start, end }) => start < offset && offset < end);
}

/** A short bracket belongs to the word before it: "mild (grade 1)". */
function isBeforeBracket({ enclosures }: Passage, after: number): boolean {
  return enclosures.some(
    ({ start, end, isQuotation }) => !isQuotation && start === after && end - start <= longestTied,
  );
}

const longestTied = 60;

function addInner(breaks: Break[], sentence: Sentence, scale: Scale): void {
  let atom: Break[] = [];
  let start = sentence.start;
  for (const gap of innerGaps(sentence, scale)) {
    const isAtom = gap.kind === 'glued' || gap.isEnclosed;
    if (isAtom) {
      atom.push(gap);
      continue;
    }
    if (fillsHalf({ start, end: gap.before }, scale)) breaks.push(...atom);
    breaks.push(gap);
    atom = [];
    start = gap.after;
  }
  if (fillsHalf({ start, end: sentence.end }, scale)) breaks.push(...atom);
}

/** By its length, or by its links where a post takes only so many. */
function fillsHalf(span: { readonly start: number; readonly end: number }, { ruler, room, ceilings }: Scale): boolean {
  return shareOf(ruler, span, room) > 1 / 2 || shareOfCeilings(ceilings, span) > 1 / 2;
}

function innerGaps(sentence: Sentence, scale: Scale): Break[] {
  const { passage, inPassage, offset } = sentence;
  const glue = passage.gapGlue();
  const gaps: Break[] = [];
  for (let index = inPassage.firstToken; index <= inPassage.lastToken; index += 1) {
    const token = passage.tokens[index];
    const next = passage.tokens[index + 1];
    if (token === undefined) break;
    gaps.push(...insideWord(token, offset, scale));
    if (next === undefined || index === inPassage.lastToken) break;
    const isGlued = glue[index] === 1 || isBeforeBracket(passage, next.start);
    const kind = isGlued ? 'glued' : kindWithinSentence(token, next);
    gaps.push({
      before: token.end + offset,
      after: next.start + offset,
      kind,
      isEnclosed: isInside(passage, token.end),
    });
  }
  return gaps;
}

function kindWithinSentence({ facts }: Token, { facts: next }: Token): BreakKind {
  if (facts.ending === 'clause' || /^[–•]$/.test(next.text) || facts.text === '–') return 'clause';
  if (facts.ending !== null) return 'comma';
  return isStump(facts, next) ? 'weak' : 'space';
}

/** A post should not end in a small word, before a figure, or between two words of a name. */
function isStump(word: WordFacts, next: WordFacts): boolean {
  return word.isFunctionWord || next.startsNumber || (word.startsCapital && next.startsCapital);
}

/** Words below this length, in UTF-16 units, are never broken: most are, and need no closer look. */
const shortestBroken = 12;

/** Inside a word that fills a post, or of a script without spaces. */
function insideWord({ start, end, facts }: Token, offset: number, { ruler, room }: Scale): Break[] {
  if (end - start < shortestBroken) return [];
  const isTooLong = shareOf(ruler, { start: start + offset, end: end + offset }, room) > 1;
  if (!isTooLong && !hasUnspaced.test(facts.text)) return [];
  const breaks: Break[] = [];
  const addresses = addressesIn(facts.text);
  for (const at of ruler.cuts(start + offset, end + offset)) {
    if (addresses.some((each) => each.start < at - start - offset && at - start - offset < each.end)) continue;
    const kind = unspacedGap(facts.text, at - start - offset);
    if (kind !== 'cut' || isTooLong) breaks.push({ before: at, after: at, kind, isEnclosed: false });
  }
  return breaks;
}
