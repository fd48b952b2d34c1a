import type { Severity } from '../model/finding.ts';
import type { ReviewerRule } from './pack.ts';

/** Somebody who clears a text. */
export interface Reviewer {
  readonly isClinician: boolean;
  readonly role: string;
  readonly isAuthor: boolean;
}

/** The rules that hold for a text with findings of these weights, those that were let stand included. */
export function reviewerRulesFor(
  rules: readonly ReviewerRule[],
  severities: ReadonlySet<Severity>,
): readonly ReviewerRule[] {
  return rules.filter(({ when }) => when === 'always' || severities.has(when));
}

/** How many of the people that a rule asks for are still wanted. */
export function reviewersWanted(rule: ReviewerRule, given: readonly Reviewer[]): number {
  return Math.max(0, rule.count - given.filter((reviewer) => isOfRule(rule, reviewer)).length);
}

/** Whether somebody counts for a rule. `clinician` is a mark in the register of people; other roles are compared whatever their case. */
export function isOfRule({ role, mayBeAuthor }: ReviewerRule, reviewer: Reviewer): boolean {
  if (reviewer.isAuthor && !mayBeAuthor) return false;
  if (role === null) return true;
  if (fold(role) === 'clinician') return reviewer.isClinician;
  return fold(reviewer.role) === fold(role);
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
