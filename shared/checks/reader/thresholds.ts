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
  promotion: -0.75,
  'myth-alone': -0.25,
};

/** How far above it a finding warns instead of being a note: so far that of 153 posts of sober threads hardly any warns. */
export const warningMargin = 1.25;
