import { createTagger, type Match, words } from '../checks/lexicon.ts';
import { createMemory } from '../checks/memory.ts';
import { findQuotations, isQuoted } from '../text/quotation.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type Person, personOf } from './disclosing-person.ts';
import { type RelationGroup, type RelationWords, relationGroups } from './relation-words.ts';
import { englishRelations } from './words/english-relations.ts';
import { frenchRelations } from './words/french-relations.ts';
import { germanRelations } from './words/german-relations.ts';
import { spanishRelations } from './words/spanish-relations.ts';

/** One word for a tie, with who has it. Offsets are those of the text. */
export interface Relation extends Span {
  readonly group: RelationGroup;
  readonly person: Person;
  readonly isNegated: boolean;
  readonly isOver: boolean;
  readonly isPast: boolean;
}

/** One sentence as far as it discloses, denies or only hints. */
export interface DisclosingSentence extends Span {
  readonly text: string;
  readonly language: RelationWords['language'];
  readonly relations: readonly Relation[];
  readonly namesMaker: boolean;
  readonly hasPronoun: boolean;
  readonly isVague: boolean;
  /** `all` denies conflicts as such, `some` one kind of tie or this post alone. */
  readonly denies: 'all' | 'some' | null;
  /** Speaks of the author, or of nobody's paying. */
  readonly isPersonal: boolean;
  readonly negators: readonly number[];
}

/** What a text says of its author's ties, sentence by sentence, in any of four languages. `names` are the author's own, lower case. */
export function readDisclosures(text: string, names: readonly string[] = []): readonly DisclosingSentence[] {
  return remembered(`${names.join('|')}\n${text}`, () => readAll(text, names));
}

const remembered = createMemory<readonly DisclosingSentence[]>(400);

function readAll(text: string, names: readonly string[]): readonly DisclosingSentence[] {
  const prose = withoutTagRuns(text);
  const quotations = findQuotations(prose);
  return sentencesOf(prose).flatMap((span) => {
    const sentence = prose.slice(span.start, span.end);
    const tokens = tokenize(sentence).filter(
      ({ start, end }) => !isQuoted(quotations, { start: start + span.start, end: end + span.start }),
    );
    return readersOf(tokens).map((reader) => readSentence(reader, { span, sentence, tokens, names }));
  });
}

/** Tags in a row are no sentence. Elisions of French are taken apart; every offset stays. */
function withoutTagRuns(text: string): string {
  return text
    .replace(tagRun, (run) => ' '.repeat(run.length))
    .replace(/(?<=\p{L})-(?=\p{Lu})/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])([jldmnsct]|qu)['’](?=\p{L})/giu, '$1 ');
}

/** Three or more hashtags in a row. */
export const tagRun = /#[\p{L}\p{N}_]{1,60}(?:[ \t\n,]{1,3}#[\p{L}\p{N}_]{1,60}){2,60}/gu;

const abbreviations = new Set(words('inc corp ltd co plc dr prof mr mrs ms st vs no'));

function sentencesOf(text: string): readonly Span[] {
  const lines = [...text.matchAll(/\n+|;\s/g)].map((line) => line.index + line[0].length);
  return splitSentences(text, lines, abbreviations);
}

interface Reader {
  readonly language: RelationWords;
  readonly tag: (tokens: readonly Token[]) => readonly Match[];
  /** By which the language is told. */
  readonly words: ReadonlySet<string>;
}

const readers: readonly Reader[] = [englishRelations, germanRelations, spanishRelations, frenchRelations].map(
  (language) => ({
    language,
    tag: createTagger(phrasesOf(language)),
    words: new Set([...language.common, ...language.subjects, ...language.possessives, ...language.between]),
  }),
);

/** Those of the language that most words of the sentence are of; all of them where none stands out. */
function readersOf(tokens: readonly Token[]): readonly Reader[] {
  const scores = readers.map((reader) => tokens.filter(({ word }) => reader.words.has(word)).length);
  const most = Math.max(...scores);
  return readers.filter((_, index) => scores[index] === most);
}

function phrasesOf(language: RelationWords): Record<string, readonly string[]> {
  const phrases: Record<string, readonly string[]> = {
    maker: language.makers,
    vague: language.vague,
    denial: language.denials,
    over: language.over,
    label: language.labels,
    author: language.authors,
  };
  for (const group of relationGroups) {
    phrases[group] = [...(language.relations[group] ?? []), ...(language.ownRelations[group] ?? [])];
  }
  return phrases;
}

interface Read {
  readonly span: Span;
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly names: readonly string[];
}

function readSentence({ language, tag }: Reader, read: Read): DisclosingSentence {
  const { span, sentence, tokens } = read;
  const matches = tag(tokens);
  const tagged = (name: string) => matches.filter((match) => match.tag === name);
  const isThought = /\?\s*$/.test(sentence) || language.conditions.includes(tokens[0]?.word ?? '');
  const found = isThought ? [] : matches.flatMap((match) => relationOf(match, { language, matches, read }));
  const spoken = new Set(tokens.map(({ word }) => word));
  return {
    ...span,
    text: sentence,
    language: language.language,
    relations: found,
    namesMaker: tagged('maker').length > 0,
    hasPronoun: language.pronouns.some((word) => spoken.has(word)),
    isVague: tagged('vague').length > 0,
    denies: isThought || tagged('denial').length === 0 ? null : denialOf(language, spoken),
    isPersonal: [...language.subjects, ...language.possessives, ...impersonal].some((word) => spoken.has(word)),
    negators: tokens.filter(({ word }) => language.negators.includes(word)).map(({ start }) => start + span.start),
  };
}

