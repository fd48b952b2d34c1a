import { adviceOf } from './advice.ts';
import type { Sentence } from './annotate.ts';
import { byTag } from './by-tag.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { voiceOf } from './voice.ts';
import { mythAgents } from './words/english-myth-agents.ts';
import { mythOutcomes } from './words/english-myth-outcomes.ts';
import { failingWords, falseWhenDenied, falseWhenSaid, mythVerbs } from './words/english-myth-relations.ts';

/** A known falsehood in a sentence, and how the author stands to it. Offsets count from the start of the sentence. */
export interface MythMention extends Omit<Match, 'tag'> {
  readonly relation: string;
  readonly stance: 'asserted' | 'reported' | 'asked' | 'denied';
}

/** The relations of `words/english-myth-relations.ts` that a sentence speaks of, at most one for each pair of agent and relation. */
export const mythsOf = perObject<Sentence, readonly MythMention[]>((sentence) => {
  const groups = tagsOf(sentence);
  const tagged = (name: string) => groups.get(name) ?? none;
  const found: MythMention[] = [];
  for (const name of groups.keys()) {
    for (const row of rowsOfAgent.get(name) ?? []) {
      const mention = mentionOf(sentence, row, tagged);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
});

/** Whether a sentence names a remedy, a medicine, a vaccine, an illness or a part of the body. */
export function isOnHealth(sentence: Sentence): boolean {
  for (const name of tagsOf(sentence).keys()) {
    if (/^(?:of|to)-/.test(name) && name !== 'to-real' && name !== 'to-mild' && name !== 'to-weakness') return true;
  }
  return adviceOf(sentence).tagged('condition').length > 0 || adviceOf(sentence).treatments.length > 0;
}

const tagsOf = perObject<Sentence, ReadonlyMap<string, readonly Match[]>>(({ tokens }) => byTag(tag(tokens)));

const none: readonly Match[] = [];
const tag = createTagger({ ...mythAgents, ...mythOutcomes, ...mythVerbs, failing: failingWords });

interface Row {
  readonly agent: string;
  readonly relation: string;
  readonly outcomes: readonly string[];
  readonly isFalseWhenDenied: boolean;
}

type Tagged = (name: string) => readonly Match[];

const rowsOfAgent = indexRows([
  ...falseWhenSaid.map((row) => rowOf(row, 'said')),
  ...falseWhenDenied.map((row) => rowOf(row, 'denied')),
]);

function rowOf(row: string, polarity: 'said' | 'denied'): Row {
  const [agent = '', relation = '', outcomes = ''] = row.split(' ');
  return {
    agent: `of-${agent}`,
    relation: `by-${relation}`,
    outcomes: outcomes === 'any' ? [] : outcomes.split('|').map((outcome) => `to-${outcome}`),
    isFalseWhenDenied: polarity === 'denied',
  };
}

function indexRows(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byAgent = new Map<string, Row[]>();
  for (const row of rows) byAgent.set(row.agent, [...(byAgent.get(row.agent) ?? []), row]);
  return byAgent;
}

/** No sentence of a person names more agents; a hostile one must not take long. */
const mostMatches = 12;

/** Agent, relation and outcome within nine words of each other, in one clause. */
function mentionOf(sentence: Sentence, row: Row, tagged: Tagged): MythMention | null {
  const outcomes = row.outcomes.flatMap(tagged);
  const verbs = [...tagged(row.relation), ...(row.isFalseWhenDenied ? tagged('failing') : none)];
  for (const agent of tagged(row.agent).slice(0, mostMatches)) {
    for (const verb of verbs.filter((one) => isClose(agent, one))) {
      const outcome = row.outcomes.length === 0 ? verb : outcomeOf(row, [agent, verb], outcomes);
      if (outcome === undefined || !isOrdered(row, agent, verb)) continue;
      if (isCut(sentence, spanOf([agent, verb, outcome]))) continue;
      const stance = stanceOf(sentence, row, [agent, verb, outcome]);
      if (stance !== null)
        return { ...spanOf([agent, verb, outcome]), relation: `${row.agent}${row.relation}`, stance };
    }
  }
  return null;
}

/** A relation does not reach over a semicolon, a colon, a dash or a relative clause. */
function isCut({ text }: Sentence, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /[;:–—(]|, (?:who|which|and|but|so)\b/.test(text.slice(start, end));
}

function outcomeOf(row: Row, [agent, verb]: readonly [Match, Match], outcomes: readonly Match[]): Match | undefined {
  return outcomes.find((one) => {
    const isApart = one.to <= agent.from || one.from >= agent.to;
    return isApart && isClose(agent, one) && isClose(verb, one) && (freeOrder.has(row.relation) || one.to >= verb.to);
  });
}

const freeOrder = new Set(['by-cure', 'by-flush', 'by-replace', 'by-hide']);

function isClose(a: Match, b: Match): boolean {
  return Math.abs(a.from - b.from) <= 9;
}

/** The agent comes before what it does, unless the relation reads both ways (`beat cancer with turmeric`). */
function isOrdered(row: Row, agent: Match, verb: Match): boolean {
  return freeOrder.has(row.relation) || agent.from <= verb.from;
}

function spanOf(matches: readonly Match[]): Omit<Match, 'tag'> {
  const from = Math.min(...matches.map((match) => match.from));
  const to = Math.max(...matches.map((match) => match.to));
  return {
    from,
    to,
    start: Math.min(...matches.map(({ start }) => start)),
    end: Math.max(...matches.map(({ end }) => end)),
  };
}

/** Null where the sentence says neither the falsehood nor its opposite: `masks work` of a row that is false when denied. */
function stanceOf(
  sentence: Sentence,
  row: Row,
  [agent, verb, outcome]: readonly [Match, Match, Match],
): MythMention['stance'] | null {
  const isNo = isNegated(sentence, verb, outcome);
  const isFailing = verb.tag === 'failing';
  if (row.isFalseWhenDenied && (isFailing ? verb.from < agent.from : !isNo)) return null;
  if (row.isFalseWhenDenied ? isPartial(sentence, verb) : isProtective(sentence, agent, outcome)) return null;
  const isSaid = row.isFalseWhenDenied || !isNo;
  return isSaid ? stanceOfVoice(sentence, agent, verb) : 'denied';
}

function stanceOfVoice(sentence: Sentence, agent: Match, verb: Match): MythMention['stance'] {
  const voice = voiceOf(sentence);
  if (voice.isReported(verb.from)) return 'reported';
  if (!voice.isOwn(verb.from) || !voice.isOwn(agent.from)) return 'denied';
  return voice.isQuestion ? 'asked' : 'asserted';
}

/** `Shots don't stop every case` denies only that they stop all. */
function isPartial({ tokens }: Sentence, verb: Match): boolean {
  return tokens.slice(Math.max(0, verb.from - 2), verb.to + 4).some(({ word }) => wholes.has(word));
}

const wholes = new Set(['every', 'all', 'always', 'completely', 'fully', 'perfectly', '100', '%', 'alone', 'only']);

/** `Vaccines lower the risk of dying` speaks of the opposite of harm. */
function isProtective({ tokens }: Sentence, agent: Match, outcome: Match): boolean {
  return tokens.slice(agent.to, outcome.from).some(({ word }) => protecting.has(word));
}

const protecting = new Set(
  'lower lowers lowered reduce reduces reduced prevents protects against cut cuts halve halves halved saves risk chance odds fewer'.split(
    ' ',
  ),
);

function isNegated(sentence: Sentence, verb: Match, outcome: Match): boolean {
  const isOwnNo = sentence.tokens
    .slice(verb.from, verb.to)
    .some(({ word }) => negators.has(word) || word.endsWith("n't"));
  if (isOwnNo) return false;
  return sentence.negated[verb.from] === true || (sentence.negated[outcome.from] === true && outcome.from > verb.from);
}

const negators = new Set(['no', 'not', 'never', 'nobody', 'without', 'nothing', 'no-one']);
