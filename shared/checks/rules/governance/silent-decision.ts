import type { TriageDecision } from '../../../model/claim.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** TRI-02. Naming a myth that few have seen spreads it; saying what is true does not. A prebunk shows a weakened example and may. */
export const silentDecision: DraftRule = {
  id: 'TRI-02',
  category: 'governance',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('A claim of low risk is answered by filling the gap, not by naming it'),
  find: findNamed,
  examples: {
    flag: [named('leave_alone'), named('monitor'), { ...named('monitor'), text: 'myth: It gives you flu.' }],
    pass: [
      named('respond'),
      { ...named('leave_alone'), text: 'fact: Two doses protect.\naction: Ask your nurse.' },
      named('prebunk'),
    ],
  },
};

function named(decision: TriageDecision): Example {
  return {
    text: 'fact: Two doses protect.\nmyth: “The shot makes you ill.”',
    input: { claim: { wording: 'The shot makes you ill', decision } },
  };
}

function findNamed({ input }: AnnotatedDraft): readonly DraftHit[] {
  const { claim, blocks } = input;
  if (claim?.decision !== 'leave_alone' && claim?.decision !== 'monitor') return [];
  const myth = blocks.find((block) => block.role === 'myth' && block.text.trim() !== '');
  if (myth === undefined) return [];
  return [
    {
      place: { kind: 'block', blockId: myth.id, start: 0, end: myth.text.length },
      words: `${claim.decision} ${wordsOf(claim.wording)}`,
    },
  ];
}
