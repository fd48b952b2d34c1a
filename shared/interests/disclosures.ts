import { createTagger, type Match, words } from '../checks/lexicon.ts';
import { createMemory } from '../checks/memory.ts';
import { findQuotations, isQuoted } from '../text/quotation.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type AuthorNames, authorNames } from './author-names.ts';
import { type ReadSentence, type Relation, relationOf } from './relation-in-sentence.ts';
import { relationLanguages } from './relation-languages.ts';
import { type RelationWords, relationGroups } from './relation-words.ts';
import { speaksOfAuthor } from './spoken-author.ts';
import { createTieFilter } from './tie-words.ts';

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

/** What a text says of its author's ties, sentence by sentence, in any of four languages. A sentence that speaks of other authors alone tells nothing of this one. */
export function readDisclosures(text: string, names: AuthorNames = authorNames('')): readonly DisclosingSentence[] {
  const called = `${names.own.join('|')}/${names.others.join('|')}`;
  return texts(`${called}\n${text}`, () => readAll(text, names, called));
}

/** Whether a sentence tells a tie of whoever speaks in it, whatever its words mean to a register. */
export function tellsTie(sentence: string): boolean {
  return (
    mayTellTie(sentence) &&
    readDisclosures(sentence).some(({ relations }) => relations.some(({ isNegated }) => !isNegated))
  );
}

/** Whether a sentence tells a tie of this author, of whom it speaks by name. */
export function tellsTieOf(sentence: string, author: string, coAuthors: readonly string[]): boolean {
  const names = authorNames(author, coAuthors);
  const written = sentence.toLowerCase();
  return (
    names.own.some((own) => written.includes(own)) &&
    readDisclosures(sentence, names).some(({ relations }) => relations.some(({ isNegated }) => !isNegated))
  );
}

const texts = createMemory<readonly DisclosingSentence[]>(100);
// Of a text that is being written one sentence changes with each keystroke.
const sentences = createMemory<readonly DisclosingSentence[]>(4000);

function readAll(text: string, names: AuthorNames, called: string): readonly DisclosingSentence[] {
  const prose = withoutTagRuns(text);
  const quotations = findQuotations(prose);
  return sentencesOf(prose).flatMap((span) => {
    const sentence = prose.slice(span.start, span.end);
    const quoted = quotations
      .filter(({ start, end }) => start < span.end && end > span.start)
      .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    const key = `${called}\n${quoted.map(({ start, end }) => `${start}-${end}`).join()}\n${sentence}`;
    const read = sentences(key, () => readInEach(sentence, quoted, names));
    return read.map((one) => movedBy(one, span.start));
  });
}

function readInEach(sentence: string, quoted: readonly Span[], names: AuthorNames): readonly DisclosingSentence[] {
  const tokens = tokenize(sentence).filter((token) => !isQuoted(quoted, token));
  return readersOf(tokens).map(({ language, tag }) =>
    readSentence({ sentence, tokens, names, language, matches: tag(tokens) }),
  );
}

/** From places in the sentence to places in the text. */
function movedBy(read: DisclosingSentence, by: number): DisclosingSentence {
  const moved = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  return { ...moved(read), relations: read.relations.map(moved), negators: read.negators.map((at) => at + by) };
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

const mayTellTie = createTieFilter(relationLanguages);
const readers: readonly Reader[] = relationLanguages.map((language) => ({
  language,
  tag: createTagger(phrasesOf(language)),
  words: new Set([...language.common, ...language.subjects, ...language.possessives, ...language.between]),
}));

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
    mine: language.mine ?? [],
  };
  for (const group of relationGroups) {
    phrases[group] = [...(language.relations[group] ?? []), ...(language.ownRelations[group] ?? [])];
  }
  return phrases;
}

function readSentence(read: ReadSentence): DisclosingSentence {
  const { sentence, tokens, language, matches } = read;
  const has = (tag: string) => matches.some((match) => match.tag === tag);
  const thought = endOfThought(read);
  const meant = matches.filter(({ start }) => start >= thought);
  const denies = meant.some((match) => match.tag === 'denial' && speaksOfAuthor(match, read));
  const spoken = new Set(tokens.map(({ word }) => word));
  return {
    ...{ start: 0, end: sentence.length, text: sentence, language: language.language },
    relations: withoutNegatedParts(meant.flatMap((match) => relationOf(match, read))),
    namesMaker: has('maker'),
    hasPronoun: language.pronouns.some((word) => spoken.has(word)),
    isVague: has('vague'),
    denies: denies ? denialOf(language, spoken) : null,
    isPersonal: [...language.subjects, ...language.possessives, ...impersonal].some((word) => spoken.has(word)),
    negators: tokens.filter(({ word }) => language.negators.includes(word)).map(({ start }) => start),
  };
}

/** How far a sentence is a mere thought: a question whole, `If I consulted for ..., I would` too, `If you ask,` to its comma. */
function endOfThought({ sentence, tokens, language }: ReadSentence): number {
  if (/\?\s*$/.test(sentence)) return sentence.length;
  const first = tokens[0]?.word ?? '';
  if (!language.conditions.includes(first)) return 0;
  const comma = sentence.indexOf(',');
  const goesOn = tokens.filter(({ start }) => start > comma).map(({ word }) => word);
  const isWhole = comma < 0 || unreal.has(first) || goesOn.some((word) => unreal.has(word));
  return isWhole ? sentence.length : comma;
}

const unreal = new Set(
  words(
    "would could might were i'd we'd wouldn't würde würden könnte wäre hätte sería haría diría serait ferais dirais",
  ),
);

/** `I did not pay` tells a gift, and no fee that is denied. */
function withoutNegatedParts(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter(
    (one) =>
      !one.isNegated || !relations.some((other) => !other.isNegated && other.start < one.start && one.end <= other.end),
  );
}

function denialOf(language: RelationWords, spoken: ReadonlySet<string>): 'all' | 'some' {
  const isLimited = language.limits.some((word) => spoken.has(word));
  return !isLimited && language.conflicts.some((word) => spoken.has(word)) ? 'all' : 'some';
}

/** What a denial without a person speaks of: `not sponsored`, `nobody paid for this`. */
const impersonal = words(
  'nobody no-one anyone paid sponsored funded ad advert disclosure disclosures conflict conflicts coi niemand gesponsert bezahlt nadie patrocinado personne sponsorisé',
);
