import type { Token } from '../text/tokens.ts';
import type { Sentence } from './annotate.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { findGrammar } from './story-grammar.ts';
import {
  bodyWords,
  conditionWords,
  contextWords,
  personWords,
  storyWords,
  workerWords,
} from './words/english-story.ts';

/** One thing that a sentence says of a person, and where. Offsets count from the start of the sentence. */
export interface StoryFeature {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything in a sentence that may add up to the story of a patient, or speak against one. Kept while the sentence is. */
export const storyFeatures = perObject<Sentence, readonly StoryFeature[]>(findFeatures);

const persons = new Set(personWords);
const workers = new Set(workerWords);
const conditions = new Set([...conditionWords, ...bodyWords]);
const tagsOf = createTagger({ ...storyWords, ...contextWords });

function findFeatures(sentence: Sentence): readonly StoryFeature[] {
  const { tokens, text } = sentence;
  const matches = [
    ...tagsOf(tokens).filter((match) => !isMonthOfMay(tokens, match)),
    ...tokens.flatMap((token, index) => tagsAt(sentence, token, index).map((tag) => one(tag, token, index))),
    ...patterns(text),
    ...findGrammar(tokens),
  ];
  return matches.map(({ tag, start, end }) => ({ kind: tag, start, end, text: text.slice(start, end) }));
}

/** `On 3 May a child was admitted` speaks of no possibility. */
function isMonthOfMay(tokens: readonly Token[], { tag, from }: Match): boolean {
  const token = tokens[from];
  return tag === 'generic' && token?.word === 'may' && token.isCapital && from > 0;
}

function one(tag: string, token: Token, index: number): Match {
  return { tag, from: index, to: index + 1, start: token.start, end: token.end };
}

function tagsAt({ tokens }: Sentence, token: Token, index: number): readonly string[] {
  const tags: string[] = [];
  if (isOnePerson(tokens, index)) tags.push('person');
  else if (workers.has(token.word) && isSingled(tokens, index)) tags.push('worker');
  if (isAge(token.word)) tags.push('age');
  if (conditions.has(token.word) || medicalEnding.test(token.word)) tags.push('condition');
  if (isNamedPlace(tokens, index)) tags.push('place');
  return tags;
}

const medicalEnding =
  /^.{2,}(?:itis|oma|emia|aemia|osis|ectomy|opathy|plegia|rrhea|rrhoea|plasty|ostomy|oscopy|algia|virus|sclerosis|phrenia|cillin|mycin|azole|statin|olol|pril|sartan|mab|parin|azepam)$/;

/** `an 18-year-old unmarried G5P0`, `60F`, `a young father`, `guy in his 30s`: a person word that something singles out. */
function isOnePerson(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (
    /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:-?(?:year|yr|month|week|day)-?old|-?y\/?o|[mf]|-?yom|-?yof)$/.test(
      word,
    )
  )
    return isSingled(tokens, index) || /[mf]$/.test(word);
  if (/^g\d+p\d+$/.test(word)) return true;
  return persons.has(word) && isSingled(tokens, index);
}

const singling = new Set(
  'a an this that one my our another the first second third last youngest oldest only her his their first-ever an same young old elderly little dying local anti-mask'.split(
    ' ',
  ),
);
const breaking = new Set('of in at for with to from and or by on than as every each any no'.split(' '));

function isSingled(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return true;
  for (let back = 1; back <= 4 && index - back >= 0; back += 1) {
    const word = tokens[index - back]?.word ?? '';
    if (singling.has(word) || word.endsWith("'s")) return true;
    if (breaking.has(word)) return false;
  }
  return false;
}

function isAge(word: string): boolean {
  return /^\d{1,3}(?:-?(?:year|yr|month|week)s?-?old|-?y\/?o|[mf])$/.test(word);
}

const placeBefore = new Set(['from', 'in', 'at', 'near', 'outside', 'to']);
const notPlaces = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
   sunday covid covid-19 hiv icu er ed us usa uk u.s america england britain europe africa asia australia canada india china germany france
   facebook twitter instagram tiktok youtube whatsapp english spanish god medicare medicaid g5p0 i`.split(/\s+/),
);

/** A capitalised word behind `from`, `in`, `at` ...: a town, a school, a hospital; a country or a month is too wide to tell. */
function isNamedPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || index === 0 || !token.isCapital || notPlaces.has(token.word)) return false;
  const before = tokens[index - 1];
  return before !== undefined && placeBefore.has(before.word) && /^\p{L}{3,}/u.test(token.word);
}

/** What is easier seen in letters than in words. All are linear: no two neighbouring parts can match the same letters. */
function patterns(text: string): readonly Match[] {
  const asked = /\d/.test(text) ? [...letterPatterns, ...digitPatterns] : letterPatterns;
  return asked.flatMap(([tag, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      tag,
      from: 0,
      to: 0,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

type TextPattern = readonly [tag: string, pattern: RegExp];

const letterPatterns: readonly TextPattern[] = [
  [
    'age',
    /\b(?:in|late|early|mid)[ -](?:his|her|their)\s(?:early |late |mid-?)?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  ],
  [
    'age',
    /\b(?:sixteen|seventeen|eighteen|nineteen|fifteen|fourteen|thirteen|twelve|twenty(?:-\w{3,5})?|thirty(?:-\w{3,5})?|forty(?:-\w{3,5})?)[ -]years?[ -]old\b/gi,
  ],
  ['caseByCondition', /\b(?:only|first|second|third) case of [a-z]{4,24}\b/gi],
  ['careEvent', /\b(?:Admitted|Induction|Intubated|Delivery|Autopsy):/g],
  [
    'caseByCondition',
    /\b(?:saw|seeing|admitted|had|got|intubated|another|coded|caught)\s(?:an?|another|my|our|the)\s(?:\d{1,3}-(?:hour|day|week)\s)?[a-z-]{3,24}(?:ism|itis|oma|emia|osis|stroke|overdose|arrest|dka|sepsis|bleed)\b|\b\d{1,3}-(?:hour|day|week)\s[a-z]{4,24}\sin\s(?:bed|room)/gi,
  ],
];

/** Asked only where the sentence has a digit. */
const digitPatterns: readonly TextPattern[] = [
  ['sensitive', /\bG\d{1,2}\s?P\d{1,2}\b/g],
  ['person', /\bG\d{1,2}\s?P\d{1,2}\b/g],
  [
    'age',
    /\b(?:aged?|is|was|turned)\s\d{1,3}\b(?!\s?(?:%|percent|and|in|of|per|times|or|to|years? (?:ago|in)|minutes|hours|days|weeks|months|cases|people|\p{L}))/gu,
  ],
  ['age', /,\s(?:[1-9]\d|10\d),/g],
  ['age', /\b(?:[1-9]\d|10\d)\s?(?:yo|y\/o|y\.o\.|years? old)\b/gi],
  ['history', /\bin 1[0-8]\d\d\b|\b19[0-5]\d\b/g],
  [
    'time',
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2})\b/g,
  ],
  ['time', /\bat\s\d{1,2}(?:[.:]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|this morning|tonight)/gi],
];
