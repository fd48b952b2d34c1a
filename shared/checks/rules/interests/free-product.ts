import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { mms } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import { disclosedWords, hitOfInterest, namedInterests, paddedWords } from './named-interests.ts';
import { exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-10. That something was free is part of the disclosure: `I know the maker` says too little. One that is silent is COI-03. */
export const freeProduct: DraftRule = {
  id: 'COI-10',
  category: 'coi',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  needsLibrary: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: mms('Disclose relationships with makers and providers of products and services that are discussed'),
  find: findFree,
  examples: {
    flag: [
      free('explanation: Examplimab works well.\ndisclosure: I know people at Example Pharma.'),
      free('explanation: Examplimab works well.\ndisclosure: Ana Rao has ties to Example Pharma.', 'travel'),
      free('fact: Example Pharma ran a trial.\ndisclosure: Ana Rao and Example Pharma have worked together.', 'gift'),
    ],
    pass: [
      free('explanation: Examplimab works well.\ndisclosure: Example Pharma gave me samples.'),
      free('explanation: Examplimab works well.\ndisclosure: Example Pharma paid for my flight and hotel.', 'travel'),
      free('explanation: Otherimab works well.\ndisclosure: I know people at Example Pharma.'),
      free('explanation: Examplimab works well.\ndisclosure: Ana Rao consults for Example Pharma.', 'consulting'),
    ],
  },
};

function free(text: string, category: Interest['category'] = 'free_product'): Example {
  return { text, input: { authors: [exampleAuthor({ interests: [exampleInterest({ category })] })] } };
}

const freeKinds = new Set<Interest['category']>(['free_product', 'gift', 'travel']);
const saysWhat =
  / (?:free|sample|samples|gift|gifts|gave|given|gifted|lent|loan|loaned|travel|flight|flights|hotel|meal|meals|dinner|lunch|trip|paid|pays|received|got|sent|fee|fees|gratis|muestras|regalo|viaje|pagó|prestó) /;

function findFree(draft: AnnotatedDraft): readonly DraftHit[] {
  const disclosed = disclosedWords(draft);
  if (saysWhat.test(disclosed)) return [];
  return namedInterests(draft)
    .filter(({ interest }) => freeKinds.has(interest.category) && disclosed.includes(paddedWords(interest.entity)))
    .map(hitOfInterest);
}
