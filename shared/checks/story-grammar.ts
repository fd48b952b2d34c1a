import { perLexeme } from '../text/lexeme.ts';
import type { Token } from '../text/tokens.ts';
import type { Match } from './lexicon.ts';
import { gapAfter, wordAt } from './token-words.ts';
import { pastVerbs } from './words/english-story.ts';

const pasts = new Set(pastVerbs);

/**
 * What tells of a person by grammar alone, whatever the words: `a ... who/whose/he/she/his/her` is somebody, `I` or `me` beside a verb in
 * the past is something that the author lived through, and a sentence that begins with such a verb leaves the `I` out. Lists of
 * words alone found 2 of 30 stories that were told in other words (tests/fixtures/checks/patient-story-fresh.json).
 */
export function findGrammar(tokens: readonly Token[]): readonly Match[] {
  const firsts = firstOfEach(tokens);
  const has = (part: Part) => firsts[part] !== -1;
  return [
    ...someone(tokens, firsts.refersBack),
    ...(has('self') ? metByAuthor(tokens) : []),
    ...ownPast(tokens, has('self') || has('object')),
    ...(has('subject') ? otherPast(tokens) : []),
    ...tenses(tokens, firsts),
  ];
}

/** What a word can be in the grammar of a story; most are nothing. */
const parts = ['refersBack', 'self', 'object', 'subject', 'past', 'reader'] as const;
type Part = (typeof parts)[number];

/** Where the first word of each part stands, -1 without one; a word that refers back counts from the third word on. */
function firstOfEach(tokens: readonly Token[]): Readonly<Record<Part, number>> {
  const firsts = { refersBack: -1, self: -1, object: -1, subject: -1, past: -1, reader: -1 };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const found = token === undefined ? noParts : partsOf(token);
    if (found === noParts) continue;
    for (const part of found) {
      if (firsts[part] === -1 && (part !== 'refersBack' || index > 1)) firsts[part] = index;
    }
  }
  return firsts;
}

const noParts: readonly Part[] = [];

const partsOf = perLexeme((word): readonly Part[] => {
  const has: Readonly<Record<Part, boolean>> = {
    refersBack: refersBack.has(word),
    self: selves.has(word),
    object: objects.has(word),
    subject: subjects.has(word),
    past: isPast(word) || word === 'was' || word === 'were' || word === 'had',
    reader: readers.has(word),
  };
  const found = parts.filter((part) => has[part]);
  return found.length === 0 ? noParts : found;
});

const articles = new Set(['a', 'an', 'one', 'this', 'that', 'another', 'the', 'my', 'our']);
const notSomeone = new Set('claim post study trial paper video article report review vaccine drug virus'.split(' '));
const refersBack = new Set(['who', 'whose', 'he', 'she', 'his', 'her', 'him', 'himself', 'herself']);

/** An article whose noun a later `who`, `he` or `her` takes up, within fourteen words. */
function someone(tokens: readonly Token[], back: number): readonly Match[] {
  const speaker = speakerOf(tokens);
  if (speaker !== null) return [speaker];
  if (back === -1) return [];
  for (let index = Math.max(0, back - 14); index < back - 1; index += 1) {
    const token = tokens[index];
    const noun = tokens[index + 1];
    if (token === undefined || noun === undefined || !articles.has(token.word) || notSomeone.has(noun.word)) continue;
    return [match('someone', tokens, [index, index + 2])];
  }
  return [];
}

/** `the valedictorian I intubated`: somebody whom the author did something to. */
function metByAuthor(tokens: readonly Token[]): readonly Match[] {
  const index = tokens.findIndex((_, at) => isMet(tokens, at));
  return index === -1 ? [] : [match('firstPersonCare', tokens, [index, index + 3])];
}

function isMet(tokens: readonly Token[], index: number): boolean {
  if (!selves.has(wordAt(tokens, index + 1)) || gapAfter(tokens, index) > 1) return false;
  const isNoun = articles.has(wordAt(tokens, index - 1)) || articles.has(wordAt(tokens, index - 2));
  return isNoun && !notSomeone.has(wordAt(tokens, index)) && doesPast(tokens, index + 2);
}

