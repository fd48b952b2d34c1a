import type { Token } from '../text/tokens.ts';
import { perObject } from './memory.ts';

/** Where a phrase stands: token indexes (half-open) and UTF-16 offsets. */
export interface Match {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface Lexicon {
  readonly find: (tokens: readonly Token[]) => readonly Match[];
  /** One of these words stands in every match: for a rule's anchors. */
  readonly firstWords: ReadonlySet<string>;
}

/**
 * A list of phrases by tag, found in one walk over the tokens. In a phrase, `a|b` is either word, `_` any one word, `word?` and `_?`
 * may be absent; the first word must be a real one. The longest phrase at a place wins; matches do not overlap.
 */
export function createLexicon(phrasesByTag: Readonly<Record<string, readonly string[]>>): Lexicon {
  const byFirst = new Map<string, Beginning>();
  for (const [tag, phrases] of Object.entries(phrasesByTag)) {
    for (const phrase of phrases) index(byFirst, tag, phrase);
  }
  const mayBegin = register(byFirst);
  return {
    firstWords: new Set(byFirst.keys()),
    find: (tokens) => (mayBegin(tokens) ? findAll(byFirst, tokens) : none),
  };
}

/**
 * Like a lexicon, but one word may carry several tags: within a tag matches do not overlap, between tags they may. One walk for all tags is
 * what keeps a sentence with twenty lists within microseconds.
 */
export function createTagger(phrasesByTag: Readonly<Record<string, readonly string[]>>): Lexicon['find'] {
  const byFirst = new Map<string, Beginning>();
  for (const [tag, phrases] of Object.entries(phrasesByTag)) {
    for (const phrase of phrases) index(byFirst, tag, phrase);
  }
  const mayBegin = register(byFirst);
  return (tokens) => (mayBegin(tokens) ? tagAll(byFirst, tokens) : none);
}

/** Words parted by spaces, as a list: keeps long lists readable. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A place of a phrase and those behind it: chained, so that matching copies nothing. */
interface Slot {
  readonly words: ReadonlySet<string> | null;
  readonly isOptional: boolean;
  readonly next: Slot | null;
}

const none: readonly Match[] = [];
const listsOfWord = new Map<string, number[]>();
let lists = 0;

/** Every list tells the first words of its phrases, so that one walk over a sentence says which lists have anything in it: most have nothing. */
function register(byFirst: ReadonlyMap<string, unknown>): (tokens: readonly Token[]) => boolean {
  const list = lists;
  lists += 1;
  for (const word of byFirst.keys()) {
    const known = listsOfWord.get(word);
    if (known === undefined) listsOfWord.set(word, [list]);
    else known.push(list);
  }
  return (tokens) => begunLists(tokens)[list] !== 0;
}

/** For each list 1 where a phrase of it may begin. A list made later has no entry, and is asked. */
const begunLists = perObject<readonly Token[], Uint8Array>((tokens) => {
  const begun = new Uint8Array(lists);
  for (const token of tokens) {
    for (const list of listsOfWord.get(token.word) ?? []) begun[list] = 1;
  }
  return begun;
});

interface Phrase {
  readonly tag: string;
  readonly rest: Slot | null;
}

/** What begins with one word. `bySecond` is filled as texts ask for it. */
interface Beginning {
  readonly all: Phrase[];
  readonly bySecond: Map<string, readonly Phrase[]>;
}

function index(byFirst: Map<string, Beginning>, tag: string, phrase: string): void {
  const [first, ...rest] = phrase.split(' ');
  const slots = rest.reduceRight<Slot | null>(
    (next, word) => ({
      words: word === '_' || word === '_?' ? null : new Set(word.replace(/\?$/, '').split('|')),
      isOptional: word.endsWith('?'),
      next,
    }),
    null,
  );
  for (const word of (first ?? '').split('|')) {
    const beginning = byFirst.get(word);
    if (beginning === undefined) byFirst.set(word, { all: [{ tag, rest: slots }], bySecond: new Map() });
    else beginning.all.push({ tag, rest: slots });
  }
}

/** The phrases that may stand at `from` by their first two words, in the order of the list: a frequent word such as `a` begins hundreds. */
function phrasesAt(
  byFirst: ReadonlyMap<string, Beginning>,
  tokens: readonly Token[],
  from: number,
): readonly Phrase[] | undefined {
  const beginning = byFirst.get(tokens[from]?.word ?? '');
  if (beginning === undefined || beginning.all.length < fewPhrases) return beginning?.all;
  const second = tokens[from + 1]?.word ?? '';
  const before = beginning.bySecond.get(second);
  if (before !== undefined) return before;
  const phrases = beginning.all.filter(({ rest }) => mayGoOn(rest, second));
  if (beginning.bySecond.size < mostSeconds) beginning.bySecond.set(second, phrases);
  return phrases;
}

const fewPhrases = 4;
const mostSeconds = 500;

function mayGoOn(rest: Slot | null, second: string): boolean {
  return rest === null || rest.isOptional || rest.words === null || rest.words.has(second);
}

function findAll(byFirst: ReadonlyMap<string, Beginning>, tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    const phrases = first === undefined ? undefined : phrasesAt(byFirst, tokens, from);
    if (first === undefined || phrases === undefined) continue;
    const longest = longestOf(phrases, tokens, from);
    if (longest === null) continue;
    matches.push({ ...longest, start: first.start, end: tokens[longest.to - 1]?.end ?? first.end });
    from = longest.to - 1;
  }
  return matches;
}

function tagAll(byFirst: ReadonlyMap<string, Beginning>, tokens: readonly Token[]): readonly Match[] {
  const found = new Map<string, Match[]>();
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    const phrases = first === undefined ? undefined : phrasesAt(byFirst, tokens, from);
    if (first === undefined || phrases === undefined) continue;
    for (const { tag, rest } of phrases) {
      const to = endOf(rest, tokens, from + 1);
      if (to === null) continue;
      const match = { tag, from, to, start: first.start, end: tokens[to - 1]?.end ?? first.end };
      const before = found.get(tag);
      if (before === undefined) found.set(tag, [match]);
      else addOrLengthen(before, match);
    }
  }
  return [...found.values()].flat();
}

/** Of matches of one tag, the first stands where they overlap, and the longest where they begin together. */
function addOrLengthen(matches: Match[], match: Match): void {
  const last = matches.at(-1);
  if (last?.from === match.from) {
    if (match.to > last.to) matches[matches.length - 1] = match;
  } else if (last === undefined || match.from >= last.to) matches.push(match);
}

function longestOf(phrases: readonly Phrase[], tokens: readonly Token[], from: number) {
  let longest: { readonly tag: string; readonly from: number; readonly to: number } | null = null;
  for (const phrase of phrases) {
    const to = endOf(phrase.rest, tokens, from + 1);
    if (to !== null && to > (longest?.to ?? 0)) longest = { tag: phrase.tag, from, to };
  }
  return longest;
}

/** Slots are few and at most three are optional, so going back costs next to nothing. */
function endOf(slot: Slot | null, tokens: readonly Token[], at: number): number | null {
  if (slot === null) return at;
  const word = tokens[at]?.word;
  if (word !== undefined && (slot.words === null || slot.words.has(word))) {
    const filled = endOf(slot.next, tokens, at + 1);
    if (filled !== null) return filled;
  }
  return slot.isOptional ? endOf(slot.next, tokens, at) : null;
}
