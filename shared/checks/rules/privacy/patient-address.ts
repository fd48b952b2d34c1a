import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { DraftRule, SentenceHit } from '../../rule.ts';
import { storyFeatures } from '../../story-features.ts';
import { numberHits } from './number-hits.ts';
import { isCare, isOpenContext, kindsOf, speaksOfPatient } from './person-context.ts';
import { realHits } from './real-hits.ts';

const street =
  /(?<!\d)(?:No\.? ?)?\d{1,5}[A-Za-z]?\s(?:(?:North|South|East|West|N\.|S\.|E\.|W\.)\s)?\p{Lu}[\p{L}'’.-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,2}\s(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Court|Ct|Way|Terrace|Close|Crescent|Highway|Hwy|Place|Square|Row|Gardens|Nagar|Marg|Parade|Mews|Grove)\b\.?|(?<!\p{L})(?:calle|avenida|avda\.?|plaza|paseo|c\/)\s(?:de\s)?(?:la\s|los\s|las\s|el\s)?\p{Lu}\p{L}{1,24}(?:\s\p{Lu}\p{L}{1,24})?,?\s(?:nº\s?)?\d{1,4}/giu;
/** Every address has these: a number before a word, or a number behind one of the Spanish words. */
const streetLetters = /\d[a-z]?\s|(?:calle|avenida|avda|plaza|paseo|c\/)[^\d]{1,70}\d/iu;
const townLetters = /\s(?:from|in|of|near|outside)\s[^a-z\s]/;
const home =
  /(?<!\p{L})(?:lives?|living|resides?|home|house|flat|apartment|address|neighbou?rs?|my place|moved to|found at|vive[n]?|vivía|vivo|domicilio|casa|piso|vecin[oa]s?|dressing|key under)(?!\p{L})/iu;
const postcode =
  /\b(?:zip|postcode|post code|pin ?code|c[oó]digo postal|C\.?P\.?)(?: is| es)?[ :]{1,2}(?:\d{5,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|(?<=\bfrom )0\d{4}\b|(?<=,\s[A-Z]{2}\s)\d{5}\b/g;
const town =
  /\b(?:patient|man|woman|boy|girl|child|baby|teenager|toddler|lady|mother|father|couple|family|\d{1,3}-year-old)\s(?:here\s)?(?:from|in|of|near|outside)\s\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20})?/gu;

/** PRV-02 (B): house numbers, postcodes and towns beside a person in care. A clinic may give its address, and a state or a country may be named. */
export const patientAddress: DraftRule = {
  id: 'PRV-02',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: hipaa('(B): geographic subdivisions smaller than a state'),
  find: realHits(findAddresses),
  examples: {
    flag: [
      ...texts(
        'She lives at 23 Wressle Road.',
        'The family home is 1201 North Elm Street.',
        'We admitted a man found at 9 Harbor Lane.',
        'My address is 4 Orchard Close.',
        'Yesterday we treated a patient from Holyoke for a stroke.',
        'Our patient with measles is from 01040.',
        'We spent the morning at 41 Sorrel Close, where all four children have come down with measles.',
        'Whooping cough at 8 Station Road: the whole household is ill.',
        'At 3 Quarry Row both brothers have mumps, so knock with care.',
        'Our patient at 41 Sorrel Close runs a fever of 39.',
        'We admitted a patient with measles from 41 Sorrel Close at 9 pm.',
        'The boy with measles left the hospital for 41 Sorrel Close.',
        'Our patient with measles lodges beside the church, 41 Sorrel Close.',
        'A patient who works in the market near 41 Sorrel Close has measles.',
        'Our patient with measles teaches in the school at 41 Sorrel Close.',
      ),
      ...spanish(
        'Vive en la calle Mayor 12.',
        'El domicilio de la paciente es avenida Goya 45.',
        'Encontramos al señor en su casa, plaza España 3.',
      ),
    ],
    pass: [
      ...texts(
        'The clinic at 12 Main Street opens at 9.',
        'Get your shot: 500 Park Avenue, Monday to Friday.',
        'About 300 Street Doctors volunteers came.',
        'Sesame Street had 4 episodes on it.',
        'Our clinic opens in Holyoke.',
        'We opened a catch-up clinic at 30 High Street after three children fell ill with measles.',
        'The library at 5 Castle Street hosts the talk on how all four children of the book survived cholera.',
        'Because two people had meningitis, 12 Mill Lane opens as a walk-in hub at 9 a.m.',
        'We treated a patient in Massachusetts.',
        'All people who have asthma can get a flu shot at 12 High Street.',
        'Both children and adults who have diabetes are seen at 14 Elm Road.',
        'All children have measles jabs at 5 Mill Lane this week.',
      ),
      ...spanish(
        'El centro de la calle Mayor 12 abre a las 9.',
        'Vacúnese: avenida Goya 45, de lunes a viernes.',
        'En España hubo 300 casos.',
      ),
    ],
  },
};

function findAddresses(sentence: Sentence): readonly SentenceHit[] {
  const { text } = sentence;
  const hasStreet = streetLetters.test(text);
  const hasDigit = /\d/.test(text);
  if (!hasStreet && !hasDigit && !townLetters.test(text)) return [];
  const isOfPatient = hasDigit && speaksOfPatient(sentence);
  return [
    ...(hasStreet ? numberHits(sentence, street, (match) => isSomebodys(sentence, match)) : []),
    ...(isOfPatient ? numberHits(sentence, postcode, () => true) : []),
    ...(isToldOfOne(sentence) ? numberHits(sentence, town, (match) => isSmall(sentence, match)) : []),
  ];
}

/** A home, or where people are ill; not where a clinic opens because of them. */
function isSomebodys(sentence: Sentence, match: RegExpExecArray): boolean {
  const { text } = sentence;
  if (home.test(text)) return true;
  if (isOfVenue(text.slice(0, match.index), text.slice(match.index + match[0].length))) return false;
  return speaksOfPatient(sentence) || (struck.test(text) && kindsOf(sentence).has('condition'));
}

/** `The clinic at ...`, `12 Mill Lane opens as ...`; never where the sentence has a patient do it. */
function isOfVenue(before: string, behind: string): boolean {
  if (ofPatient.test(before)) return false;
  return venueAt.test(before) || (clauseStart.test(before) && opens.test(behind));
}

const venueAt =
  /\b(?:clinics?|cent(?:re|er)s?|sessions?|surgery|practice|halls?|bus|van|hospital|pharmac(?:y|ies)|office|hub|schools?|library|church|mosque|temple|gurdwara|markets?|stall|drop-in|walk-in|pop-up|shop|department|college|museum|station|gym|hotel|restaurant|caf[eé])(?: (?:is|are|opens?|opened|moved|moves|meets?|runs?|ran|starts?|will (?:be|open))(?: (?:daily|today|tomorrow|now|again|here))?)? (?:at|on|in|to) (?:the )?$/iu;
const ofPatient =
  /(?<!\p{L})(?:an?|one|our|my|the|this|his|her) (?:\p{L}+ ){0,2}(?:patient|boy|girl|man|woman|child|baby|toddler|teenager|lady|mother|father|family|couple)(?!\p{L}|['’])(?:(?!(?<!\p{L})(?:can|may|should|must|could)(?!\p{L}))[^.!?;:])*$/iu;
const clauseStart = /(?:^|[,;:.] )$/;
const opens =
  /^ (?:opens?|opened|is (?:now )?open|will open|offers|hosts|holds|runs (?:an?|the|our) (?:\p{L}+[ -]){0,3}(?:clinics?|sessions?|hub|drop-in|walk-in))(?!\p{L})/iu;

const illness =
  '(?:the )?(?:measles|mumps|rubella|flu|influenza|covid(?:-19)?|whooping cough|pertussis|chicken ?pox|shingles|scabies|tb|tuberculosis|meningitis|hepatitis|norovirus|mpox|polio|diphtheria|cholera|typhoid|malaria|dengue|scarlet fever|hand, foot and mouth|an? (?:rash|fever|cough)|fever|diarrh(?:o)?ea|salmonella|lice|worms)';
/** `All four children have come down with ...`, `the whole household is ill`; not `all who have asthma can ...`, nor `have measles jabs`. */
const struck = new RegExp(
  `\\b(?:the (?:whole |entire )?(?:household|family)|(?:all|both|two|three|four|five|six|seven|\\d) (?:of )?(?:the |our |their )?(?:[a-z-]+ )?(?:children|brothers|sisters|siblings|twins|residents|tenants|lodgers|flatmates|kids|boys|girls|babies|people))\\b(?:(?! (?:who|that|which|whose|can|may|should|must|could)\\b)[^.!?]){0,30}\\b(?:ill|sick|unwell|infected|positive|c[ao]me down|fell|fallen|down with|caught|dead|died|(?:have|has|had|with|got) ${illness}(?! (?:jabs?|shots?|vaccin\\w+|boosters?|doses?|tests?|swabs?|checks?|immuni[sz]ations?)))\\b`,
  'i',
);

function isToldOfOne(sentence: Sentence): boolean {
  const kinds = kindsOf(sentence);
  return kinds.has('person') && kinds.has('past') && isCare(kinds) && !isOpenContext(kinds) && !kinds.has('generic');
}

/** The story features already know which capitals are towns and which are countries, states, months and makers. */
function isSmall(sentence: Sentence, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return kindsOfPlaces(sentence).some((place) => place >= match.index && place < end);
}

function kindsOfPlaces(sentence: Sentence): readonly number[] {
  return storyFeatures(sentence).flatMap(({ kind, start }) => (kind === 'place' ? [start] : []));
}
