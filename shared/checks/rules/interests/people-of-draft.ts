import type { InterestSpan } from '../../../interests/interest-dates.ts';
import type { Interest } from '../../../model/person.ts';
import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { CheckAuthor, CheckInput } from '../../check-input.ts';

/** Months of 30.4 days from `since` to `now`, both ISO times. Not a number when `since` is none. */
function monthsBetween(since: string, now: string): number {
  return (Date.parse(now) - Date.parse(since)) / (30.4 * 24 * 3600 * 1000);
}

/** A statement counts for twelve months, or as long as the policy says. */
export function isStatementOld(author: CheckAuthor, { now, policy }: Pick<CheckInput, 'now' | 'policy'>): boolean {
  const limitMonths = thresholdUnder(policy, 'statement_months');
  return author.statementConfirmedAt !== null && monthsBetween(author.statementConfirmedAt, now) > limitMonths + 0.1;
}

/** How long interests count here: 36 months, or as long as the policy says. */
export function spanOfInterests({ now, policy }: Pick<CheckInput, 'now' | 'policy'>): InterestSpan {
  return { now, months: thresholdUnder(policy, 'interest_months') };
}

/** An author for examples: a clinician with a fresh statement and no interests, unless `changes` say otherwise. */
export function exampleAuthor(changes: Partial<CheckAuthor> = {}): CheckAuthor {
  return {
    name: 'Dr Ana Rao',
    isClinician: true,
    statementConfirmedAt: '2026-09-01T00:00:00.000Z',
    interests: [],
    ...changes,
  };
}

/** An interest for examples: a running consultancy for a drug maker. */
export function exampleInterest(changes: Partial<Interest> = {}): Interest {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    version: 1,
    personId: '00000000-0000-7000-8000-000000000002',
    category: 'consulting',
    entity: 'Example Pharma',
    products: ['Examplimab'],
    beneficiary: 'self',
    since: '2025-01-01',
    until: null,
    comment: '',
    ...changes,
  };
}
