import type { Gap } from './gap.ts';
import type { Token, WordFacts } from './tokens.ts';
import { currencies, functionWords, genera, months, rangeWords, weekdays } from './words.ts';

/** Whether the gap lies inside an amount in words, an identifier or a name that is read as one: "two | weeks", "500 mg | IV", "Smith | and Jones (2019)". */
export function isWithinPhrase(gap: Gap): boolean {
  return rules.some((rule) => rule(gap));
}

const rules: readonly ((gap: Gap) => boolean)[] = [
  isWithinAmount,
  isWithinRate,
  isWithinRoute,
  isWithinMultiple,
  isWithinBound,
  isSpacedRatio,
  isWithinIdentifier,
  isWithinSpecies,
  isWithinAuthors,
  isBeforeDegree,
  isWithinDay,
  isWithinMonths,
  isWithinDottedPair,
  ({ word, next }) => word.startsCapital && isVolume(next),
  // A mark that stands apart, as in French: "vrai | ?", "« | mot | »".
  ({ word, next }) => /^[.!?…;:,»”)\]]+$/.test(next.text) || /^[«“([¿¡]+$/.test(word.text),
];

/** "two | weeks", "5 million | people", "5 million | US | dollars". */
function isWithinAmount({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null) return false;
  if (magnitudes.has(word.stem) && isFigure(tokens[index - 1])) return true;
  if (word.isUnit && isWhatIsMeasured(next)) return isFigure(tokens[index - 1]);
  return (word.startsNumber && !word.isNumber && next.isUnit) || isBeforeMoney(tokens, index);
}

const magnitudes = new Set(
  'hundred thousand million billion trillion mil millones millionen milliarden mille millions milliards'.split(' '),
);
/** "400 mg | ibuprofen", "0.9 % | saline", "12 years | old". */
function isWhatIsMeasured({ startsLower, isFunctionWord }: WordFacts): boolean {
  return startsLower && !isFunctionWord;
}

const nations = new Set('us u.s canadian australian swiss'.split(' '));

/** "5 | US dollars", "5 million | US | dollars", but not "12 people in the US". */
function isBeforeMoney(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.facts, tokens[index + 1]?.facts];
  if (word === undefined || next === undefined) return false;
  if (!currencies.has(next.stem) && !nations.has(next.stem)) return false;
  return word.startsNumber || magnitudes.has(word.stem) || (nations.has(word.stem) && hasFigure(tokens, index, 2));
}

/** "10⁶ copies | per | mL", "12.5 micrograms | per | dose". */
function isWithinRate({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null) return false;
  if (next.core === 'per') return hasFigure(tokens, index, 2);
  return word.core === 'per' && hasFigure(tokens, index, 3);
}

const route =
  /^(?:i\.?v|i\.?m|s\.?c|p\.?o|p\.?r|s\.?l|i\.?o|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?d|o\.?d|b\.?d|t\.?d\.?s|q\.?d\.?s|p\.?r\.?n)$/;

/** "2 mg | IV", "500 mg PO | BID": capitals, or small letters with stops. */
function isWithinRoute({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null && word.abbreviation === null) return false;
  return isRoute(next) && (word.isUnit || isRoute(word)) && hasFigure(tokens, index, 3);
}

function isRoute({ stem, text }: WordFacts): boolean {
  return route.test(stem) && (/^\p{Lu}/u.test(text) || text.includes('.'));
}

/** "2 to 3 times | higher", "10 times | as | likely". */
function isWithinMultiple({ tokens, index, word }: Gap): boolean {
  if (word.ending !== null) return false;
  if (word.stem === 'times') return isFigure(tokens[index - 1]);
  return word.stem === 'as' && tokens[index - 1]?.facts.stem === 'times';
}

/** "as | many | as 40%", "up | to 95%". */
function isWithinBound({ tokens, index, word, next, later }: Gap): boolean {
  if (word.ending !== null) return false;
  const isBehind = (at: number) => tokens[at]?.facts.core === 'as' && tokens[at + 1]?.facts.startsNumber === true;
  if (word.core === 'as' && quantities.has(next.core)) return isBehind(index + 2);
  if (quantities.has(word.core) && tokens[index - 1]?.facts.core === 'as') return isBehind(index + 1);
  return (
    /^(?:up|down|close|bis|jusqu’à)$/.test(word.core) && /^(?:to|zu|à)$/.test(next.core) && later?.startsNumber === true
  );
}

const quantities = new Set('many much few little high low long early late often soon young old'.split(' '));

/** "1 | : | 10 000". */
function isSpacedRatio({ tokens, index, word, next, later }: Gap): boolean {
  if (next.text === ':') return word.isNumber && later?.isNumber === true;
  return word.text === ':' && next.isNumber && tokens[index - 1]?.facts.isNumber === true;
}

const identifierLabels = new Set(
  'pmid pmcid doi isbn issn nct isrctn eudract cas arxiv icd-10 icd-11 atc orcid clinicaltrials.gov'.split(' '),
);

