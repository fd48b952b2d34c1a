import type { Sentence } from './annotate.ts';
import { createLexicon } from './lexicon.ts';
import { perObject } from './memory.ts';

/** A measure that only readers of studies know: `p < 0.01`, `95% CI`, `NNT`. Indexes are of tokens, half open. */
export interface Statistic {
  /** `ratioOfRisks` compares two groups (relative risk, odds ratio, hazard ratio). */
  readonly kind: 'ratioOfRisks' | 'certainty' | 'treated' | 'other';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A number stands behind it. */
  readonly hasNumber: boolean;
}

const named = createLexicon({
  ratioOfRisks: [
    'relative|adjusted|pooled risk|risks|hazard|odds|rate ratio? reduction|increase|ratio?',
    'risk|rate|odds|hazard|prevalence|incidence ratio|ratios',
  ],
  certainty: [
    'confidence|credible|credibility interval|intervals',
    'p-value|p-values',
    'p value|values',
    'statistically|statistical significant|significance',
    'standard deviation|deviations|error|errors',
    'interquartile range',
  ],
  treated: ['number|numbers needed to treat|harm|vaccinate|screen|invite'],
  other: [
    'absolute risk reduction|difference',
    'hazard|cox|logistic|multivariate|multivariable|bayesian|random-effects|fixed-effects regression|model|models|analysis|estimate',
    'standardised|standardized|weighted mean difference|effect',
    'effect size|sizes',
    'area under the curve',
    'likelihood ratio|ratios',
    "cohen's d",
    'positive|negative predictive value',
  ],
});

/** Short forms, written in capitals; `OR` and `p` count only before a number. */
const shortForms: ReadonlyMap<string, Statistic['kind']> = new Map([
  ...['RR', 'HR', 'OR', 'aOR', 'aHR', 'aRR', 'IRR', 'SIR', 'SMR', 'RRR', 'HRs', 'ORs', 'RRs'].map(
    (form): [string, Statistic['kind']] => [form, 'ratioOfRisks'],
  ),
  ...['CI', 'CIs', 'CrI', 'IQR', 'SD', 'SE'].map((form): [string, Statistic['kind']] => [form, 'certainty']),
  ...['NNT', 'NNH', 'NNV', 'NNTs', 'NNS'].map((form): [string, Statistic['kind']] => [form, 'treated']),
  ...['ARR', 'SMD', 'AUC', 'PPV', 'NPV', 'DALY', 'QALY', 'DALYs', 'QALYs'].map((form): [string, Statistic['kind']] => [
    form,
    'other',
  ]),
]);
const needNumber = new Set(['OR', 'ORs', 'HR', 'RR', 'SE', 'SD', 'SIR', 'ARR', 'IRR']);

/** The statistics of a sentence, by their names and short forms. */
export const findStatistics = perObject<Sentence, readonly Statistic[]>((sentence) => [
  ...named.find(sentence.tokens).map((match): Statistic => {
    const kind = match.tag as Statistic['kind'];
    const { from, to, start, end } = match;
    return { kind, from, to, start, end, hasNumber: isNumberNear(sentence, match.to) };
  }),
  ...sentence.tokens.flatMap((_, index) => shortAt(sentence, index)),
]);

function shortAt(sentence: Sentence, index: number): readonly Statistic[] {
  const token = sentence.tokens[index];
  if (token === undefined || token.end - token.start > 5) return [];
  const written = sentence.text.slice(token.start, token.end);
  const place = { from: index, to: index + 1, start: token.start, end: token.end };
  if (token.word === 'p' || token.word === 'n') return probabilityAt(sentence, index, token.word === 'p');
  const kind = shortForms.get(written);
  if (kind === undefined) return [];
  const hasNumber = isNumberNear(sentence, index + 1);
  return needNumber.has(written) && !hasNumber ? [] : [{ ...place, kind, hasNumber }];
}

/** `p < 0.01`, `P=.03`, `p-value`. */
function probabilityAt(sentence: Sentence, index: number, isP: boolean): readonly Statistic[] {
  const token = sentence.tokens[index];
  const next = sentence.tokens[index + 1];
  if (!isP || token === undefined || next === undefined) return [];
  const sign = sentence.text.slice(token.end, next.start);
  if (!/[<>=≤≥]/.test(sign) || !/^\d/.test(next.word)) return [];
  return [{ kind: 'certainty', from: index, to: index + 2, start: token.start, end: next.end, hasNumber: true }];
}

function isNumberNear({ tokens, text }: Sentence, at: number): boolean {
  for (let index = at; index < at + 9; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (/^\d/.test(token.word)) return true;
    if (
      (index >= at + 3 && !isNamed(token.word)) ||
      /[.;]\s/.test(text.slice(tokens[index - 1]?.end ?? 0, token.start))
    )
      return false;
  }
  return false;
}

/** Verbs and small words that may stand between a far measure and its number. */
function isNamed(word: string): boolean {
  return !/^(?:but|and|while|because|so|if)$/.test(word);
}
