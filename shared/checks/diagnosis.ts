import { adviceOf } from './advice.ts';
import type { AnnotatedBlock, PlacedSentence, Sentence } from './annotate.ts';
import { byTag } from './by-tag.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import type { Sign } from './signs.ts';
import { voiceOf } from './voice.ts';
import { diagnosisCues } from './words/english-diagnosis.ts';

/** What speaks for and against a sentence telling one person, or telling of one person, which illness it is. */
export function diagnosisSigns(block: AnnotatedBlock, placed: PlacedSentence): readonly Sign[] {
  const { sentence } = placed;
  const voice = voiceOf(sentence);
  const isUsable = (match: Match) => sentence.negated[match.from] !== true && voice.isOwn(match.from);
  const conditions = adviceOf(sentence).tagged('condition').slice(0, 12).filter(isUsable);
  if (voice.isQuestion) return [];
  const heads = [
    ...personSigns(sentence, conditions),
    ...readingSigns(sentence, conditions),
    ...youSigns(sentence, conditions),
  ];
  return heads.length === 0 ? [] : [...heads, ...cueSigns(sentence), ...caseSigns(block, placed)];
}

const tag = createTagger(diagnosisCues);
const taggedOf = perObject<Sentence, (name: string) => readonly Match[]>((sentence) => {
  const groups = byTag(tag(sentence.tokens));
  return (name) => groups.get(name) ?? [];
});

/** `That senator clearly has Parkinson's`, `Her tremor is Parkinson's`: somebody, a link, an illness. */
function personSigns(sentence: Sentence, conditions: readonly Match[]): readonly Sign[] {
  const tagged = taggedOf(sentence);
  const people = [...tagged('publicPerson'), ...namesOf(sentence)];
  return conditions.flatMap((condition): readonly Sign[] => {
    const link = tagged('has').find((has) => isLeadingTo(has, condition, 3));
    const person = people.find((one) => one.to <= condition.from && condition.from - one.to <= 14);
    if (link === undefined || person === undefined) return [];
    return [
      signOf(person, 'personNamed', 0.75),
      signOf({ ...condition, from: link.from, start: link.start }, 'diagnosis', 1),
    ];
  });
}

/** `Your rash is shingles`, `those numbers mean prediabetes`, `that lump is nothing`. */
function readingSigns(sentence: Sentence, conditions: readonly Match[]): readonly Sign[] {
  const tagged = taggedOf(sentence);
  const { tagged: advised } = adviceOf(sentence);
  const verdicts = [...conditions, ...tagged('harmless')];
  return advised('complaint')
    .slice(0, 12)
    .flatMap((complaint): readonly Sign[] => {
      const shown = tagged('showing').some((one) => one.to <= complaint.from && complaint.from - one.to <= 2);
      const link = tagged('reading').find((one) => one.from >= complaint.to && one.from - complaint.to <= 4);
      const verdict = link === undefined ? undefined : verdicts.find((one) => isLeadingTo(link, one, 3));
      if (!shown || verdict === undefined) return [];
      return [signOf({ ...verdict, from: complaint.from, start: complaint.start }, 'diagnosis', 2)];
    });
}

/** `You have shingles`, `sounds like gallstones to me`, `what you describe is anxiety`. */
function youSigns(sentence: Sentence, conditions: readonly Match[]): readonly Sign[] {
  const impressions = taggedOf(sentence)('impression');
  return conditions.flatMap((condition): readonly Sign[] => {
    const lead = impressions.find((one) => isLeadingTo(one, condition, 2));
    if (lead === undefined || isConditional(sentence, lead.from)) return [];
    const first = sentence.tokens[lead.from]?.word ?? '';
    const weight = /^(?:you|what|i)/.test(first) ? 1.75 : 1.25;
    return [signOf({ ...condition, from: lead.from, start: lead.start }, 'diagnosis', weight)];
  });
}

function isLeadingTo(link: Match, target: Match, gap: number): boolean {
  return target.from >= link.from && target.to > link.to - 1 && target.from - link.to <= gap;
}

function isConditional({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(Math.max(0, from - 4), from + 2).some(({ word }) => conditionals.has(word));
}

const conditionals = new Set(
  'if when whether unless once should because may might can could until did do does'.split(' '),
);

function cueSigns(sentence: Sentence): readonly Sign[] {
  const tagged = taggedOf(sentence);
  return [
    ...first(tagged('certain'), 'certainty', 0.75),
    ...first(tagged('outward'), 'outward', 0.5),
    ...first(tagged('disclosed'), 'disclosed', -2),
    ...first(tagged('restrained'), 'boundary', -2),
    ...first(tagged('unsure'), 'unsure', -1),
    ...first(adviceOf(sentence).tagged('emergency'), 'emergency', -1),
    ...first(adviceOf(sentence).tagged('ownCase'), 'ownCase', 0.75),
  ];
}

/** A person whose case it is, in the sentences around. */
function caseSigns(block: AnnotatedBlock, placed: PlacedSentence): readonly Sign[] {
  const others = block.sentences.filter((other) => other !== placed).map(({ sentence }) => adviceOf(sentence));
  const isAnswer = others.some(({ tagged }) => tagged('ownCase').length + tagged('openCase').length > 0);
  const [token] = placed.sentence.tokens;
  if (!isAnswer || token === undefined) return [];
  return [{ from: 0, to: 1, start: token.start, end: token.end, kind: 'ownCase', weight: 0.75 }];
}

/** Two capitals in a row, or one that no sentence begins with and no illness is called by. */
function namesOf({ tokens }: Sentence): readonly Match[] {
  return tokens.flatMap((token, index): readonly Match[] => {
    const next = tokens[index + 1];
    const isPair = token.isCapital && next?.isCapital === true && isNameLike(token.word) && isNameLike(next.word);
    if (!isPair) return [];
    return [{ tag: 'name', from: index, to: index + 2, start: token.start, end: next.end }];
  });
}

function isNameLike(word: string): boolean {
  return /^[\p{L}'-]{3,}$/u.test(word) && !noNames.has(word);
}

const noNames = new Set(
  'the this that these those with type and for covid hiv aids people world health organization organisation public health national institute service mental what when who why how your our long heart disease'.split(
    ' ',
  ),
);

function signOf({ from, to, start, end }: Match, kind: string, weight: number): Sign {
  return { from, to, start, end, kind, weight };
}

function first(matches: readonly Match[], kind: string, weight: number): readonly Sign[] {
  return matches.slice(0, 1).map((match) => signOf(match, kind, weight));
}
