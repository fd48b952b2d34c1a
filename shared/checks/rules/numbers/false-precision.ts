import { thresholdList } from '../../../policy/threshold-list.ts';
import type { Limits } from '../../../policy/thresholds.ts';
import { perLexeme } from '../../../text/lexeme.ts';
import type { Amount } from '../../../text/numbers.ts';
import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';

/** NUM-08. Digits that no study could tell apart make a guess look like a measurement. */
export const falsePrecision: SentenceRule = {
  id: 'NUM-08',
  category: 'numbers',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Whole numbers (as the Clear Communication Index, item 15, asks)'),
  anchors: null,
  find: findPrecise,
  examples: {
    flag: texts(
      'The vaccine protects 94.1287 % of people.',
      'Your risk is 3.4172% over ten years.',
      'About 62.38% of readers had a headache.',
      'It happens to 2.3846 in 1,000 people.',
    ),
    pass: texts(
      'About 94 in 100 people are protected.',
      'The risk is 0.004%.',
      'The survival is 99.97%.',
      'About 3.5% of people had a rash.',
      'Take 0.125 mg once a day.',
      'The study followed 657,461 children.',
    ),
  },
};

function findPrecise(sentence: Sentence, { share_digits: most }: Limits): readonly SentenceHit[] {
  const exact = sentence.tokens.filter(
    (token, index) => isExact(token) && !doseUnits.has(sentence.tokens[index + 1]?.word ?? ''),
  );
  if (sentence.amounts.length + exact.length === 0) return [];
  const voice = voiceOf(sentence);
  const shares = sentence.amounts.filter(
    (amount) => isTooPrecise(sentence, amount, most) && !voice.isReported(amount.firstToken),
  );
  const others = exact.filter(
    ({ start }) => !sentence.amounts.some((amount) => amount.start <= start && start < amount.end),
  );
  return [...shares, ...others].map(({ start, end }) => {
    const text = sentence.text.slice(start, end);
    return { start, end, values: { text }, why: [{ feature: 'figure', text }] };
  });
}

/** `47.38294 minutes`: four digits behind the point, or three behind a larger number; doses are exact by right. */
const isExact = perLexeme((word) => {
  const [, whole, decimals] = /^(\d+)[.](\d+)$/.exec(word) ?? [];
  if (whole === undefined || decimals === undefined) return false;
  return decimals.length >= 4 || (decimals.length === 3 && whole.length >= 2);
});

const doseUnits = new Set('mg mcg g kg ml l mmol iu units micrograms milligrams grams mgs µg ug'.split(' '));

/** Near 100 % what is missing counts: 99.97 % is as precise as 0.03 %. */
function isTooPrecise(sentence: Sentence, { kind, start, end, value, isRange }: Amount, most: number): boolean {
  if (isRange || !shares.has(kind)) return false;
  const [, whole = '', decimals = ''] = /(\d+)(?:[.](\d+))?/.exec(sentence.text.slice(start, end)) ?? [];
  if (kind === 'percent' && value > 99 && value < 100) return decimals.length > 3;
  return significant(whole, decimals) > most && !isUsual(decimals, most);
}

/** One digit behind the point is usual; a policy may want fewer. */
function isUsual(decimals: string, most: number): boolean {
  return decimals.length < 2 && most >= thresholdList.share_digits.standing;
}

const shares: ReadonlySet<Amount['kind']> = new Set(['percent', 'ratio'] as const);

/** The zeros at the end of a whole number are no digits that anybody claims to know. */
function significant(whole: string, decimals: string): number {
  const known = decimals === '' ? whole.replace(/0+$/, '') : `${whole}${decimals}`;
  return known.replace(/^0+/, '').length;
}
