import type { AnnotatedBlock } from '../../annotate.ts';
import { type CaseSign, caseSigns } from '../../case-signs.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { heaviest, mainSign, sumOf } from '../../signs.ts';
import { adviceHit, advisingBlocks } from './advice-hit.ts';

/** What must come together: a person's own case, something they are told, and the sum with what speaks against. */
const least = { act: 0.9, sum: 1.75 };

/** ADV-11. An answer on one person's own case, without the line that this is no place for it and the way to somebody who can help. */
export const answeredCase: DraftRule = {
  id: 'ADV-11',
  category: 'advice',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: wma('Recommendation 1: maintain appropriate boundaries of the patient-physician relationship'),
  find: (draft) => advisingBlocks(draft).flatMap(findAnswers),
  examples: {
    flag: texts(
      'To the lady who asked about her bleeding: no need to see anyone, wait a month.',
      'In your case the second dose is not necessary, so skip the clinic.',
      'Given your history you can skip the hospital and stay at home.',
      'Swollen ankle since your fall? That is a sprain. Ice it, two ibuprofen at night.',
    ),
    pass: texts(
      'I cannot advise on your own case; your GP can.',
      'Many of you asked about side effects. Most are mild and short.',
      'You asked how vaccines are tested. Here is how.',
      'In your case, talk to your midwife.',
      'You do not need an appointment to get the flu vaccine.',
    ),
  },
};

function findAnswers(block: AnnotatedBlock): readonly DraftHit[] {
  const signs = caseSigns(block);
  const sideOf = (side: CaseSign['side']) => signs.filter((sign) => sign.side === side);
  const main = mainSign(sideOf('act'));
  const isAnswer = isOneCase(signs) && sumOf(sideOf('act')) >= least.act && sumOf(signs) >= least.sum;
  if (main === null || !isAnswer) return [];
  const { placed } = signs.find((sign) => sign === main) ?? signs[0] ?? {};
  if (placed === undefined || isExempt(answeredCase, placed, main)) return [];
  const why = (heaviest(signs) as readonly CaseSign[]).map((sign) => ({
    feature: sign.kind,
    weight: sign.weight,
    text: sign.placed.sentence.text.slice(sign.start, sign.end),
  }));
  return [adviceHit(block, placed, { span: main, severity: 'warn', why })];
}

/** `He`, `she` and `I would` alone are a story; with a dose or an instruction they are an answer. */
function isOneCase(signs: readonly CaseSign[]): boolean {
  const kinds = new Set(signs.filter(({ side }) => side === 'case').map(({ kind }) => kind));
  const acts = new Set(signs.filter(({ side }) => side === 'act').map(({ kind }) => kind));
  if ([...kinds].some((kind) => kind !== 'onePatient' && kind !== 'ownOpinion')) return true;
  return kinds.size > 0 && acts.has('dose') && (acts.has('instruction') || acts.has('told'));
}