/** Told as past, said to the reader, or asked of the reader: how the sentence speaks, whatever of. */
function tenses(
  tokens: readonly Token[],
  { past, reader }: Readonly<Record<'past' | 'reader', number>>,
): readonly Match[] {
  const first = tokens[0]?.word ?? '';
  return [
    ...(past === -1 ? [] : [match('past', tokens, [past, past + 1])]),
    ...(reader === -1 ? [] : [match('reader', tokens, [reader, reader + 1])]),
    ...(requests.has(first) ? [match('request', tokens, [0, 1])] : []),
  ];
}

const readers = new Set(['you', 'your', "you're", "you've", 'yours', "you'll"]);
const requests = new Set(
  'get ask call check book take see talk speak keep wash wear bring come visit read learn find help join share remember tell look let use give watch stop start try make know think meet protect vaccinate register follow download click report store drink eat avoid do never always please'.split(
    ' ',
  ),
);

// Only people do these, so that what stands before is a person whatever the noun.
const humanPasts = new Set(
  'asked swore sobbed cried begged wept refused insisted confessed whispered shouted laughed smiled fainted thanked believed smoked drank vomited married prayed apologised apologized googled hugged kissed'.split(
    ' ',
  ),
);

/** `A trawlerman ... asked`: an article and its noun open the sentence, and a verb of people follows within twelve words. */
function speakerOf(tokens: readonly Token[]): Match | null {
  const first = tokens[0]?.word ?? '';
  const noun = tokens[1]?.word ?? '';
  if (!['a', 'an', 'this', 'one', 'my', 'our'].includes(first) || notSomeone.has(noun) || noun === 'of') return null;
  const isSpoken = tokens.slice(2, 14).some((token) => humanPasts.has(token.word));
  return isSpoken ? match('someone', tokens, [0, 2]) : null;
}

const selves = new Set(['i', 'we']);
const objects = new Set(['me', 'us']);
const between = new Set(
  'just also once then finally never even only first still have had personally recently'.split(' '),
);

/** `I scanned`, `we could not get him back`, `trusted me`, `by me`, and a sentence that begins with `Sectioned a ...`. */
function ownPast(tokens: readonly Token[], hasAuthor: boolean): readonly Match[] {
  if (beginsWithPast(tokens)) return [match('ownPast', tokens, [0, 1])];
  if (!hasAuthor) return [];
  for (const [index, token] of tokens.entries()) {
    if (selves.has(token.word) && doesPast(tokens, index + 1)) return [match('ownPast', tokens, [index, index + 2])];
    if (objects.has(token.word) && followsPast(tokens, index))
      return [match('ownPast', tokens, [index - 1, index + 1])];
  }
  return [];
}

function beginsWithPast(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || !isPast(first.word)) return false;
  return opening.has(second.word) || /^\d/.test(second.word);
}

const ownAuxiliary = new Set(['could', 'had']);
const opening = new Set('a an the my our this another two three one twins up in him her'.split(' '));
const auxiliary = new Set(
  'was were had did let said found based used published compared updated posted given'.split(' '),
);

/** `I just scanned`: the first word that is no adverb is in the past. */
function doesPast(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.slice(from, from + 3).find((token) => !between.has(token.word))?.word ?? '';
  return isPast(verb) || ownAuxiliary.has(verb);
}

function followsPast(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some((token) => isPast(token.word));
}

/** Something in the past that `he`, `she` or `who` did, or that befell a person of given age. */
function otherPast(tokens: readonly Token[]): readonly Match[] {
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const next = tokens[index + 1]?.word ?? '';
    if (subjects.has(wordAt(tokens, index)) && (isPast(next) || auxiliary.has(next) || next === 'has'))
      return [match('otherPast', tokens, [index, index + 2])];
  }
  return [];
}

const subjects = new Set(['he', 'she', 'who', 'whose']);
const notPast = new Set(
  'need speed feed seed weed indeed exceed proceed succeed bleed breed bed red shed hundred sacred naked need united infrared'.split(
    ' ',
  ),
);

function isPast(word: string): boolean {
  return (
    (pasts.has(word) && !auxiliary.has(word)) ||
    (word.length > 4 && word.endsWith('ed') && !notPast.has(word) && !auxiliary.has(word))
  );
}

function match(tag: string, tokens: readonly Token[], [from, to]: readonly [number, number]): Match {
  const first = Math.max(0, from);
  const last = Math.min(to, tokens.length) - 1;
  return { tag, from: first, to: last + 1, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
