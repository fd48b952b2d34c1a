import type { Match } from '../checks/lexicon.ts';
import type { Span } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { RelationWords } from './relation-words.ts';

/** Whose tie a sentence tells. */
export type Person = 'self' | 'family';

interface Surroundings {
  readonly span: Span;
  readonly sentence: string;
  readonly tokens: readonly Token[];
  /** The author's own names, lower case. */
  readonly names: readonly string[];
  readonly language: RelationWords;
  readonly matches: readonly Match[];
}

/** Who has the tie that `match` speaks of: the author, the author's family, or nobody of them (null). The nearest person before the word decides, then who is paid behind it. */
export function personOf(match: Match, around: Surroundings): Person | null {
  const within = inWord(match, around);
  if (within !== null) return within;
  const before = personBefore(match, around);
  return before === 'self' ? before : (personBehind(match, around) ?? before);
}

const furthest = 16;
const mostUnknown = 3;

function inWord(match: Match, { tokens, language }: Surroundings): Person | null {
  const inside = tokens.slice(match.from, match.to).map(({ word }) => word);
  const first = inside[0] ?? '';
  const isOwn = Object.values(language.ownRelations).some((phrases) =>
    phrases.some((phrase) => (phrase.split(' ')[0] ?? '').split('|').includes(first)),
  );
  const isPerson = (word: string) => language.subjects.includes(word) || language.possessives.includes(word);
  if (
    inside.some((word) => language.family.includes(word)) &&
    inside.some((word) => language.possessives.includes(word))
  ) {
    return 'family';
  }
  return isOwn || inside.some(isPerson) ? 'self' : null;
}

function personBefore(match: Match, around: Surroundings): Person | null {
  const { tokens, language } = around;
  let unknown = 0;
  let sawName = false;
  for (let at = match.from - 1; at >= 0 && at >= match.from - furthest; at -= 1) {
    const word = tokens[at]?.word ?? '';
    const person = personAt(at, match, around);
    if (person !== undefined) return person;
    if (isCapitalName(tokens[at], around)) sawName = true;
    else if (!isBetween(at, around)) unknown += 1;
    if (unknown > mostUnknown || language.others.includes(word)) return null;
  }
  return match.from <= furthest && unknown === 0 && (!sawName || isShortLabel(match, around)) ? 'self' : null;
}

/** The person that a token names, null for somebody else, undefined for no person. */
function personAt(at: number, match: Match, around: Surroundings): Person | null | undefined {
  const { tokens, language, names, matches } = around;
  const word = tokens[at]?.word ?? '';
  if (isFamily(at, around)) return 'family';
  if (language.possessives.includes(word)) return isOwnThing(at, match, around) ? 'self' : null;
  if (isSubject(tokens[at], around)) return 'self';
  if (names.includes(word) || matches.some((one) => one.tag === 'author' && one.to === at + 1)) return 'self';
  return undefined;
}

function isSubject(token: Token | undefined, { language, sentence }: Surroundings): boolean {
  if (token === undefined || !language.subjects.includes(token.word)) return false;
  return sentence.slice(token.start, token.end) !== 'US';
}

/** `my wife`, and `Wife works for ...` at the beginning. */
function isFamily(at: number, { tokens, language }: Surroundings): boolean {
  if (!language.family.includes(tokens[at]?.word ?? '')) return false;
  if (at === 0) return true;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return before.some(
    (word) =>
      language.possessives.includes(word) || language.labels.some((label) => label.split(/[ |]/).includes(word)),
  );
}

/** `my shares`, `my research is funded by`; not `my patients are paid`. */
function isOwnThing(at: number, match: Match, { tokens, language }: Surroundings): boolean {
  const next = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  return at + 1 >= match.from || at + 2 >= match.from || next.some((word) => language.ownWords.includes(word));
}

function isBetween(at: number, { tokens, language, matches }: Surroundings): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^\d/.test(word) || language.between.includes(word) || language.clauses.includes(word)) return true;
  if (language.still.includes(word) || language.past.includes(word) || language.negators.includes(word)) return true;
  return matches.some(({ tag, from, to }) => tag !== 'vague' && tag !== 'maker' && from <= at && at < to);
}

/** A capital within a sentence, or the first word where no other reading is known: the name of a maker most likely. */
function isCapitalName(token: Token | undefined, { language }: Surroundings): boolean {
  if (token === undefined || !token.isCapital) return false;
  return (
    !language.between.includes(token.word) &&
    !language.subjects.includes(token.word) &&
    !language.labels.some((label) => label.split(/[ |]/).includes(token.word))
  );
}

/** `Novo Nordisk consultant.`, `Pfizer employee here`: a few words that name a maker and an office. */
function isShortLabel(match: Match, { tokens }: Surroundings): boolean {
  return tokens.length <= 8 && offices.test(tokens[match.from]?.word ?? '');
}

const offices =
  /^(?:consultant|adviser|advisor|employee|shareholder|stockholder|investor|speaker|consultante?|berater|beraterin|mitarbeiter|mitarbeiterin|aktionärin?|referentin?|asesora?|consultora?|empleada?o?|accionista|salariée?|actionnaire|board|grant|fees|honoraria|shares|stock)$/;

/** `Novo Nordisk pays me`, `funds my lab`, `employs my wife`. */
function personBehind(match: Match, around: Surroundings): Person | null {
  const { tokens, language } = around;
  for (let at = match.to; at < Math.min(tokens.length, match.to + 4); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (isFamily(at, around)) return 'family';
    if (language.subjects.includes(word) && !language.objects.includes(word)) return null;
    if (language.objects.includes(word) && isSubjectOrPossessive(tokens[at], around)) return objectAt(at, around);
    if (language.others.includes(word)) return null;
  }
  return null;
}

function isSubjectOrPossessive(token: Token | undefined, around: Surroundings): boolean {
  return isSubject(token, around) || around.language.possessives.includes(token?.word ?? '');
}

function objectAt(at: number, { tokens, language }: Surroundings): Person | null {
  if (!language.possessives.includes(tokens[at]?.word ?? '')) return 'self';
  const next = tokens.slice(at + 1, at + 4).map(({ word }) => word);
  if (next.some((word) => language.family.includes(word))) return 'family';
  return next.some((word) => language.ownWords.includes(word)) ? 'self' : null;
}
