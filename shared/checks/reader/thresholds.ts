import type { ReadCategory } from './model.ts';

/** The log odds from which on the second reader tells a category: set where, without the hand that is judged, as much is missed as is wrong. */
export const readerThresholds: Readonly<Record<ReadCategory, number>> = {
  privacy: 0,
  tone: 0,
  absolutes: 0,
  advice: 0,
  numbers: 0,
  promotion: 0,
  'myth-alone': 0,
};
