import { type Match, words } from '../checks/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { type AuthorNames, authorOf } from './author-names.ts';
import type { RelationWords } from './relation-words.ts';
import { isNamedBeside } from './spoken-author.ts';

/** Whose tie a sentence tells. */
export type Person = 'self' | 'family';

interface Surroundings {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly names: AuthorNames;
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

function inWord(match: Match, { tokens, language, matches }: Surroundings): Person | null {
  const inside = tokens.slice(match.from, match.to).map(({ word }) => word);
  const first = inside[0] ?? '';
  const isOwn = wordSets(language).beginOwn.has(first);
  const isPerson = (word: string) => language.subjects.includes(word) || language.possessives.includes(word);
  if (
    inside.some((word) => language.family.includes(word)) &&
    inside.some((word) => language.possessives.includes(word))
  ) {
    return 'family';
  }
  return isOwn || inside.some(isPerson) || isTellingOfOneself(match, tokens, matches) ? 'self' : null;
}

/** `Flight and hotel paid by ...`, where no others are spoken of and nobody else's journey is. */
function isTellingOfOneself({ from, to }: Match, tokens: readonly Token[], matches: readonly Match[]): boolean {
  const isMine = matches.some((one) => one.tag === 'mine' && one.from < to && from < one.to);
  return isMine && !tokens.some(({ word }, at) => elsewhere.has(word) || (notMine.has(word) && !isForFree(at, tokens)));
}

/** `For free`, `for us`: nobody else is meant. */
function isForFree(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.word === 'for' && forFree.has(tokens[at + 1]?.word ?? '');
}

const forFree = new Set(words('free nothing me us my our trial testing'));
const notMine = new Set(words('for their his her your patients doctors physicians speakers participants delegates'));

interface Walked {
  unknown: number;
  sawName: boolean;
}

/** Goes back from the word to the nearest person; a beginning without one may speak for the author. */
function personBefore(match: Match, around: Surroundings): Person | null {
  const walked: Walked = { unknown: 0, sawName: false };
  const furthestBack = Math.max(0, match.from - furthest);
  for (let at = match.from - 1; at >= furthestBack; at -= 1) {
    if (startsAnew(at, around) && isAlone(walked, match, around)) return 'self';
    const person = personAt(at, match, around);
    if (person !== undefined) return person;
    if (!walkOver(at, walked, around)) return null;
  }
  return isSaidAlone(walked, match, around) ? 'self' : null;
}

function isSaidAlone(walked: Walked, match: Match, around: Surroundings): boolean {
  if (match.tag === 'give' && isThingGiven(match, around)) return true;
  return match.from <= furthest && isAlone(walked, match, around);
}

/** Whether the search may go on behind a token that names no person. */
function walkOver(at: number, walked: Walked, around: Surroundings): boolean {
  if (isCapitalName(around.tokens[at], around)) walked.sawName = true;
  else if (!isBetween(at, around)) walked.unknown += 1;
  if (isOfFamily(at, around)) return true;
  return walked.unknown <= mostUnknown && !around.language.others.includes(around.tokens[at]?.word ?? '');
}

/** `My husband draws his pay from ...`: whose it is stands before. */
function isOfFamily(at: number, around: Surroundings): boolean {
  if (!theirs.has(around.tokens[at]?.word ?? '')) return false;
  const before = [1, 2, 3, 4, 5, 6].map((back) => at - back);
  return before.some((place) => place >= 0 && isFamily(place, around));
}

const theirs = new Set(words('his her their sein seine seinen seinem ihr ihre ihren ihrem su sus son sa ses'));

function isAlone({ unknown, sawName }: Walked, match: Match, around: Surroundings): boolean {
  const first = around.tokens[match.from]?.word ?? '';
  if (doings.has(first) || (match.from === 0 && orders.has(first))) return false;
  return unknown === 0 && maySpeakAlone(match, around, sawName ? 'behind a name' : 'alone');
}

/** A colon, dash or bracket behind the token: what follows may do without a person, as the beginning of a sentence may. */
function startsAnew(at: number, { tokens, sentence }: Surroundings): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  return here !== undefined && next !== undefined && /[:–—([|]/.test(sentence.slice(here.end, next.start));
}

/** The person that a token names, null for somebody else, undefined for no person. */
function personAt(at: number, match: Match, around: Surroundings): Person | null | undefined {
  if (isFamily(at, around)) return 'family';
  if (authorOf(around.tokens[at], around.names) === 'other') return isNamedBeside(at, around) ? 'self' : null;
  if (around.language.possessives.includes(around.tokens[at]?.word ?? '')) {
    return isOwnThing(at, match, around) ? 'self' : null;
  }
  return isSelf(at, match, around) ? 'self' : undefined;
}

function isSelf(at: number, match: Match, around: Surroundings): boolean {
  if (isSubject(around.tokens[at], around) || isAuthor(at, around)) return true;
  return isLabel(at, around) && maySpeakAlone(match, around, 'alone');
}

/** `Declaration: ad hoc work for ...`: what a label begins is the author's own, whatever words stand between. */
function isLabel(at: number, { tokens, matches, sentence }: Surroundings): boolean {
  const label = matches.find(({ tag, from, to }) => tag === 'label' && from <= 1 && to === at + 1);
  return label !== undefined && /^\s?[:–—]/.test(sentence.slice(tokens[at]?.end ?? 0));
}

function isAuthor(at: number, { tokens, names, matches }: Surroundings): boolean {
  return authorOf(tokens[at], names) === 'own' || matches.some((one) => one.tag === 'author' && one.to === at + 1);
}

function isSubject(token: Token | undefined, { language, sentence }: Surroundings): boolean {
  if (token === undefined || !language.subjects.includes(token.word)) return false;
  return sentence.slice(token.start, token.end) !== 'US';
}

/** `my wife`, and `Wife works for ...` at the beginning. */
function isFamily(at: number, { tokens, language, names }: Surroundings): boolean {
  if (!language.family.includes(tokens[at]?.word ?? '')) return false;
  if (at === 0) return true;
  const nearest = tokens.slice(Math.max(0, at - 3), at);
  if (nearest.some((token) => isPossessive(token) && authorOf(token, names) === 'own')) return true;
  const before = nearest.map(({ word }) => word);
  // `My colleague Bisi's husband` is no relative of mine; `my wife's brother` is.
  if (before.some((word) => /['’]s$/.test(word) && !language.family.includes(word))) return false;
  return before.some((word) => language.possessives.includes(word) || wordSets(language).inLabels.has(word));
}

function isPossessive({ word }: Token): boolean {
  return /['’]s?$/.test(word);
}

/** `my shares`, `my research is funded by`; not `my patients are paid`. */
function isOwnThing(at: number, match: Match, { tokens, language }: Surroundings): boolean {
  if (match.tag === 'give' && at === 0) return true;
  const next = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  return (
    at + 1 >= match.from ||
    at + 2 >= match.from ||
    next.some((word) => language.ownWords.includes(word.replace(/['’]s$/, '')))
  );
}

function isBetween(at: number, { tokens, language, matches }: Surroundings): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^\d/.test(word) || wordSets(language).between.has(word) || language.clauses.includes(word)) return true;
  if (language.still.includes(word) || language.past.includes(word) || language.negators.includes(word)) return true;
  return matches.some(({ tag, from, to }) => tag !== 'vague' && tag !== 'maker' && from <= at && at < to);
}

/** `This G7 was a gift from ...`, `My G7 was free`. */
function isThingGiven(match: Match, { tokens, language }: Surroundings): boolean {
  const first = tokens[0]?.word ?? '';
  if (tokens.some(({ word }) => language.others.includes(word))) return false;
  return language.possessives.includes(first) || (things.has(first) && gifts.test(tokens[match.from]?.word ?? ''));
}

const things = new Set(['this', 'these', 'the', 'dieser', 'dieses', 'diese', 'este', 'esta', 'ce', 'cet', 'cette']);
const gifts =
  /^(?:gifts?|gifted|samples?|loan|loaned|geschenk|geschenkt|muster|regalo|muestra|cadeau|offert|offerte|échantillon)$/;

/** A capital within a sentence, or the first word where no other reading is known: the name of a maker most likely. */
function isCapitalName(token: Token | undefined, { language }: Surroundings): boolean {
  if (token === undefined || !token.isCapital) return false;
  return (
    !wordSets(language).between.has(token.word) &&
    !language.subjects.includes(token.word) &&
    !wordSets(language).inLabels.has(token.word)
  );
}

/** A relation without a person: `Paid by Novo Nordisk.`, `Pfizer employee here.`; not `Shares in Pfizer fell` or `Funded by Pfizer, the trial ...`. */
function maySpeakAlone(match: Match, { tokens }: Surroundings, place: 'alone' | 'behind a name'): boolean {
  const word = tokens[match.from]?.word ?? '';
  if (tokens.some((token) => elsewhere.has(token.word))) return false;
  if (place === 'alone') return true;
  return people.test(word) ? tokens.length <= 8 : holdings.test(word) && tokens.length <= 4;
}

/** What a post without `I` may say of anything: `Opened @somewhere, spoke to a doctor`. */
const doings = new Set(
  words('opened operate operates manage direct run runs ran lead leads head heads spoke talk talked present presented'),
);

/** What a sentence that begins with it asks of its readers: `Donate today`. */
const orders = new Set(words('donate join fund support invest share sponsor pay give campaign lobby'));

const elsewhere = new Set(
  words(
    `trial trials study studies symposium webinar campaign event report paper price prices rose fell rise fall jumped dropped soared tumbled surged market
     studie studien veranstaltung kurs estudio estudios ensayo campaña étude études essai campagne`,
  ),
);
const people =
  /^(?:consultant|adviser|advisor|employee|shareholder|stockholder|investor|speaker|consultante|berater|beraterin|mitarbeiter|mitarbeiterin|aktionär|aktionärin|referent|referentin|asesor|asesora|consultor|consultora|empleado|empleada|accionista|salarié|salariée|actionnaire)$/;
const holdings = /^(?:board|grant|fees|honoraria|shares|stock|aktien|acciones|actions)$/;

/** `Novo Nordisk pays me`, `funds my lab`, `employs my wife`. */
function personBehind(match: Match, around: Surroundings): Person | null {
  const nearest = Math.min(around.tokens.length, match.to + 4);
  for (let at = match.to; at < nearest; at += 1) {
    const person = personBehindAt(at, around);
    if (person !== undefined) return person;
  }
  return isOwnWorkNamed(match, around) ? 'self' : null;
}

/** Who is paid, by the token; null for somebody else, undefined for no person. */
function personBehindAt(at: number, around: Surroundings): Person | null | undefined {
  const { tokens, language } = around;
  const word = tokens[at]?.word ?? '';
  const named = namedBehind(at, around);
  if (named !== null) return named;
  if (language.subjects.includes(word) && !language.objects.includes(word)) return null;
  if (language.objects.includes(word) && isSubjectOrPossessive(tokens[at], around)) return objectAt(at, around);
  return language.others.includes(word) ? null : undefined;
}

/** `finances the research of Dr Ada Obi`: the name stands behind what is paid for. */
function isOwnWorkNamed({ to }: Match, { tokens, language, names }: Surroundings): boolean {
  const behind = tokens.slice(to, to + 8);
  const author = behind.findIndex((token) => authorOf(token, names) === 'own');
  const between = behind.slice(0, Math.max(0, author)).map(({ word }) => word);
  const work = between.findIndex((word) => isWork(word, language));
  return work >= 0 && between.length - work <= 5 && !between.some((word) => language.others.includes(word));
}

function isWork(word: string, { ownWords }: RelationWords): boolean {
  return ownWords.includes(word) || ownWords.includes(word.replace(/s$/, ''));
}

/** `pays my wife`, `pays Dr Rao`. */
function namedBehind(at: number, around: Surroundings): Person | null {
  if (isFamily(at, around)) return 'family';
  return authorOf(around.tokens[at], around.names) === 'own' ? 'self' : null;
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

interface WordSets {
  /** First words of relations that carry their person. */
  readonly beginOwn: ReadonlySet<string>;
  readonly inLabels: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
}

const knownSets = new WeakMap<RelationWords, WordSets>();

/** What is asked of each word of a sentence: made once for a language, since threads are split at each key stroke. */
function wordSets(language: RelationWords): WordSets {
  const known = knownSets.get(language);
  if (known !== undefined) return known;
  const own = Object.values(language.ownRelations).flat();
  const made: WordSets = {
    beginOwn: new Set(own.flatMap((phrase) => (phrase.split(' ')[0] ?? '').split('|'))),
    inLabels: new Set(language.labels.flatMap((label) => label.split(/[ |]/))),
    between: new Set(language.between),
  };
  knownSets.set(language, made);
  return made;
}
