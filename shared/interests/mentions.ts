import { words } from '../checks/lexicon.ts';
import { createMemory } from '../checks/memory.ts';
import type { Span } from '../text/sentences.ts';
import { ambiguityOf, type NameOrigin } from './ambiguous-names.ts';
import { type Automaton, createAutomaton } from './automaton.ts';
import { type FoldedText, foldName, foldText } from './fold-name.ts';
import { isMeant, isPersonAgain, peopleIn } from './name-context.ts';

/** A name that a text names: UTF-16 offsets, half-open, possessive and plural endings included. */
export interface Mention<Value> {
  readonly start: number;
  readonly end: number;
  /** As the text writes it. */
  readonly text: string;
  readonly name: string;
  readonly value: Value;
}

export interface NameFinder<Value> {
  /** The names that a text names, leftmost and longest first; several values of one name stand at one place. */
  readonly find: (text: string) => readonly Mention<Value>[];
}

interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Looks for all names in one walk over a text: whole words, also plural and possessive, in hashtags, handles and the hosts of links. */
export function createNameFinder<Value>(named: readonly Named<Value>[], from: NameOrigin): NameFinder<Value> {
  const memory = createMemory<readonly Mention<Value>[]>(100);
  const passages = createMemory<readonly Found[]>(2000);
  // The names of thousands of entities are put in order when the first text is read.
  let names: Names<Value> | null = null;
  const namesToFind = () => {
    names ??= {
      ...{ words: dictionary(named, foldName), glued: dictionary(named, gluedName), from, passages },
      passageEnd: named.some(({ name }) => sentenceEnd.test(name)) ? blankLine : blankLineOrSentence,
    };
    return names;
  };
  return { find: (text) => memory(text, () => findAll(text, namesToFind())) };
}

/** Names by their folded form. */
interface Dictionary<Value> {
  readonly automaton: Automaton;
  readonly patterns: readonly string[];
  readonly byPattern: ReadonlyMap<string, readonly Named<Value>[]>;
}

function dictionary<Value>(named: readonly Named<Value>[], fold: (name: string) => string): Dictionary<Value> {
  const byPattern = new Map<string, Named<Value>[]>();
  for (const one of named) {
    const pattern = fold(one.name);
    const known = byPattern.get(pattern);
    if (known === undefined) byPattern.set(pattern, [one]);
    else if (!known.some(({ value }) => value === one.value)) known.push(one);
  }
  const patterns = [...byPattern.keys()];
  return { automaton: createAutomaton(patterns), patterns, byPattern };
}

function gluedName(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
  readonly isTag: boolean;
}

interface Names<Value> {
  readonly words: Dictionary<Value>;
  readonly glued: Dictionary<Value>;
  readonly from: NameOrigin;
  readonly passageEnd: RegExp;
  readonly passages: (passage: string, make: () => readonly Found[]) => readonly Found[];
}

function findAll<Value>(text: string, names: Names<Value>): readonly Mention<Value>[] {
  const { words, glued, from } = names;
  const prose = text.replace(linkPath, (path) => ' '.repeat(path.length));
  const found = passagesOf(prose, names.passageEnd).flatMap(({ start, end }) =>
    foundIn(prose.slice(start, end), start, names),
  );
  const named = withoutOverlaps(found).flatMap((one) => {
    const values = (one.isTag ? glued : words).byPattern.get(one.pattern) ?? [];
    return values.map(({ name, value }) => ({ ...one, name, value, text: text.slice(one.start, one.end) }));
  });
  const sure = named.filter(({ name }) => ambiguityOf(name, from) === 'none');
  const placed = named.map((one) => ({ one, here: { ...one, text: prose, from, others: sure } }));
  const people = peopleIn(placed.map(({ here }) => here));
  return placed
    .filter(({ here }) => !isPersonAgain(here, people) && isMeant(here))
    .map(({ one: { start, end, name, value, text: written } }) => ({ start, end, name, value, text: written }));
}

/** What stands in a passage, read once: of a text that is being written one passage changes with each keystroke. */
function foundIn<Value>(passage: string, at: number, { words, glued, from, passages }: Names<Value>): readonly Found[] {
  const found = passages(passage, () => [...wordsIn(foldText(passage), words), ...tagsIn(passage, glued, from)]);
  return found.map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
}

