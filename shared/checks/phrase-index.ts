import { perLexeme } from '../text/lexeme.ts';
import type { Token } from '../text/tokens.ts';

/** Where a phrase stands: token indexes (half-open) and UTF-16 offsets. */
export interface Match {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Whether matches of one list must not overlap, or only those of one tag. */
export type Grouping = 'together' | 'by-tag';

/** A list of phrases in the index of all lists. */
export interface PhraseList {
  readonly number: number;
  readonly grouping: Grouping;
}

/** Phrases by tag, as `createLexicon` writes them. */
export type PhrasesByTag = Readonly<Record<string, readonly string[]>>;

let lists = 0;
/** Lists whose phrases are not in the index yet. Putting in all of them takes a tenth of a second, which a start that reads no text does not need. */
const waiting: { readonly list: PhraseList; readonly phrasesByTag: PhrasesByTag }[] = [];

export function newList(phrasesByTag: PhrasesByTag, grouping: Grouping): PhraseList {
  const list = { number: lists, grouping };
  lists += 1;
  waiting.push({ list, phrasesByTag });
  return list;
}

/** The words that phrases begin with. */
export function firstWordsOf(phrasesByTag: PhrasesByTag): ReadonlySet<string> {
  const phrases = Object.values(phrasesByTag).flat();
  return new Set(phrases.flatMap((phrase) => (phrase.split(' ', 1)[0] ?? '').split('|')));
}

/**
 * The matches of a list. All lists are looked for in one walk over the tokens, and what it finds is kept as long as they are: a sentence is asked for some
 * sixty lists, of which most have nothing in it.
 */
export function matchesOf({ number }: PhraseList, tokens: readonly Token[]): readonly Match[] {
  const found = readingOf(tokens).found[number];
  if (found === undefined) return none;
  found.all ??= found.groups.length === 1 ? (found.groups[0] ?? none) : found.groups.flat();
  return found.all;
}

const none: readonly Match[] = [];
let order = 0;

/** A place of a phrase and those behind it: chained, so that matching copies nothing. */
interface Slot {
  /** Numbers of words; null where any may stand. */
  readonly words: ReadonlySet<number> | null;
  readonly isOptional: boolean;
  readonly next: Slot | null;
}

interface Phrase {
  readonly list: PhraseList;
  readonly tag: string;
  readonly rest: Slot | null;
  /** Of two phrases that are as long the one that was added first wins. */
  readonly order: number;
}

/**
 * What begins with one word, by the word that must stand second, or third where any may stand second: a frequent word such as `a` begins hundreds.
 * `open` is what neither tells.
 */
interface Beginning {
  readonly open: Phrase[];
  readonly bySecond: Map<number, Followed>;
  readonly byThird: Map<number, Phrase[]>;
}

interface Followed {
  readonly own: Phrase[];
  /** With the open ones, in order; made when it is first asked for. */
  both: readonly Phrase[] | null;
}

/** By the number of the first word. */
const beginnings: (Beginning | undefined)[] = [];

// Words are compared by number: a look-up by letters costs several times as much, and each word of a text is looked up a dozen times.
const numbers = new Map<string, number>();
const inNoPhrase = 0;
let numberOf = numberReader();

/** Reads a token's number anew for each word, since a list that came later may have it. */
function numberReader(): (token: Token) => number {
  return perLexeme((word) => numbers.get(word) ?? inNoPhrase);
}

function indexWaiting(): void {
  if (waiting.length === 0) return;
  for (const { list, phrasesByTag } of waiting.splice(0)) {
    for (const [tag, phrases] of Object.entries(phrasesByTag)) addPhrases(list, tag, phrases);
  }
  numberOf = numberReader();
}

function toNumber(word: string): number {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
}

function addPhrases(list: PhraseList, tag: string, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ');
    const added = { list, tag, rest: slotsOf(rest), order: (order += 1) };
    for (const word of (first ?? '').split('|')) addPhrase(toNumber(word), added);
  }
}

function slotsOf(rest: readonly string[]): Slot | null {
  return rest.reduceRight<Slot | null>(
    (next, word) => ({
      words: word === '_' || word === '_?' ? null : new Set(word.replace(/\?$/, '').split('|').map(toNumber)),
      isOptional: word.endsWith('?'),
      next,
    }),
    null,
  );
}

function addPhrase(first: number, phrase: Phrase): void {
  const beginning = beginnings[first] ?? { open: [], bySecond: new Map(), byThird: new Map() };
  beginnings[first] = beginning;
  place(beginning, phrase, phrase.rest);
}

