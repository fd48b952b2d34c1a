import type { Amount } from '../../../text/numbers.ts';
import type { AnnotatedBlock, PlacedSentence, Sentence } from '../../annotate.ts';
import { findInBlocks, ownAmounts } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';

/** NUM-03. `1 in 100` looks larger than `1 in 50` to many: two chances that are weighed against each other need one denominator. */
export const mixedDenominators: DraftRule = {
  id: 'NUM-03',
  category: 'numbers',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice(
    'One denominator for all that is compared (as PIF and the Clear Communication Index, item 17, ask)',
  ),
  find: (draft) =>
    findInBlocks(draft, mixedDenominators, (placed, index, block) => {
      const pair = mixedPair(placed, block.sentences[index + 1]);
      if (pair === null || isTold(block, pair)) return [];
      const text = placed.sentence.text.slice(pair.first.start, pair.first.end);
      const { start } = pair.first;
      const end = pair.isNext ? pair.first.end : pair.second.end;
      return [
        {
          start,
          end,
          values: { text, other: pair.words },
          why: [
            { feature: 'figure', text },
            { feature: 'figure', text: pair.words },
          ],
        },
      ];
    }),
  examples: {
    flag: texts(
      'The risk is 1 in 100 with the drug versus 1 in 50 without it.',
      'Measles kills 1 in 500 children, while a serious reaction hits 1 in a million.',
      'Of vaccinated people 3 in 1,000 fell ill. Of the others it was 1 in 20.',
      'You face a 1 in 8,000 chance of a clot on the pill compared with 1 in 2,000 in pregnancy.',
    ),
    pass: texts(
      'The risk is 1 in 100 with the drug versus 2 in 100 without it.',
      'About 1 in 8 people (12 in 100) get a rash.',
      'It was tested in 3 of 5 regions.',
      'About 2 in 1,000 people had a clot, compared with 2 in 1,000 on placebo.',
      'Out of 1,000 vaccinated people 3 fell ill, and out of 1,000 others 50.',
    ),
  },
};

interface Pair {
  readonly first: Amount;
  readonly second: Amount;
  readonly words: string;
  readonly isNext: boolean;
}

/** The first two frequencies of the sentence, or its last and the first of the next one, that cannot be read side by side. */
function mixedPair({ sentence }: PlacedSentence, next: PlacedSentence | undefined): Pair | null {
  const here = frequencies(sentence);
  const ahead = next === undefined ? [] : frequencies(next.sentence);
  const pairs = [
    ...here.slice(1).map((second, at): Pair | null => pairOf(here[at], second, sentence)),
    ahead[0] === undefined || next === undefined ? null : pairOf(here.at(-1), ahead[0], next.sentence),
  ];
  const found = pairs.findIndex((pair) => pair !== null);
  const pair = pairs[found];
  if (pair === undefined || pair === null) return null;
  return { ...pair, isNext: found === pairs.length - 1 && ahead.length > 0 };
}

function pairOf(first: Amount | undefined, second: Amount, sentence: Sentence): Pair | null {
  if (first === undefined || first.outOf === second.outOf || isRestated(sentence, first, second)) return null;
  return { first, second, words: sentence.text.slice(second.start, second.end), isNext: false };
}

/** Frequencies of what happens to people; `2 of 3 trials` and shares of a group (`a third of`) are none. */
function frequencies(sentence: Sentence): readonly Amount[] {
  return ownAmounts(sentence).filter(
    ({ kind, outOf, start, end }) =>
      kind === 'ratio' &&
      outOf !== null &&
      outOf > 4 &&
      !/ of (?!every|each)/.test(sentence.text.slice(start, end).replace('out of', '')),
  );
}

/** `1 in 8, or 12 in 100` says one thing twice. */
function isRestated({ text }: Sentence, first: Amount, second: Amount): boolean {
  const gap = text.slice(first.end, second.start);
  return (
    first.end < second.start &&
    gap.length < 40 &&
    /\(|=|\b(?:or|that is|that's|i\.e|meaning|which is|in other words)\b/.test(gap) &&
    isSameShare(first, second)
  );
}

function isSameShare(first: Amount, second: Amount): boolean {
  const [a, b] = [first.value / (first.outOf ?? 1), second.value / (second.outOf ?? 1)];
  return Math.abs(a - b) <= 0.12 * Math.max(a, b);
}

/** The same pair is told once more on one denominator. */
function isTold(block: AnnotatedBlock, { first, second }: Pair): boolean {
  const others = block.sentences
    .flatMap(({ sentence }) => frequencies(sentence))
    .filter((one) => one !== first && one !== second);
  return others.some((one) => isSameShare(one, second) || isSameShare(one, first));
}
