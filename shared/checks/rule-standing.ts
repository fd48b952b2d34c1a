import type { HouseRule } from '../model/house-style.ts';
import type { StandingOf } from '../policy/rule-effects.ts';
import { readerRuleList } from './reader/reader-rule-list.ts';
import { ruleList } from './rules.ts';

/** How each rule weighs by itself: those of the app, those of the second reader and those of the house styles. */
export function standingWith(houseRules: readonly HouseRule[]): StandingOf {
  const known = new Map<string, ReturnType<StandingOf>>([
    ...houseRules.map(({ id, severity }) => [id, { severity, origin: 'house' as const }] as const),
    ...readerRuleList.map(({ id, severity }) => [id, { severity, origin: 'reader' as const }] as const),
    ...ruleList.map(({ id, severity }) => [id, { severity, origin: 'app' as const }] as const),
  ]);
  return (rule) => known.get(rule) ?? null;
}
