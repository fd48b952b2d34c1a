import type { Amount } from '../text/numbers.ts';
import { isQuoted } from '../text/quotation.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from './annotate.ts';
import { stepOf } from './arithmetic-steps.ts';
import { figureWords } from './figure-words.ts';
import { isExempt } from './findings.ts';
import { perObject } from './memory.ts';
import { relativeChanges } from './relative-change.ts';
import type { DraftHit, Rule } from './rule.ts';

/** What the figures of one block come to: a post is read as a whole, so a number may stand in the sentence before or behind. */
export interface BlockFigures {
  /** A reader can tell how many are concerned: `4 in 1,000`, `from 4% to 2%`, `8 cases against 162`, `2 points`. */
  readonly hasAbsolute: boolean;
}

/** Read once for each text of a block. */
export const blockFigures = perObject<readonly PlacedSentence[], BlockFigures>((sentences) => {
  const all = sentences.map(({ sentence }) => sentence);
  const amounts = all.flatMap((sentence) => ownAmounts(sentence));
  const shares = amounts.filter(({ kind }) => kind === 'percent').length;
  const counts = amounts.filter(({ kind }) => kind === 'count').length;
  const isCompared = all.some((sentence) => sentence.tokens.some(({ word }) => comparing.has(word)));
  const hasFromTo = all.some((sentence) => stepOf(sentence) !== null);
  return {
    hasAbsolute:
      hasFromTo ||
      amounts.some(({ kind }) => kind === 'points' || kind === 'ratio') ||
      shares >= 2 ||
      (counts >= 2 && isCompared) ||
      all.some(listsCounts) ||
      all.some(comparesPlainNumbers),
  };
});

/** Whether something that happens to people's health is named anywhere in the block: a sentence may only go on with it (`Hardly ever.`). */
export function isAboutHealth({ sentences }: Pick<AnnotatedBlock, 'sentences'>): boolean {
  return sentences.some(({ sentence }) => {
    const { hasOutcome, hasChance } = figureWords(sentence);
    return hasOutcome || hasChance;
  });
}

/** In the sentence itself, or beside it where this one only goes on (`Are clots a danger? Hardly ever.`, `severe ones are rare`). */
export function isHealthNear({ sentences }: AnnotatedBlock, index: number): boolean {
  const sentence = sentences[index]?.sentence;
  if (sentence === undefined) return false;
  const { hasOutcome, hasChance } = figureWords(sentence);
  if (hasOutcome) return true;
  const before = sentences[index - 1]?.sentence.text.trimEnd() ?? '';
  if (before.endsWith('?')) return true;
  const goesOn = hasChance || sentence.tokens.length <= 6 || sentence.tokens.some(({ word }) => pointers.has(word));
  return goesOn && isAboutHealth({ sentences: sentences.slice(Math.max(0, index - 2), index + 2) });
}

const pointers = new Set('it this that these those they them one ones such'.split(' '));

/** Amounts that are no relative change and stand outside quotation marks. */
export function ownAmounts(sentence: Sentence): readonly Amount[] {
  const changes = new Set(relativeChanges(sentence).map(({ token }) => token));
  return sentence.amounts.filter((one) => !changes.has(one.firstToken) && !isQuoted(sentence.quotations, one));
}

/** `80 cases in March, 20 in May`. */
function listsCounts({ text }: Sentence): boolean {
  return countPair.test(text);
}

/** `12 against 24`: two numbers of the same things. */
function comparesPlainNumbers({ text }: Sentence): boolean {
  return plainPair.test(text);
}

const countPair =
  /\b\d[\d,]{0,9} (?:[a-z-]{1,20} ){0,2}(?:cases?|deaths?|people|patients|children|infections|admissions|women|men|babies)\b[^.!?]{0,40}?(?:,| and| but| to) (?:only |just |about )?\d[\d,]{0,9} (?:in|among|on|with|this|last|the|a)\b/i;
const plainPair =
  /\b\d[\d,.]{0,9}(?: [a-z-]{1,20}){0,6},? (?:versus|vs\.?|against|compared (?:with|to)|rather than|instead of)(?: [a-z-]{1,20}){0,3} \d/i;
const comparing = new Set(
  'versus vs against compared than while whereas placebo unvaccinated control versus'.split(' '),
);

/** A finding within a sentence: offsets count from its start. */
export interface FigureHit extends Pick<DraftHit, 'severity' | 'message' | 'values' | 'why'> {
  readonly start: number;
  readonly end: number;
}

/** Findings over the sentences of each block, but of the list of sources, the myth and quoted words. */
export function findInBlocks(
  draft: AnnotatedDraft,
  rule: Rule,
  find: (placed: PlacedSentence, index: number, block: AnnotatedBlock) => readonly FigureHit[],
): readonly DraftHit[] {
  return draft.blocks.flatMap((block) => {
    if (unread.has(block.block.role)) return [];
    return block.sentences.flatMap((placed, index) =>
      find(placed, index, block)
        .filter((hit) => !isExempt(rule, placed, hit))
        .map((hit) => placeHit(block, placed, hit)),
    );
  });
}

const unread = new Set(['sources', 'myth', 'disclosure', 'disclaimer']);

function placeHit(block: AnnotatedBlock, placed: PlacedSentence, { start, end, ...told }: FigureHit): DraftHit {
  const found = placed.sentence.text.slice(start, end).toLowerCase();
  return {
    ...told,
    place: { kind: 'block', blockId: block.block.id, start: placed.start + start, end: placed.start + end },
    words: `${found}|${placed.sentence.words}`,
  };
}
