import type { HouseRuleOf, HouseSign } from '../../model/house-style.ts';
import type { PlacedSentence } from '../annotate.ts';
import type { Why } from '../rule.ts';
import { findAll, type HouseHit, type Where } from './house-hit.ts';

/** Features that add up: a passage is flagged when their weights reach the threshold. */
export function findScore(rule: HouseRuleOf<'score'>, where: Where): readonly HouseHit[] {
  const { passage } = where;
  const why = rule.features.flatMap((feature) => featureOf(feature, rule, where));
  const total = why.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  if (total < rule.threshold || !why.some(({ weight }) => (weight ?? 0) > 0)) return [];
  if (findAll(rule.exceptions, { isCaseless: true, isWordwise: true }, where).length > 0) return [];
  const end = passage.text.trimEnd().length;
  return [{ passage, start: 0, end, words: [String(total)], why }];
}

type Feature = HouseRuleOf<'score'>['features'][number];

/** A feature counts once, however often it is there. */
function featureOf({ name, sign, patterns, weight }: Feature, rule: HouseRuleOf<'score'>, where: Where): Why[] {
  const words = sign === null ? findAll(patterns, rule, where)[0]?.text : signIn(sign, where.passage.sentences);
  return words === undefined ? [] : [{ feature: 'housePattern', text: `${name}: ${words}`, weight }];
}

function signIn(sign: HouseSign, sentences: readonly PlacedSentence[]): string | undefined {
  for (const placed of sentences) {
    const words = signs[sign](placed);
    if (words !== undefined) return words;
  }
  return undefined;
}

const signs: Readonly<Record<HouseSign, (placed: PlacedSentence) => string | undefined>> = {
  firstPerson: (placed) => wordOf(placed, persons.first),
  secondPerson: (placed) => wordOf(placed, persons.second),
  thirdPerson: (placed) => wordOf(placed, persons.third),
  negation: ({ sentence }) => sentence.tokens.find((_, index) => sentence.negated[index] === true)?.word,
  question: ({ sentence }) => (sentence.text.trimEnd().endsWith('?') ? '?' : undefined),
  quotation: ({ sentence: { quotations, text } }) => quotations.map(({ start, end }) => text.slice(start, end)).at(0),
  number: ({ sentence: { tokens } }) => tokens.find(({ word }) => /^\d/.test(word))?.word,
  citation: ({ sentence: { citations } }) => citations[0]?.key,
  link: ({ sentence: { hasLink } }) => (hasLink ? '://' : undefined),
};

function wordOf({ sentence }: PlacedSentence, words: ReadonlySet<string>): string | undefined {
  return sentence.tokens.find(({ word }) => words.has(word))?.word;
}

const persons = {
  first: new Set("i i'm i've i'd me my mine myself we we're we've us our ours".split(' ')),
  second: new Set("you you're you've you'd your yours yourself yourselves".split(' ')),
  third: new Set("he he's him his himself she she's her hers herself they their them theirs themselves".split(' ')),
};
