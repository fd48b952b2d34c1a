import type { TriageDecision } from '../../../model/claim.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { iem } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

/** TRI-01. A draft without a claim has nothing to decide on and gets a note only; a decision for silence is TRI-02. */
export const noDecision: DraftRule = {
  id: 'TRI-01',
  category: 'governance',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: iem('Bruce Lambert: “The best tweets are the ones you don’t ever send”'),
  find: findUndecided,
  examples: {
    flag: [
      claimOf(null),
      { ...claimOf(null), text: 'fact: Two doses protect.' },
      { text: 'A draft that answers no claim.' },
    ],
    pass: [claimOf('respond'), claimOf('prebunk'), { ...claimOf('respond'), text: 'Decided: respond, reach is high.' }],
  },
};

function claimOf(decision: TriageDecision | null) {
  return {
    text: `A claim whose triage says: ${decision ?? 'nothing yet'}.`,
    input: { claim: { wording: 'Garlic prevents flu', decision } },
  };
}

function findUndecided({ input }: AnnotatedDraft): readonly DraftHit[] {
  const place = { kind: 'draft' as const };
  if (input.claim === null) return [{ place, severity: 'note', message: 'noClaim', words: 'no claim' }];
  return input.claim.decision === null ? [{ place, words: wordsOf(input.claim.wording) }] : [];
}
