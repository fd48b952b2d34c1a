import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { digitsOf, numberHits } from './number-hits.ts';
import { namesOwner, speaksOfPatient } from './person-context.ts';

const phone =
  /(?<![\d.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?\d{3}[ .-]\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{3,4}[ -]\d{3}[ -]?\d{3,4}|0\d{2}[ -]\d{4}[ -]\d{4}|(?<=\+\d{1,3} )\d{3,4}[ -]\d{3,6}(?:[ -]\d{3,4})?)(?![\d.-]*\d)/g;
const publicLine =
  /\b(?:hotline|helpline|poison|crisis|line|toll[- ]free|appointments?|book|press|media|office|clinic|department|health|info|information|call us|contact us|call center|call centre|visit)\b/i;

/** PRV-05 (D, E). A line for the public may be given; a number beside a person, or somebody's own, may not. */
export const patientPhone: SentenceRule = {
  id: 'PRV-05',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(D) and (E): telephone and fax numbers'),
  anchors: null,
  find: findPhones,
  examples: {
    flag: texts(
      'Her mobile is 413-555-0142.',
      'My patient can be reached at (413) 555-0142.',
      'You can text my cell, 413 555 0142.',
      'His number: +1 413-555-0142',
    ),
    pass: texts(
      'Call 1-800-232-4636 for information.',
      'Call 988.',
      'Book your shot at the clinic: 413-555-0100.',
      'The trial id is NCT04368728 and 10 000 took part.',
    ),
  },
};

function findPhones(sentence: Sentence): readonly SentenceHit[] {
  if (!/\d{3}/.test(sentence.text)) return [];
  const isOfPatient = speaksOfPatient(sentence);
  const isPublic = publicLine.test(sentence.text);
  return numberHits(sentence, phone, (match) => {
    if (/^(?:1?(?:800|888|877|866|855|844|833)|0?800|0808)/.test(digitsOf(match[0]))) return false;
    return namesOwner(sentence.text.slice(0, match.index)) || isOfPatient || !isPublic;
  });
}