/** `slot` is what may stand second. A phrase may come to stand in two places; finding it twice changes nothing. */
function place(beginning: Beginning, phrase: Phrase, slot: Slot | null): void {
  const seconds = slot === null ? null : wordsAt(slot);
  const thirds = slot === null || slot.next === null ? null : wordsAt(slot.next);
  if (seconds !== null) for (const word of seconds) addSecond(beginning, word, phrase);
  else if (slot === null || thirds === null) addOpen(beginning, phrase);
  else {
    for (const word of thirds) addThird(beginning, word, phrase);
    if (slot.isOptional) place(beginning, phrase, slot.next);
  }
}

/** The words that may stand at a slot, or null where any may or the phrase may end before it. */
function wordsAt(slot: Slot): ReadonlySet<number> | null {
  if (slot.words === null || !slot.isOptional) return slot.words;
  const behind = slot.next === null ? null : wordsAt(slot.next);
  return behind === null ? null : new Set([...slot.words, ...behind]);
}

function addOpen(beginning: Beginning, phrase: Phrase): void {
  beginning.open.push(phrase);
  for (const followed of beginning.bySecond.values()) followed.both = null;
}

function addSecond({ bySecond }: Beginning, word: number, phrase: Phrase): void {
  const followed = bySecond.get(word) ?? { own: [], both: null };
  bySecond.set(word, followed);
  followed.own.push(phrase);
  followed.both = null;
}

function addThird({ byThird }: Beginning, word: number, phrase: Phrase): void {
  const phrases = byThird.get(word);
  if (phrases === undefined) byThird.set(word, [phrase]);
  else phrases.push(phrase);
}

interface Found {
  /** The matches that must not overlap each other. */
  readonly groups: Match[][];
  all: readonly Match[] | null;
}

interface Reading {
  readonly found: (Found | undefined)[];
  /** How many lists there were. */
  readonly lists: number;
}

const readings = new WeakMap<readonly Token[], Reading>();

/** A list that was made since a text was read asks for another reading. */
function readingOf(tokens: readonly Token[]): Reading {
  const before = readings.get(tokens);
  if (before !== undefined && before.lists === lists) return before;
  indexWaiting();
  const reading = { found: readAll(tokens), lists };
  readings.set(tokens, reading);
  return reading;
}

function readAll(tokens: readonly Token[]): (Found | undefined)[] {
  const found = new Array<Found | undefined>(lists).fill(undefined);
  const words = tokens.map(numberOf);
  for (let from = 0; from < words.length; from += 1) {
    const beginning = beginnings[words[from] ?? inNoPhrase];
    if (beginning === undefined) continue;
    for (const { list, tag, rest } of phrasesAt(beginning, words, from)) {
      const to = endOf(rest, words, from + 1);
      if (to === null) continue;
      addMatch(found, list, { tag, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
    }
  }
  return found;
}

function phrasesAt(beginning: Beginning, words: readonly number[], from: number): readonly Phrase[] {
  const bySecond = phrasesOf(beginning, words[from + 1] ?? inNoPhrase);
  const byThird = beginning.byThird.size === 0 ? undefined : beginning.byThird.get(words[from + 2] ?? inNoPhrase);
  return byThird === undefined ? bySecond : inOrder(bySecond, byThird);
}

function phrasesOf(beginning: Beginning, second: number): readonly Phrase[] {
  const followed = second === inNoPhrase ? undefined : beginning.bySecond.get(second);
  if (followed === undefined) return beginning.open;
  followed.both ??= inOrder(beginning.open, followed.own);
  return followed.both;
}

function inOrder(some: readonly Phrase[], others: readonly Phrase[]): readonly Phrase[] {
  return some.length === 0 ? others : [...some, ...others].sort((a, b) => a.order - b.order);
}

/** Slots are few and at most three are optional, so going back costs next to nothing. */
function endOf(slot: Slot | null, words: readonly number[], at: number): number | null {
  if (slot === null) return at;
  const word = words[at];
  if (word !== undefined && (slot.words === null || slot.words.has(word))) {
    const filled = endOf(slot.next, words, at + 1);
    if (filled !== null) return filled;
  }
  return slot.isOptional ? endOf(slot.next, words, at) : null;
}

function addMatch(found: (Found | undefined)[], { number, grouping }: PhraseList, match: Match): void {
  const before = found[number];
  if (before === undefined) {
    found[number] = { groups: [[match]], all: null };
    return;
  }
  const { groups } = before;
  const group = grouping === 'together' ? groups[0] : groups.find((one) => one[0]?.tag === match.tag);
  if (group === undefined) groups.push([match]);
  else addOrLengthen(group, match);
}

/** The first stands where matches overlap, and the longest where they begin together. */
function addOrLengthen(matches: Match[], match: Match): void {
  const last = matches.at(-1);
  if (last?.from === match.from) {
    if (match.to > last.to) matches[matches.length - 1] = match;
  } else if (last === undefined || match.from >= last.to) matches.push(match);
}