/** "PMCID: | PMC7654321", "code | F84.0", "vitamin | B12", "BRCA1 | c.68_69delAG", "E. coli | O157:H7". */
function isWithinIdentifier({ tokens, index, word, next }: Gap): boolean {
  if (identifierLabels.has(word.stem) && word.ending !== 'sentence') return /\d/.test(next.text) || next.isLabel;
  if (word.ending !== null) return false;
  if (/^\(?[A-Z]{1,4}-?\d/.test(next.text)) return word.isLabel || tokens[index - 1]?.facts.isInitial === true;
  if (word.stem.endsWith('vitamin')) return next.isLetterOrRoman;
  return word.isMeasureName && /^\(?[cgmnpr]\.[\d(*A-Z]/.test(next.text);
}

/** "Plasmodium | falciparum", "Salmonella | spp.". */
function isWithinSpecies({ word, next }: Gap): boolean {
  if (word.ending !== null && word.abbreviation === null) return false;
  if (/^(?:subsp|ssp|var|spp?)\.$/.test(next.core)) return true;
  return word.startsCapital && genera.has(word.stem) && next.startsLower && !functionWords.has(next.core);
}

/** "Smith | and | Jones (2019)", "Hviid | & Lee, 2020". */
function isWithinAuthors({ tokens, index, word, next, later }: Gap): boolean {
  if (word.ending !== null) return false;
  if (isAnd(next) && word.startsCapital) return later?.startsCapital === true && isYear(tokens[index + 3]);
  return isAnd(word) && next.startsCapital && isYear(tokens[index + 2]);
}

function isAnd({ core }: WordFacts): boolean {
  return /^(?:and|&|und|y|et)$/.test(core);
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^\(?(?:1[89]|20)\d\d[a-z]?\)?[.,;)]*$/.test(token.facts.text);
}

/** "Smith, | M.D., | Ph.D.", "Washington, | D.C.", "Pfizer, | Inc.". */
function isBeforeDegree({ word, next }: Gap): boolean {
  return word.ending === 'comma' && word.startsCapital && degree.test(next.text);
}

const degree =
  /^(?:(?:\p{Lu}\p{Ll}?\.){2,}|[JS]r\.|Inc\.|Ltd\.|LLC|MD|PhD|MPH|RN|NP|PharmD|DrPH|MSc|MBBS|FRCP)(?!\p{L})/u;

/** "Monday, | 12 March". */
function isWithinDay({ word, next, later }: Gap): boolean {
  if (!weekdays.has(word.stem) || word.ending === 'sentence') return false;
  // "the sun may cause" is no month.
  if (next.stem === 'may' && next.startsLower) return false;
  return months.has(next.stem) || (next.startsNumber && later !== undefined && months.has(later.stem));
}

/** "from | January | to | March 2021". */
function isWithinMonths({ tokens, index, word }: Gap): boolean {
  if (word.ending !== null) return false;
  const isOpened = /^(?:from|between|von|zwischen|desde|entre|de)$/.test(word.core);
  if (isOpened && isMonthRange(tokens, index + 1)) return true;
  return isMonthRange(tokens, index - 1) || isMonthRange(tokens, index);
}

/** Whether months stand at `at` and two words behind it, and one range is between them. */
function isMonthRange(tokens: readonly Token[], at: number): boolean {
  const [first, between, last] = tokens.slice(Math.max(0, at), at + 3).map(({ facts }) => facts);
  if (first === undefined || between === undefined || last === undefined) return false;
  return isMonthName(first) && rangeWords.has(between.core) && isMonthName(last);
}

function isMonthName({ isMonth, startsCapital }: WordFacts): boolean {
  return isMonth && startsCapital;
}

/** "z. | B.", "d. | h. | 200 mg", "a. | m.", "EE. | UU.": two short words with a stop each, and what the German ones introduce. */
function isWithinDottedPair({ tokens, index, word, next }: Gap): boolean {
  if (isDottedLetter(word) && isDottedLetter(next)) return true;
  const previous = tokens[index - 1]?.facts;
  return previous !== undefined && introductions.has(`${previous.core} ${word.core}`);
}

function isDottedLetter({ text }: WordFacts): boolean {
  return /^\(?\p{L}{1,2}\.[,;)]?$/u.test(text);
}

/** With a space in them, as German, Spanish and French print them. */
export const introductions: ReadonlySet<string> = new Set([
  'z. b.',
  'd. h.',
  'u. a.',
  'v. a.',
  'p. ej.',
  'p. ex.',
  'c. à-d.',
  's. o.',
  's. u.',
]);

/** "JAMA. | 2021;325(18):1855": what stands before it is the name of a journal. */
export function isVolume({ text }: WordFacts): boolean {
  return /^(?:1[89]|20)\d\d[;:]\d/.test(text);
}

function isFigure(token: Token | undefined): boolean {
  return token?.facts.startsNumber === true;
}

/** Whether one of the words from `reach` before `index` up to it is a figure. */
function hasFigure(tokens: readonly Token[], index: number, reach: number): boolean {
  return tokens.slice(Math.max(0, index - reach), index + 1).some(isFigure);
}
