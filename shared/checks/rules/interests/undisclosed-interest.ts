import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { mms } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { disclosedWords, hitOfInterest, namedInterests, paddedWords } from './named-interests.ts';
import { exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-03, for the makers and products that the authors themselves have listed. A brand that nobody listed is not known here. */
export const undisclosedInterest: DraftRule = {
  id: 'COI-03',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: mms('Disclose relationships with makers and providers of products and services that are discussed'),
  find: findUndisclosed,
  examples: {
    flag: [
      { text: 'explanation: Examplimab funciona muy bien.', input: { language: 'es', authors: [consultant()] } },
      { text: 'fact: Example Pharma hizo un ensayo.', input: { language: 'es', authors: [consultant()] } },
      {
        text: 'action: Pregunte por examplimab.\ndisclosure: Ninguno.',
        input: { language: 'es', authors: [consultant()] },
      },
      { text: 'explanation: Examplimab works well.', input: { authors: [consultant()] } },
      {
        text: 'fact: Example Pharma ran a trial.\ndisclosure: Ana Rao teaches at the university.',
        input: { authors: [consultant()] },
      },
      {
        text: 'action: Ask about examplimab.\ndisclosure: None.',
        input: { authors: [consultant({ until: '2025-06' })] },
      },
    ],
    pass: [
      {
        text: 'fact: Examplimab funciona.\ndisclosure: Ana Rao asesora a Example Pharma.',
        input: { language: 'es', authors: [consultant()] },
      },
      { text: 'explanation: Otherimab funciona.', input: { language: 'es', authors: [consultant()] } },
      { text: 'explanation: El sarampión es grave.', input: { language: 'es', authors: [consultant()] } },
      {
        text: 'fact: Examplimab works well.\ndisclosure: Ana Rao consults for Example Pharma.',
        input: { authors: [consultant()] },
      },
      { text: 'explanation: Otherimab works well.', input: { authors: [consultant()] } },
      {
        text: 'explanation: Examplimab works well.',
        input: { authors: [consultant({ since: '2010', until: '2012' })] },
      },
    ],
  },
};

function consultant(changes: Partial<Interest> = {}) {
  return exampleAuthor({ interests: [exampleInterest(changes)] });
}

/** What belongs to the family is COI-11. */
function findUndisclosed(draft: AnnotatedDraft): readonly DraftHit[] {
  const disclosed = disclosedWords(draft);
  return namedInterests(draft)
    .filter(({ interest }) => interest.beneficiary !== 'family' && !disclosed.includes(paddedWords(interest.entity)))
    .map(hitOfInterest);
}
