import { perLexeme } from '../text/lexeme.ts';
import type { Token } from '../text/tokens.ts';
import type { Sentence } from './annotate.ts';
import { createLexicon, createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import {
  chanceNouns,
  chanceSizes,
  changeVerbs,
  changeWords,
  commonAdjectives,
  commonAdverbs,
  fewPeople,
  multiplyingVerbs,
  nearlyNone,
  otherThings,
  outcomeEndings,
  outcomePhrases,
  outcomeWords,
  rareAdjectives,
  rareAdverbs,
  rateNouns,
} from './words/english-figures.ts';

/** What a word can be in talk of chances; a word may be several of them at once. */
export const trait = {
  outcome: 1,
  chance: 2,
  rate: 4,
  change: 8,
  changeVerb: 16,
  multiplying: 32,
  otherThing: 64,
  rare: 128,
  often: 256,
  size: 512,
} as const;

const listed: readonly (readonly [readonly string[], number])[] = [
  [outcomeWords, trait.outcome],
  [chanceNouns, trait.chance],
  [rateNouns, trait.rate],
  [changeWords, trait.change],
  [changeVerbs, trait.changeVerb],
  [multiplyingVerbs, trait.multiplying],
  [otherThings, trait.otherThing],
  [rareAdjectives, trait.rare],
  [commonAdjectives, trait.often],
  [chanceSizes, trait.size],
];
const traitOfWord = new Map<string, number>();
for (const [list, one] of listed) {
  for (const word of list) traitOfWord.set(word, (traitOfWord.get(word) ?? 0) | one);
}

const outcomes = createLexicon({ outcome: outcomePhrases });
const tag = createTagger({
  rareAdverb: rareAdverbs,
  oftenAdverb: commonAdverbs,
  nearlyNone,
  fewPeople,
});

/** The traits of each token, added up, and the phrases about chances. */
export interface FigureWords {
  readonly traits: readonly number[];
  readonly phrases: readonly Match[];
  readonly hasOutcome: boolean;
  readonly hasChance: boolean;
}

/** What the words of a sentence say of chances and of what happens to people. */
export const figureWords = perObject<Sentence, FigureWords>(({ tokens }) => {
  const traits = tokens.map(traitsOf);
  for (const { from, to } of outcomes.find(tokens)) {
    for (let index = from; index < to; index += 1) traits[index] = (traits[index] ?? 0) | trait.outcome;
  }
  for (const index of tokens.keys()) {
    if (isNoOutcome(tokens, index)) traits[index] = (traits[index] ?? 0) & ~trait.outcome;
  }
  return {
    traits,
    phrases: tag(tokens),
    hasOutcome: traits.some((one) => (one & (trait.outcome | trait.rate)) !== 0),
    hasChance: traits.some((one) => (one & trait.chance) !== 0),
  };
});

/** The illness in `flu shot`, and a hospital that is only a building. */
function isNoOutcome(tokens: readonly Token[], index: number): boolean {
  if (services.has(tokens[index + 1]?.word ?? '')) return true;
  const isBuilding = tokens[index]?.word === 'hospital' && ofBuilding.has(tokens[index - 1]?.word ?? '');
  return isBuilding && !isBroughtTo(tokens, index - 1);
}

/** A flu shot or a cancer clinic is nothing that happens to people. */
const services = new Set(
  'shot shots vaccine vaccines vaccination jab jabs clinic clinics booster boosters season campaign campaigns queue ward wards nurse nurses team teams charity research centre center hospital test tests myth myths rumour rumours question questions'.split(
    ' ',
  ),
);

/** `filmed in a hospital` names a house; `end up in hospital` is what befalls somebody. */
const ofBuilding = new Set('a our this that each every any another local my their'.split(' '));

/** `end up in a hospital`, `taken to our hospital`: whichever house it is, somebody lies in it. */
function isBroughtTo(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index).map(({ word }) => word);
  const how = before.at(-1) ?? '';
  if (how === 'to' || how === 'into') return before.some((word) => lying.has(word) || bringing.has(word));
  return (how === 'in' || how === 'at') && before.some((word) => lying.has(word));
}

const lying = new Set(
  'end ends ended ending land lands landed landing admitted stay stays stayed staying die dies died'.split(' '),
);
const bringing = new Set('taken rushed'.split(' '));

const traitsOf = perLexeme((word) => (traitOfWord.get(word) ?? 0) | (isIllness(word) ? trait.outcome : 0));

function isIllness(word: string): boolean {
  return word.length > 6 && outcomeEndings.test(word);
}

/** Whether one of the tokens from `from` to before `to` has one of `wanted`. */
export function hasTrait({ traits }: FigureWords, wanted: number, [from, to]: readonly [number, number]): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, traits.length); index += 1) {
    if (((traits[index] ?? 0) & wanted) !== 0) return true;
  }
  return false;
}

/** Whether a clause ends between two neighbouring tokens: at a comma, a semicolon, a bracket and the like. */
export function isClauseEnd({ text, tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return true;
  return /[,;:()—–]/.test(text.slice(before.end, token.start));
}
