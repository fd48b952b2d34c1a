import type { CheckReport } from '../model/finding.ts';
import type { AnnotatedDraft, BlockReading, Memory, Sentence } from './annotate.ts';
import { annotateDraft } from './annotate.ts';
import type { CheckInput } from './check-input.ts';
import { placeDraftHits, placeSentenceHits, settle } from './findings.ts';
import { createMemory } from './memory.ts';
import { lackOf, notCheckedOf } from './not-checked.ts';
import { readingOf } from './reading.ts';
import type { DraftRule, SentenceHit, SentenceRule } from './rule.ts';
import { rules } from './rules.ts';

export type { CheckInput, CheckSource } from './check-input.ts';

/** Runs every rule over `input`. Same input, same report: in the page on each keystroke and in the service at the gate. */
export function runChecks(input: CheckInput): CheckReport {
  return createChecker().check(input);
}

export interface Checker {
  readonly check: (input: CheckInput) => CheckReport;
}

/**
 * A checker that remembers what it said of each sentence, for a draft that is checked on every keystroke. Its reports are those
 * of `runChecks`. It keeps about the last 4,000 sentences.
 */
export function createChecker(): Checker {
  const sentences = createMemory<Sentence>(4000);
  const blocks = createMemory<BlockReading>(400);
  const memory: Memory = { sentence: sentences, block: blocks };
  const known = new WeakMap<Sentence, readonly SentenceFindings[]>();
  return {
    check: (input) =>
      report(annotateDraft(input, memory), (sentence) => {
        const before = known.get(sentence);
        if (before !== undefined) return before;
        const found = checkSentence(sentence);
        known.set(sentence, found);
        return found;
      }),
  };
}

/** What one rule says of one sentence. */
interface SentenceFindings {
  readonly rule: SentenceRule;
  readonly hits: readonly SentenceHit[];
}

type CheckSentence = (sentence: Sentence) => readonly SentenceFindings[];

function report(draft: AnnotatedDraft, checkOne: CheckSentence): CheckReport {
  const isAsked = new Set(rules.filter((rule) => lackOf(rule, draft) === null));
  const found = [
    ...placeSentenceHits(draft, (sentence) => checkOne(sentence).filter(({ rule }) => isAsked.has(rule))),
    ...draftRules.filter((rule) => isAsked.has(rule)).flatMap((rule) => placeDraftHits(draft, rule)),
  ];
  const ran = [...isAsked].map((rule) => rule.id).sort();
  return { findings: settle(found, draft), ran, notChecked: notCheckedOf(draft, rules), reading: readingOf(draft) };
}

const sentenceRules: readonly SentenceRule[] = rules.filter((rule) => rule.scope === 'sentence');
const draftRules: readonly DraftRule[] = rules.filter((rule) => rule.scope !== 'sentence');
const unanchored: readonly number[] = sentenceRules.flatMap((rule, index) => (rule.anchors === null ? [index] : []));
const rulesOfWord: ReadonlyMap<string, readonly number[]> = indexAnchors();

function indexAnchors(): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [index, rule] of sentenceRules.entries()) {
    for (const word of rule.anchors ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  return byWord;
}

/** Asks only the rules that one of the sentence's words calls up: most sentences call up none or one. */
function checkSentence(sentence: Sentence): readonly SentenceFindings[] {
  const called = new Set(unanchored);
  for (const token of sentence.tokens) {
    for (const index of rulesOfWord.get(token.word) ?? []) called.add(index);
  }
  const found: SentenceFindings[] = [];
  for (const index of called) {
    const rule = sentenceRules[index];
    const hits = rule?.find(sentence) ?? [];
    if (rule !== undefined && hits.length > 0) found.push({ rule, hits });
  }
  return found;
}
