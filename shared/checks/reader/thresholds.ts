import type { ReadCategory } from './model.ts';

/**
 * The log odds from which on the second reader tells a category: where, judged without the hand that wrote the text, both layers together miss about as much as they tell
 * wrongly (`npm run bench:checks`).
 */
export const readerThresholds: Readonly<Record<ReadCategory, number>> = {
  privacy: 1,
  tone: -0.5,
  absolutes: -0.2,
  advice: 0,
  numbers: 0.5,
  promotion: -0.9,
  'myth-alone': -0.25,
};

/** How far above it a finding warns instead of being a note: so far that of 153 posts of sober threads hardly any warns. */
export const warningMargin = 2.5;

/**
 * What is taken from the log odds of a text: a short one gives the model little to go by, so each of its few words weighs too much, and a long one dilutes what is wrong
 * with it. Set on the corpus, without the hand that is judged: of sober sentences under 13 words half as many are told, at the same precision and recall for the rest.
 */
export function lengthAllowance(text: string): number {
  const words = text.split(/\s+/).length;
  return 0.12 * (20 - Math.min(40, words));
}
