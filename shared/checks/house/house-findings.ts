import type { Fix, NotChecked } from '../../model/finding.ts';
import type { HouseRule } from '../../model/house-style.ts';
import type { AnnotatedDraft } from '../annotate.ts';
import type { Raised } from '../findings.ts';
import { type Budget, type Clock, createBudget } from './budget.ts';
import { findConditional, findMetric, findOccurrence } from './counting.ts';
import type { HouseHit, Where } from './house-hit.ts';
import { type Passage, passageGroups } from './passages.ts';
import { findScore } from './score.ts';
import { findOrder } from './sequence.ts';
import { findExistence, findSubstitution } from './wording.ts';

/** What the house rules say of a draft, beside the built-in ones: they add findings and take none away. */
export interface HouseReport {
  readonly raised: readonly Raised[];
  readonly ran: readonly string[];
  readonly notChecked: readonly NotChecked[];
}

const mostOfRule = 200;

/**
 * Runs house rules. What is said of a passage is kept as long as the passage is the same. `clock` bounds the time: what would take too long is told
 * as not checked, and so is a rule for another language.
 */
export function createHouseChecker(clock?: Clock): (draft: AnnotatedDraft) => HouseReport {
  const known = new WeakMap<HouseRule, WeakMap<object, readonly Kept[]>>();
  return (draft) => {
    const rules = draft.input.houseRules ?? [];
    if (rules.length === 0) return nothing;
    const budget = createBudget(clock);
    const told = rules.map((rule) => checkOne(rule, draft, { budget, known }));
    return {
      raised: told.flatMap(({ raised }) => raised),
      ran: told.flatMap(({ ran }) => ran),
      notChecked: told.flatMap(({ notChecked }) => notChecked),
    };
  };
}

const nothing: HouseReport = { raised: [], ran: [], notChecked: [] };

/** A hit without its passage, which is made anew for each draft. */
type Kept = Omit<HouseHit, 'passage'>;

interface Tools {
  readonly budget: Budget;
  readonly known: WeakMap<HouseRule, WeakMap<object, readonly Kept[]>>;
}

function checkOne(rule: HouseRule, draft: AnnotatedDraft, tools: Tools): HouseReport {
  if (rule.language !== null && primary(rule.language) !== primary(draft.input.language)) {
    return notRun(rule, { key: 'checks.notChecked.houseLanguage', values: { language: draft.input.language } });
  }
  tools.budget.startRule();
  const hits = passageGroups(draft, rule).flatMap((group) => hitsIn(rule, group, tools));
  const told = hits.filter((hit) => rule.category === 'privacy' || !hit.passage.isQuotedAt(hit)).slice(0, mostOfRule);
  const raised = told.map((hit) => raise(rule, hit));
  if (!tools.budget.wasRefused()) return { raised, ran: [rule.id], notChecked: [] };
  return { ...notRun(rule, { key: 'checks.notChecked.houseTime', values: {} }), raised };
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function notRun({ id }: HouseRule, reason: NotChecked['reason']): HouseReport {
  return { raised: [], ran: [], notChecked: [{ rule: id, reason }] };
}

function hitsIn(rule: HouseRule, group: readonly Passage[], tools: Tools): readonly HouseHit[] {
  const { budget } = tools;
  switch (rule.check) {
    case 'occurrence':
      return findOccurrence(rule, group, budget);
    case 'conditional':
      return findConditional(rule, group, budget);
    case 'metric':
      return findMetric(rule, group);
    case 'order':
      return findOrder(rule, group, budget);
    case 'existence':
    case 'substitution':
    case 'score':
      return group.flatMap((passage) => remembered(rule, passage, tools));
  }
}

type PassageRule = Extract<HouseRule, { check: 'existence' | 'substitution' | 'score' }>;

function remembered(rule: PassageRule, passage: Passage, { budget, known }: Tools): readonly HouseHit[] {
  const { memoryKey } = passage;
  const ofRule = known.get(rule) ?? new WeakMap<object, readonly Kept[]>();
  known.set(rule, ofRule);
  const before = memoryKey === null ? undefined : ofRule.get(memoryKey);
  if (before !== undefined) return before.map((kept) => ({ ...kept, passage }));
  const hits = findIn(rule, { passage, budget });
  if (memoryKey !== null && !budget.wasRefused()) ofRule.set(memoryKey, hits.map(withoutPassage));
  return hits;
}

function withoutPassage({ start, end, words, why, replacements }: HouseHit): Kept {
  return { start, end, words, why, ...(replacements === undefined ? {} : { replacements }) };
}

function findIn(rule: PassageRule, where: Where): readonly HouseHit[] {
  if (rule.check === 'existence') return findExistence(rule, where);
  return rule.check === 'substitution' ? findSubstitution(rule, where) : findScore(rule, where);
}

function raise(rule: HouseRule, hit: HouseHit): Raised {
  const place = hit.passage.placeOf(hit);
  const found = hit.passage.text.slice(hit.start, hit.end);
  return {
    words: `${found}|${hit.passage.wordsAt(hit)}`,
    finding: {
      rule: rule.id,
      category: rule.category,
      severity: rule.severity,
      place,
      title: { key: 'checks.house.title', values: { title: rule.title } },
      message: { key: 'checks.house.message', values: { text: fill(rule.message, hit.words) } },
      why: hit.why.map(({ feature, text, weight }) => ({ feature, text, weight: weight ?? null })),
      guideline: { name: rule.guideline, section: rule.id, link: rule.link },
      fixes: fixesOf(hit, found),
      confidence: rule.check === 'score' ? 'scored' : 'pattern',
    },
  };
}

/** `%s` takes the words in their order, `%[2]s` the second of them, as in Go. */
function fill(message: string, words: readonly string[]): string {
  let next = 0;
  return message.replace(/%(?:\[(\d)\])?s/g, (_, place: string | undefined) => {
    next = place === undefined ? next + 1 : Number(place);
    return words[next - 1] ?? words.at(-1) ?? '';
  });
}

function fixesOf({ passage, start, end, replacements }: HouseHit, found: string): Fix[] {
  const place = passage.placeOf({ start, end });
  if (place.kind !== 'block') return [];
  return (replacements ?? []).map((text) => ({
    kind: 'suggest',
    label:
      text === ''
        ? { key: 'checks.fix.remove', values: { text: found } }
        : { key: 'checks.fix.replace', values: { from: found, to: text } },
    edits: [{ blockId: place.blockId, start: place.start, end: place.end, text }],
  }));
}
