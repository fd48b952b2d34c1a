import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { exampleThread } from '../../example-input.ts';
import { mms } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { hitOfFailure, lackOfInterests, silentFailures, weightOf } from './disclosure-failures.ts';
import { exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-03. What is named may be the registered name, the maker under another name, a product of the maker or a kind of product. */
export const undisclosedInterest: DraftRule = {
  id: 'COI-03',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: mms('Disclose relationships with makers and providers of products and services that are discussed'),
  missing: lackOfInterests,
  find: findUndisclosed,
  examples: {
    flag: [
      { text: 'explanation: Examplimab funciona muy bien.', input: { language: 'es', authors: [consultant()] } },
      { text: 'fact: Example Pharma hizo un ensayo.', input: { language: 'es', authors: [consultant()] } },
      { text: 'explanation: Examplimab works well.', input: { authors: [consultant()] } },
      {
        text: 'fact: Example Pharma ran a trial.\ndisclosure: Ana Rao teaches at the university.',
        input: { authors: [consultant()] },
      },
      { text: 'action: Ask about examplimab.', input: { authors: [consultant({ until: '2025-06' })] } },
      { text: 'explanation: Semaglutide helps.', input: { authors: [consultant({ entity: 'Novo Nordisk A/S' })] } },
      exampleThread(['GLP-1 drugs are safe for most people.'], [novoNordisk()]),
      exampleThread(['The first month on it is hard. #OzempicFace'], [novoNordisk()]),
      exampleThread(['Statins do not rot the memory.'], [exampleInterest({ entity: 'Pfizer', products: ['Lipitor'] })]),
    ],
    pass: [
      {
        text: 'fact: Examplimab funciona.\ndisclosure: Ana Rao asesora a Example Pharma.',
        input: { language: 'es', authors: [consultant()] },
      },
      { text: 'explanation: Otherimab funciona.', input: { language: 'es', authors: [consultant()] } },
      {
        text: 'fact: Examplimab works well.\ndisclosure: Ana Rao consults for Example Pharma.',
        input: { authors: [consultant()] },
      },
      { text: 'explanation: Otherimab works well.', input: { authors: [consultant()] } },
      {
        text: 'explanation: Examplimab works well.',
        input: { authors: [consultant({ since: '2010', until: '2012' })] },
      },
      exampleThread(['I consult for Novo Nordisk, which makes it: semaglutide works well.'], [novoNordisk()]),
      exampleThread(['De novo mutations are not rare.'], [novoNordisk()]),
      exampleThread(['Lupin flour is a cousin of peanut.'], [exampleInterest({ entity: 'Lupin', products: [] })]),
    ],
  },
};

function consultant(changes: Partial<Interest> = {}) {
  return exampleAuthor({ interests: [exampleInterest(changes)] });
}

function novoNordisk(): Interest {
  return exampleInterest({ entity: 'Novo Nordisk', products: [] });
}

function findUndisclosed(draft: AnnotatedDraft): readonly DraftHit[] {
  return silentFailures(draft, 'COI-03').map((failure) => hitOfFailure(failure, { severity: weightOf(failure) }));
}
