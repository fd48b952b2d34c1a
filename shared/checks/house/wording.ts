import type { HouseRuleOf } from '../../model/house-style.ts';
import { findAll, type HouseHit, hitAt, type Where, withoutExceptions } from './house-hit.ts';
import { findPattern } from './patterns.ts';

/** Words that should not stand there. */
export function findExistence(rule: HouseRuleOf<'existence'>, where: Where): readonly HouseHit[] {
  const found = withoutExceptions(findAll(rule.patterns, rule, where), rule.exceptions, where);
  const offer = rule.replacement === null ? {} : { replacements: [rule.replacement] };
  return found.map((one) => ({ ...hitAt(where.passage, one, [one.text]), ...offer }));
}

/** Words for which the house has others. What is written as the house writes it is left alone. */
export function findSubstitution(rule: HouseRuleOf<'substitution'>, where: Where): readonly HouseHit[] {
  const { passage, budget } = where;
  return rule.swaps.flatMap(({ pattern, replacements }) => {
    const found = findPattern(pattern, rule, { text: passage.text, budget }).filter(
      ({ text }) => !replacements.includes(text),
    );
    return withoutExceptions(found, rule.exceptions, where).map((one) => ({
      ...hitAt(passage, one, [orList(replacements), one.text]),
      replacements: replacements.map((words) => inCaseOf(one.text, words)),
    }));
  });
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** `Utilise` at the beginning of a sentence becomes `Use`. */
function inCaseOf(found: string, words: string): string {
  const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
  return isCapital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
