import type { Severity, WantedReviewers } from '../model/finding.ts';
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

/** Whether somebody counts for a rule. `clinician` is a mark in the register of people; other roles are compared whatever their case. */
export function isOfRule(
  { role, mayBeAuthor }: Pick<ReviewerRule, 'role' | 'mayBeAuthor'>,
  reviewer: Reviewer,
): boolean {
  if (reviewer.isAuthor && !mayBeAuthor) return false;
  if (role === null) return true;
  if (fold(role) === 'clinician') return reviewer.isClinician;
  return fold(reviewer.role) === fold(role);
}

/** Whether a rule still wants somebody and this person, once having cleared the text, would count: nobody counts twice. */
export function isStillWanted(rule: WantedReviewers, person: Reviewer & { readonly id: string }): boolean {
  return rule.left > 0 && isOfRule(rule, person) && !rule.clearedBy.includes(person.id);
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
