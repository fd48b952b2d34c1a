import type { Rule } from '../rule.ts';
import { chanceInWords } from './numbers/chance-in-words.ts';
import { falsePrecision } from './numbers/false-precision.ts';
import { oneSidedFrame, riskWithoutTime } from './numbers/missing-frame.ts';
import { mixedDenominators } from './numbers/mixed-denominators.ts';
import { readerCalculates } from './numbers/reader-calculates.ts';
import { relativeAlone } from './numbers/relative-alone.ts';
import { reportsAsRate } from './numbers/reports-as-rate.ts';
import { tinyPercent } from './numbers/tiny-percent.ts';
import { unexplainedStatistic } from './numbers/unexplained-statistic.ts';
import { wrongArithmetic } from './numbers/wrong-arithmetic.ts';

/** Whether figures can be understood: NUM, in the order of the catalogue. */
export const numbersRules: readonly Rule[] = [
  relativeAlone,
  tinyPercent,
  mixedDenominators,
  chanceInWords,
  riskWithoutTime,
  oneSidedFrame,
  readerCalculates,
  falsePrecision,
  unexplainedStatistic,
  wrongArithmetic,
  reportsAsRate,
];
