import type { Finding, Guideline } from '../../model/finding.ts';
import { iem, ownAdvice, wma } from '../guidelines.ts';
import type { ReadCategory } from './model.ts';

/** The second reader's findings as rules of their own: `READ-PRV`. They are notes, warn where the reader is surer, and never block. */
const ids: Readonly<Record<ReadCategory, string>> = {
  privacy: 'READ-PRV',
  tone: 'READ-TON',
  absolutes: 'READ-ABS',
  advice: 'READ-ADV',
  numbers: 'READ-NUM',
  promotion: 'READ-PRO',
  'myth-alone': 'READ-MYT',
};

const guidelines: Readonly<Record<ReadCategory, Guideline>> = {
  privacy: iem('Dr. Sapna Kudchadkar: “Don’t write about actual patients or cases”'),
  tone: wma('Recommendations 7, 8 and 11: a sober tone, no insensitive attitudes, respect'),
  absolutes: wma('Recommendation 7: factual information and a sober tone'),
  advice: iem('“Don’t ever give specific medical advice or try to diagnose online.”'),
  numbers: ownAdvice('Figures that readers can use: absolute numbers, one denominator'),
  promotion: wma('Recommendation 4: the WMA guidelines on promotional mass media appearances'),
  'myth-alone': wma('Recommendation 16: information can be used in misleading ways'),
};

type ReaderRule = Pick<
  Finding,
  'rule' | 'category' | 'severity' | 'title' | 'message' | 'guideline' | 'fixes' | 'confidence'
>;

const readerIds: ReadonlySet<string> = new Set(Object.values(ids));

/** Whether a finding, or what was set aside, is of the second reader. */
export function isReaderRule(rule: string): boolean {
  return readerIds.has(rule);
}

/** All of a finding but its place, its id and why. */
export function readerRule(category: ReadCategory): ReaderRule {
  const rule = ids[category];
  return {
    rule,
    category,
    severity: 'warn',
    title: { key: `checks.${rule}.title`, values: {} },
    message: { key: `checks.${rule}.message`, values: {} },
    guideline: guidelines[category],
    fixes: [],
    confidence: 'scored',
  };
}
