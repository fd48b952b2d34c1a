import type { HouseRuleOf } from '../../model/house-style.ts';
import { countSyllables } from '../../text/syllables.ts';
import { isWord, tokenize } from '../../text/tokens.ts';
import type { Budget } from './budget.ts';
import { type Formula, type MeasureName, parseFormula } from './formula.ts';
import type { Found } from './found.ts';
import { findAll, type HouseHit, hitAt, withoutExceptions } from './house-hit.ts';
import type { Passage } from './passages.ts';
import { findPattern } from './patterns.ts';

type Group = readonly Passage[];

interface Placed {
  readonly passage: Passage;
  readonly found: Found;
}

/** Too many of something, or too few. The first one too many is marked. */
export function findOccurrence(rule: HouseRuleOf<'occurrence'>, group: Group, budget: Budget): readonly HouseHit[] {
  const all = placedIn(group, (passage) => findPattern(rule.pattern, rule, { text: passage.text, budget }));
  const { most, least } = rule;
  const words = [String(all.length)];
  const extra = most === null ? undefined : all[most];
  if (extra !== undefined) return [{ ...hitAt(extra.passage, extra.found, words), why: counted(all) }];
  if (least !== null && all.length < least) return wholeOf(group, words);
  return [];
}

/** What needs something else beside it: an acronym its explanation. What `first` catches must be what `second` catches. */
export function findConditional(rule: HouseRuleOf<'conditional'>, group: Group, budget: Budget): readonly HouseHit[] {
  const needing = placedIn(group, (passage) => {
    const where = { passage, budget };
    return withoutExceptions(findAll([rule.first], rule, where), rule.exceptions, where);
  });
  if (needing.length === 0) return [];
  const given = placedIn(group, (passage) => findPattern(rule.second, rule, { text: passage.text, budget }));
  const met = new Set(given.map(({ found }) => found.group));
  const isMet = ({ found }: Placed) =>
    found.group === null || met.has(null) ? given.length > 0 : met.has(found.group);
  const seen = new Set<string>();
  return needing
    .filter((one) => !isMet(one))
    .flatMap(({ passage, found }) => {
      if (seen.has(found.text)) return [];
      seen.add(found.text);
      return [hitAt(passage, found, [found.text])];
    });
}

/** A formula over the counts of the text. */
export function findMetric(rule: HouseRuleOf<'metric'>, group: Group): readonly HouseHit[] {
  const formula: ReturnType<typeof parseFormula> = parseFormula(rule.formula);
  const values = countsOf(group);
  if ('refusal' in formula || values.words === 0) return [];
  const value = valueOf(formula, values);
  if (value === null || !compare[rule.operator](value, rule.limit)) return [];
  const shown = String(Math.round(value * 100) / 100);
  return wholeOf(group, [shown]).map((hit) => ({ ...hit, why: [{ feature: 'houseMeasure', text: shown }] }));
}

function valueOf(formula: Formula, values: Readonly<Record<MeasureName, number>>): number | null {
  const value = formula(values);
  return value === null || !Number.isFinite(value) ? null : value;
}

const compare: Readonly<Record<HouseRuleOf<'metric'>['operator'], (value: number, limit: number) => boolean>> = {
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '==': (value, limit) => value === limit,
  '!=': (value, limit) => value !== limit,
};

function countsOf(group: Group): Readonly<Record<MeasureName, number>> {
  const words = group.flatMap(({ text }) =>
    tokenize(text)
      .filter(isWord)
      .map(({ word }) => word),
  );
  const syllables = words.map(countSyllables);
  return {
    words: words.length,
    sentences: group.reduce((sum, { sentences }) => sum + Math.max(1, sentences.length), 0),
    characters: words.reduce((sum, word) => sum + word.length, 0),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    polysyllabic_words: syllables.filter((count) => count >= 3).length,
    long_words: words.filter((word) => word.length > 6).length,
    paragraphs: group.length,
    posts: group.filter(({ placeOf }) => placeOf({ start: 0, end: 0 }).kind === 'post').length,
  };
}

function placedIn(group: Group, find: (passage: Passage) => readonly Found[]): readonly Placed[] {
  return group.flatMap((passage) => find(passage).map((found) => ({ passage, found })));
}

function counted(all: readonly Placed[]) {
  return all.slice(0, 8).map(({ found }) => ({ feature: 'housePattern', text: found.text }));
}

/** The first passage stands for a group that is marked as a whole. */
function wholeOf(group: Group, words: readonly string[]): readonly HouseHit[] {
  const [passage] = group;
  if (passage === undefined) return [];
  return [{ passage, start: 0, end: passage.text.trimEnd().length, words, why: [] }];
}
