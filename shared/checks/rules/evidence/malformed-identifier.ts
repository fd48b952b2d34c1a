import { posts, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import { referenceDigits } from '../../reference-digits.ts';
import type { DraftRule } from '../../rule.ts';
import { placesInText, placesOf, type TextPlace } from '../../text-places.ts';

/** EVI-06. A number with a slip in it leads nowhere, and a reader who follows it loses trust in the rest. */
export const malformedIdentifier: DraftRule = {
  id: 'EVI-06',
  category: 'evidence',
  severity: 'warn',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Each reference can be looked up'),
  find: (draft) => placesInText(draft, malformed),
  examples: {
    flag: texts(
      'Read it at doi:10.1016',
      'The manual has ISBN 978-0-306-40615-8.',
      'Registered as NCT1234567 before it began.',
      'The full text is PMC12 in the archive.',
    ).concat(posts('Measles overview, ORCID 0000-0002-1825-0098')),
    pass: texts(
      'Read it at doi:10.1056/NEJMoa2034577.',
      'The manual has ISBN 978-0-306-40615-7.',
      'Registered as NCT04368728 before it began.',
      'PMID 31986264 describes the first cases.',
      'The journal has ISSN 0140-6736.',
    ),
  },
};

/** How each identifier begins, and how its value proves itself. */
const forms: readonly { readonly begins: RegExp; readonly isSound: (value: string) => boolean }[] = [
  { begins: /^(?:doi:\s?|doi\.org\/)/, isSound: (value) => /^10\.\d{4,9}\/\S+$/.test(value) },
  { begins: /^PMID:?\s?/, isSound: (value) => /^\d{1,8}$/.test(value) },
  { begins: /^PMC/, isSound: (value) => /^\d{4,9}(?:\/|$)/.test(value) },
  { begins: /^NCT/, isSound: (value) => /^\d{8}$/.test(value) },
  { begins: /^ISBN(?:-1[03])?:?\s?/, isSound: (value) => isBook(value.replace(/-/g, '')) },
  { begins: /^ISSN:?\s?/, isSound: isSerial },
  { begins: /^ORCID:?\s?(?:https?:\/\/orcid\.org\/)?/, isSound: isPerson },
];

const looksNamed =
  /\b(?:doi:\s?|doi\.org\/|PMID:?\s?(?=\d)|PMC(?=\d)|NCT(?=\d)|ISBN(?:-1[03])?:?\s?(?=\d)|ISSN:?\s?(?=\d)|ORCID:?\s?(?:https?:\/\/orcid\.org\/)?(?=\d))[\w./()<>;:-]{1,120}/g;

const malformed = perText((text): readonly TextPlace[] =>
  placesOf(text, looksNamed)
    .map(trimmed)
    .filter(
      ({ text: named }) =>
        !forms.some(({ begins, isSound }) => begins.test(named) && isSound(named.replace(begins, ''))),
    ),
);

/** A full stop or bracket behind an identifier belongs to the sentence. */
function trimmed(place: TextPlace): TextPlace {
  const text = place.text.replace(/[.,;:)>]+$/, '');
  return { ...place, text, end: place.start + text.length };
}

function isBook(digits: string): boolean {
  return referenceDigits.isbn13(digits) || (digits.length === 10 && referenceDigits.weighted11(digits));
}

function isSerial(value: string): boolean {
  return /^\d{4}-\d{3}[\dXx]$/.test(value) && referenceDigits.weighted11(value.replace('-', ''));
}

function isPerson(value: string): boolean {
  return /^(?:\d{4}-){3}\d{3}[\dXx]$/.test(value) && referenceDigits.orcid(value.replace(/-/g, ''));
}