/** A text in pieces that no name goes beyond. */
function passagesOf(text: string, passageEnd: RegExp): readonly Span[] {
  const ends = [...text.matchAll(passageEnd)].map((end) => end.index + end[0].length);
  return [...ends, text.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

const blankLine = /\n[ \t]{0,20}\n/g;
// Five letters before a full stop are more than what names cut short: Dr. Reddy's.
const blankLineOrSentence = /\n[ \t]{0,20}\n|(?<=\p{Ll}{5}[.!?])\s(?=\p{Lu})/gu;
const sentenceEnd = /\p{Ll}{5}[.!?]\s/u;

/** What stands behind the host of a link names nothing to a reader. */
const linkPath = /(?<=(?:https?:\/\/|www\.)[^\s/]{1,200})\/[^\s]{0,2000}/g;

function wordsIn<Value>(folded: FoldedText, { automaton, patterns }: Dictionary<Value>): readonly Found[] {
  return automaton.find(folded.text).flatMap(({ pattern, start, end }) => {
    if (!isEdge(folded.text, start)) return [];
    const to = endOfWord(folded.text, end);
    if (to === null) return [];
    const span = { start: folded.at[start] ?? 0, end: folded.at[to] ?? 0 };
    return [{ ...span, pattern: patterns[pattern] ?? '', isTag: false }];
  });
}

/** Whether a word may begin or end before `at`. Scripts that set no spaces between words have an edge at each letter. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [letterBefore(text, at), String.fromCodePoint(text.codePointAt(at) ?? 32)];
  if (!wordLetter.test(before) || !wordLetter.test(after)) return true;
  return spaceless.test(before) || spaceless.test(after);
}

function letterBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return isLow ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** The end with the ending of a plural or possessive, or null where the word goes on. */
function endOfWord(text: string, end: number): number | null {
  const ending = endings.find((one) => text.startsWith(one, end) && isEdge(text, end + one.length));
  return ending === undefined ? null : end + ending.length;
}

const endings = ["'s", "s'", '', 's', 'es'];
const wordLetter = /^[\p{L}\p{N}\p{M}]$/u;
const spaceless =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

const tagOrHost =
  /[#@][\p{L}\p{N}_.]{2,60}|(?<=https?:\/\/(?:www\.)?|www\.)[\p{L}\p{N}-]{2,60}(?=\.)|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]{4,60}(?=\.(?:com|org|net|de|fr|es|co|health|io|app|shop)\b)/gu;
const shortestPart = 5;

/** Names without spaces in hashtags (`#novonordisk`), handles (`@NovoNordiskUS`) and hosts (`novonordisk.com`): the whole, its beginning or its end. */
function tagsIn<Value>(text: string, { automaton, patterns }: Dictionary<Value>, from: NameOrigin): readonly Found[] {
  return [...text.matchAll(tagOrHost)].flatMap((tag) => {
    const written = tag[0].replace(/\.+$/, '');
    const body = gluedName(written);
    const span = { start: tag.index, end: tag.index + written.length };
    const longest = automaton
      .find(body)
      .filter(({ start, end }) => start === 0 || end === body.length)
      .filter(
        ({ pattern, start, end }) =>
          isWhole(body, start, end) || isAffixed(written, start, end) || isPart(patterns[pattern] ?? '', from),
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    return longest === undefined ? [] : [{ ...span, pattern: patterns[longest.pattern] ?? '', isTag: true }];
  });
}

function isWhole(body: string, start: number, end: number): boolean {
  return start === 0 && (end === body.length || body.slice(end) === 's');
}

const affixes = new Set(
  words(
    `get try use join hello my the go team we ask official with meet love app hq health healthcare us uk usa de ca au eu care med medical labs inc co
     global news pharma clinic group io tm`,
  ),
);

/** `@getmaple`, `@calmapp`: what companies set around their name where the name itself was taken. */
function isAffixed(written: string, start: number, end: number): boolean {
  if (!written.startsWith('@') || end - start < 4) return false;
  const body = gluedName(written);
  const rest = [body.slice(0, start), body.slice(end)].filter((part) => part !== '');
  return rest.length > 0 && rest.every((part) => affixes.has(part));
}

function isPart(name: string, from: NameOrigin): boolean {
  return name.length >= shortestPart && ambiguityOf(name, from) === 'none';
}

/** Of names that overlap the first and longest stands: `La Roche-Posay` is not Roche. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  let end = 0;
  const order = [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.pattern.length - b.pattern.length);
  for (const one of order) {
    const last = kept.at(-1);
    const isSame =
      last !== undefined &&
      last.start === one.start &&
      last.end === one.end &&
      last.isTag === one.isTag &&
      last.pattern === one.pattern;
    if (one.start < end || isSame) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}
