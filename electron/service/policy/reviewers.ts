import { approversOf } from '../../../db/approvals.ts';
import { readPeopleNamed } from '../../../db/people.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Gate, WantedReviewers } from '../../../shared/model/finding.ts';
import { isOfRule, isStillWanted, reviewerRulesFor } from '../../../shared/policy/reviewers.ts';
import type { ServiceContext } from '../context.ts';
import { policyForChecks } from './proven-packs.ts';

/** Whom the policy in force wants to clear this very text, and who of them has; null where it wants nobody in particular. */
export function wantedReviewers(
  context: ServiceContext,
  text: { readonly draft: Draft } & Pick<Gate, 'report' | 'contentHash'>,
): Gate['reviewers'] {
  const policy = policyForChecks(context)?.policy;
  const severities = new Set(text.report.findings.map(({ severity }) => severity));
  const rules = reviewerRulesFor(policy?.reviewers ?? [], severities);
  if (policy === undefined || rules.length === 0) return null;
  const given = peopleOf(context, text.draft, approversOf(context.library, text.draft.id, text.contentHash));
  const wanted = rules.map((rule) => {
    const clearedBy = given.filter((person) => isOfRule(rule, person)).map(({ id }) => id);
    return { ...rule, clearedBy, left: Math.max(0, rule.count - clearedBy.length) };
  });
  return { organisation: policy.organisation, wanted };
}

/**
 * How many people have still to clear this very text once this person has. Raises `conflict` when people are wanted and this person is
 * none of them.
 */
export function reviewersLeft(
  context: ServiceContext,
  { draft, gate, personId }: { readonly draft: Draft; readonly gate: Gate; readonly personId: string },
): number {
  if (gate.reviewers === null) return 0;
  const [person] = peopleOf(context, draft, [personId]);
  const open = gate.reviewers.wanted.filter(({ left }) => left > 0);
  if (person !== undefined && open.length > 0 && !open.some((rule) => isOfRule(rule, person))) {
    throw wrongPerson(gate.reviewers.organisation, open);
  }
  return Math.max(0, ...open.map((rule) => rule.left - Number(person !== undefined && isStillWanted(rule, person))));
}

function peopleOf({ library }: ServiceContext, draft: Draft, ids: readonly string[]) {
  return readPeopleNamed(library, ids).map(({ person: { id, isClinician, role } }) => {
    return { id, isClinician, role, isAuthor: draft.authorIds.includes(id) };
  });
}

function wrongPerson(organisation: string, wanted: readonly WantedReviewers[]): AppError {
  const people = wanted.map(
    ({ role, mayBeAuthor }) => `${role ?? 'anybody'}${mayBeAuthor ? '' : ', no author of the text'}`,
  );
  return new AppError(
    'conflict',
    `The policy of ${organisation} wants somebody else to clear this text (${people.join('; ')}). Nothing was cleared.`,
  );
}
