import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** TRI-05, for the day on which somebody meant to look again. Briefs are not recorded. */
export const claimOverdue: DraftRule = {
  id: 'TRI-05',
  category: 'governance',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Look again at a claim on the day that was set'),
  find: findOverdue,
  examples: {
    flag: [again('2026-11-01T00:00:00.000Z'), again('2025-01-01T00:00:00.000Z'), again('2026-11-18T23:00:00.000Z')],
    pass: [again('2026-12-24T00:00:00.000Z'), again(null), again('2026-11-22T00:00:00.000Z')],
  },
};

function again(lookAgainAt: string | null): Example {
  return {
    text: `A claim to be looked at again: ${lookAgainAt ?? 'no day set'}.`,
    input: { claim: { wording: 'Garlic prevents flu', decision: 'monitor', lookAgainAt } },
  };
}

function findOverdue({ input }: AnnotatedDraft): readonly DraftHit[] {
  const { claim, now, policy } = input;
  const day = claim?.lookAgainAt;
  if (claim === null || day === undefined || day === null || claim.decision === null) return [];
  if (Date.parse(now) - Date.parse(day) <= thresholdUnder(policy, 'claim_grace_days') * 86_400_000) return [];
  return [{ place: { kind: 'draft' }, values: { day: day.slice(0, 10) }, words: `${day} ${wordsOf(claim.wording)}` }];
}