function denialOf(language: RelationWords, spoken: ReadonlySet<string>): 'all' | 'some' {
  const isLimited = language.limits.some((word) => spoken.has(word));
  return !isLimited && language.conflicts.some((word) => spoken.has(word)) ? 'all' : 'some';
}

interface Around {
  readonly language: RelationWords;
  readonly matches: readonly Match[];
  readonly read: Read;
}

function relationOf(match: Match, { language, matches, read }: Around): readonly Relation[] {
  const group = relationGroups.find((one) => one === match.tag);
  if (group === undefined || (group !== 'ad' && read.sentence.charAt(match.start - 1) === '#')) return [];
  if (isAdjective(match, language, read.tokens)) return [];
  const person = group === 'ad' ? personOfMark(match, read) : personOf(match, { ...read, language, matches });
  if (person === null) return [];
  const { tokens, span } = read;
  const goesOn = tokens.some(({ word }) => language.still.includes(word));
  return [
    {
      ...{ group, person, start: match.start + span.start, end: match.end + span.start },
      isNegated: isNegated(match, language, tokens),
      isOver: !goesOn && (isOver(matches) || endedIn.test(read.sentence)),
      isPast: !goesOn && isToldAsPast(match, language, tokens),
    },
  ];
}

/** `my own wife` tells of no owning. */
function isAdjective({ from }: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  return tokens[from]?.word === 'own' && language.possessives.includes(tokens[from - 1]?.word ?? '');
}

/** A simple past at the word or shortly before it; `have consulted` and `am employed` are none. */
function isToldAsPast({ from, to }: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  for (let at = Math.max(0, from - 5); at < to; at += 1) {
    if (!language.past.includes(tokens[at]?.word ?? '')) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
    if (!before.some((word) => perfect.has(word))) return true;
  }
  return false;
}

const perfect = new Set(words("have has had i've we've 've am is are be been i'm we're being"));

function isOver(matches: readonly Match[]): boolean {
  return matches.some((match) => match.tag === 'over');
}

const endedIn = /\b(?:until|till|up to|bis|hasta|jusqu en|jusqu'en)\s(?:\p{L}+\s){0,2}(?:19|20)\d\d\b/iu;

/** `#ad`, or `Ad:` and the like at the beginning: the mark speaks for itself. `Paid partnership with` does anywhere. */
function personOfMark(match: Match, { sentence, tokens }: Read): Person | null {
  if (match.to > match.from + 1 || sentence.charAt(match.start - 1) === '#') return 'self';
  const isFirst = match.from === 0 && /^[\s\])}]*[:|.\-–—\])}]|^\s*$/.test(sentence.slice(match.end, match.end + 3));
  return isFirst || tokens.length === 1 ? 'self' : null;
}

/** What a denial without a person speaks of: `not sponsored`, `nobody paid for this`. */
const impersonal = words(
  'nobody no-one anyone paid sponsored funded ad advert disclosure disclosures conflict conflicts coi niemand gesponsert bezahlt nadie patrocinado personne sponsorisé',
);

const reachOfNegation = 5;

/** A negation before the word and in its clause, or right behind it (`pays me nothing`, `bezahlt mich nicht`). */
function isNegated(match: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  return isNegatedBefore(match, language, tokens) ?? isNegatedBehind(match, tokens);
}

/** True or false where a negation stands before, null for none. */
function isNegatedBefore({ from }: Match, language: RelationWords, tokens: readonly Token[]): boolean | null {
  for (let at = from - 1; at >= Math.max(0, from - reachOfNegation); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (language.clauses.includes(word) || subordinate.has(word) || hasBreak(tokens, at)) return null;
    if (language.negators.includes(word)) return !exempt.has(pairAt(tokens, at));
  }
  return null;
}

function isNegatedBehind({ to }: Match, tokens: readonly Token[]): boolean {
  const index = tokens.findIndex(({ word }, at) => at >= to && at < to + 3 && afterwards.has(word));
  return index >= 0 && !exempt.has(pairAt(tokens, index));
}

function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`;
}

/** A comma or bracket between two tokens stands in the gap; a gap of two signs or more is one. */
function hasBreak(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const here = tokens[at];
  return next !== undefined && here !== undefined && next.start - here.end > 1;
}

const subordinate = new Set(words('that dass daß que'));
const afterwards = new Set(words('nothing nicht nichts keine kein keinen rien nada pas jamais never nie'));
const exempt = new Set([
  'no longer',
  'not only',
  'not just',
  'nicht mehr',
  'nicht nur',
  'ya no',
  'no solo',
  'no sólo',
  'pas seulement',
  'kein geheimnis',
  'no secret',
  'not secret',
  'not hide',
  'not hiding',
  'nothing secret',
]);
