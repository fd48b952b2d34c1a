import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ama } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import { disclosedWords, hitOfInterest, namedInterests, paddedWords } from './named-interests.ts';
import { exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-11. What the family earns bends a judgement too. */
export const familyInterest: DraftRule = {
  id: 'COI-11',
  category: 'coi',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  find: findFamily,
  examples: {
    flag: [
      family('explanation: Examplimab works well.'),
      family('fact: Example Pharma ran a trial.\ndisclosure: None.'),
      family('action: Ask about examplimab.', { until: '2026-01' }),
    ],
    pass: [
      family('explanation: Otherimab works well.'),
      family('explanation: Examplimab works well.\ndisclosure: My husband works for Example Pharma.'),
      family('explanation: Examplimab works well.', { since: '2010', until: '2012' }),
    ],
  },
};

function family(text: string, changes: Partial<Interest> = {}): Example {
  const interests = [exampleInterest({ beneficiary: 'family', category: 'employment', ...changes })];
  return { text, input: { authors: [exampleAuthor({ interests })] } };
}

function findFamily(draft: AnnotatedDraft): readonly DraftHit[] {
  const disclosed = disclosedWords(draft);
  return namedInterests(draft)
    .filter(({ interest }) => interest.beneficiary === 'family' && !disclosed.includes(paddedWords(interest.entity)))
    .map(hitOfInterest);
}
