import type { Interest } from '../../../model/person.ts';
import { ama } from '../../guidelines.ts';
import type { DraftRule, Example } from '../../rule.ts';
import { hitOfFailure, lackOfInterests, silentFailures } from './disclosure-failures.ts';
import { exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-11. What the family earns bends a judgement too. */
export const familyInterest: DraftRule = {
  id: 'COI-11',
  category: 'coi',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  missing: lackOfInterests,
  find: (draft) => silentFailures(draft, 'COI-11').map((failure) => hitOfFailure(failure)),
  examples: {
    flag: [
      family('explanation: Examplimab works well.'),
      family('fact: Example Pharma ran a trial.'),
      family('action: Ask about examplimab.', { until: '2026-01' }),
      family('action: Paxlovid helps the frail most.', { entity: 'Pfizer Inc.', products: [] }),
    ],
    pass: [
      family('explanation: Otherimab works well.'),
      family('explanation: Examplimab works well.\ndisclosure: My husband works for Example Pharma.'),
      family('explanation: Examplimab works well.', { since: '2010', until: '2012' }),
      family('explanation: My sister owns shares in Pfizer. Paxlovid helps the frail most.', { entity: 'Pfizer' }),
    ],
  },
};

function family(text: string, changes: Partial<Interest> = {}): Example {
  const interests = [exampleInterest({ beneficiary: 'family', category: 'employment', ...changes })];
  return { text, input: { authors: [exampleAuthor({ interests })] } };
}
