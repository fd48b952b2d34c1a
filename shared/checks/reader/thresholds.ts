import type { Finding } from '../../model/finding.ts';
import type { Allowances } from './allowances.ts';
import { type ReadCategory, readCategories } from './model.ts';

/**
 * The log odds from which on the second reader tells a category: where, judged without the hand that wrote the text, both layers together miss about as much as they tell
 * wrongly (`npm run bench:checks`).
 */
const readerThresholds: Readonly<Record<ReadCategory, number>> = {
  privacy: 1,
  tone: -0.5,
  absolutes: -0.2,
  advice: 0,
  numbers: 0.5,
  promotion: -0.9,
  'myth-alone': -0.25,
};

/** How far above it a finding warns instead of being a note: so far that of 153 posts of sober threads hardly any warns. */
const warningMargin = 2.5;

/**
 * What is taken from the log odds of a text: a short one gives the model little to go by, so each of its few words weighs too much, and a long one dilutes what is wrong
 * with it. Set on the corpus, without the hand that is judged: of sober sentences under 13 words half as many are told, at the same precision and recall for the rest.
 */
function lengthAllowance(text: string): number {
  const words = text.split(/\s+/).length;
  return 0.12 * (20 - Math.min(40, words));
}

/** So much less sure than of the surest category, and it says nothing: what is wrong with a passage is mostly one thing. Privacy is always told. */
const tellingMargin = 4;
/** Only what it is about as sure of as of the surest warns; the rest are notes. */
const equallySureMargin = 1;

/** What the second reader tells of a passage, from how far its log odds are above the threshold of each category (`aboveThreshold`). */
export function tellings(
  above: Readonly<Record<ReadCategory, number>>,
): readonly { readonly category: ReadCategory; readonly severity: Finding['severity'] }[] {
  const surest = Math.max(...readCategories.map((category) => above[category]));
  return readCategories.flatMap((category) => {
    const sureness = above[category];
    if (sureness <= 0 || (category !== 'privacy' && sureness < surest - tellingMargin)) return [];
    const isWarning = sureness > warningMargin && sureness >= surest - equallySureMargin;
    return [{ category, severity: isWarning ? 'warn' : 'note' }];
  });
}

/** `logOdds` of a text for `category`, with the allowances for its length and for what it gives, above the threshold. */
export function aboveThreshold(
  category: ReadCategory,
  logOdds: number,
  { text, allowances }: { readonly text: string; readonly allowances: Allowances },
): number {
  return logOdds - lengthAllowance(text) - (allowances[category] ?? 0) - readerThresholds[category];
}
