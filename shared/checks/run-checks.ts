import type { CheckReport } from '../model/finding.ts';
import type { Limits } from '../policy/thresholds.ts';
import type { AnnotatedDraft, BlockReading, Memory, Sentence } from './annotate.ts';
import { annotateDraft } from './annotate.ts';
import { type AskedRules, createAsking, toldRules } from './asked-rules.ts';
import { createBlockChecker } from './block-findings.ts';
import type { CheckInput } from './check-input.ts';
import { placeDraftHits, placeSentenceHits, type Raised, settle } from './findings.ts';
import type { Clock } from './house/budget.ts';
import { createHouseChecker, type HouseReport } from './house/house-findings.ts';
import { createMemory } from './memory.ts';
import { weighUnder } from './policy-weights.ts';
import { readingOf } from './reading.ts';
import type { Rule, SentenceHit, SentenceRule } from './rule.ts';
import { rules } from './rules.ts';

export type { CheckInput, CheckSource } from './check-input.ts';

/** Runs every rule over `input`. Same input, same report: in the page on each keystroke and in the service at the gate. */
export function runChecks(input: CheckInput, clock?: Clock): CheckReport {
  return createChecker(clock).check(input);
}

export interface Checker {
  readonly check: (input: CheckInput) => CheckReport;
  /** The same, with what was read of each sentence on the way. */
  readonly read: (input: CheckInput) => { readonly report: CheckReport; readonly draft: AnnotatedDraft };
}

/**
 * A checker that remembers what it said of each sentence, for a draft that is checked on every keystroke. Its reports are those
 * of `runChecks`. It keeps about the last 4,000 sentences. `clock` bounds the time of house rules, which other people wrote.
 */
export function createChecker(clock?: Clock): Checker {
  return createCheckerOf(rules, clock);
}

/** A checker with some of the rules, or with others beside them. */
export function createCheckerOf(some: readonly Rule[], clock?: Clock): Checker {
  const sentences = createMemory<Sentence>(4000);
  const blocks = createMemory<BlockReading>(400);
  const memory: Memory = { sentence: sentences, block: blocks };
  const checkHouse = createHouseChecker(clock);
  const checkBlocks = createBlockChecker();
  const askedOf = createAsking(some);
  const keptUnder = createKept(createSentenceCheck(some));
  const read: Checker['read'] = (input) => {
    const draft = annotateDraft(input, memory);
    const asked = askedOf(draft);
    const checkOne = keptUnder(asked.limits);
    const kept = [
      ...placeSentenceHits(draft, (sentence) => askedHits(checkOne(sentence), asked)),
      ...checkBlocks(draft, asked.block),
    ];
    return { report: report(draft, { asked, kept, house: checkHouse(draft) }), draft };
  };
  return { read, check: (input) => read(input).report };
}

/** What one rule says of one sentence. */
interface SentenceFindings {
  readonly rule: SentenceRule;
  readonly hits: readonly SentenceHit[];
}

type CheckSentence = (sentence: Sentence) => readonly SentenceFindings[];

/** What was said of sentences, kept as long as the limits are the same. */
function createKept(
  checkSentence: (sentence: Sentence, limits: Limits) => readonly SentenceFindings[],
): (limits: Limits) => CheckSentence {
  let known = new WeakMap<Sentence, readonly SentenceFindings[]>();
  let last: Limits | null = null;
  return (limits) => {
    if (last !== limits) known = new WeakMap();
    last = limits;
    const kept = known;
    return (sentence) => {
      const before = kept.get(sentence);
      if (before !== undefined) return before;
      const found = checkSentence(sentence, limits);
      kept.set(sentence, found);
      return found;
    };
  };
}

interface Found {
  readonly asked: AskedRules;
  /** What was said of sentences and blocks, as far as they stand as they did. */
  readonly kept: readonly Raised[];
  readonly house: HouseReport;
}

function report(draft: AnnotatedDraft, { asked, kept, house }: Found): CheckReport {
  const missing = new Map<Rule, string>();
  const raised: Raised[] = [];
  for (const rule of asked.draft) {
    const lack = rule.missing?.(draft) ?? null;
    if (lack !== null) missing.set(rule, lack);
    else raised.push(...placeDraftHits(draft, rule));
  }
  const told = toldRules(draft, asked, missing);
  return {
    findings: settle(weighUnder(draft.input.policy, [...kept, ...raised, ...house.raised], asked.all), draft),
    ran: house.ran.length === 0 ? told.ran : [...told.ran, ...house.ran].sort(),
    notChecked: [...told.notChecked, ...house.notChecked],
    reading: readingOf(draft),
  };
}

/** A sentence may have been read before the language or the library was another one. */
function askedHits(found: readonly SentenceFindings[], { sentence }: AskedRules): readonly SentenceFindings[] {
  return found.every(({ rule }) => sentence.has(rule)) ? found : found.filter(({ rule }) => sentence.has(rule));
}

const none: readonly never[] = [];

/** Asks only the rules that one of the sentence's words calls up: most sentences call up none or one. */
function createSentenceCheck(
  some: readonly Rule[],
): (sentence: Sentence, limits: Limits) => readonly SentenceFindings[] {
  const asked = some.filter((rule) => rule.scope === 'sentence');
  const rulesOfWord = indexAnchors(asked);
  const always = asked.map((rule) => Number(rule.anchors === null));
  return (sentence, limits) => {
    const isCalled = Uint8Array.from(always);
    for (const token of sentence.tokens) {
      for (const index of rulesOfWord.get(token.word) ?? none) isCalled[index] = 1;
    }
    const found: SentenceFindings[] = [];
    for (const [index, rule] of asked.entries()) {
      const hits = isCalled[index] === 1 ? rule.find(sentence, limits) : none;
      if (hits.length > 0) found.push({ rule, hits });
    }
    return found;
  };
}

function indexAnchors(asked: readonly SentenceRule[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [index, rule] of asked.entries()) {
    for (const word of rule.anchors ?? []) {
      const before = byWord.get(word);
      if (before === undefined) byWord.set(word, [index]);
      else before.push(index);
    }
  }
  return byWord;
}
