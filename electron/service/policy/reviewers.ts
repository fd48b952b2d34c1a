import { approversOf } from '../../../db/approvals.ts';
import { readPeopleNamed } from '../../../db/people.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Gate } from '../../../shared/model/finding.ts';
import type { ReviewerRule } from '../../../shared/policy/pack.ts';
import { isOfRule, type Reviewer, reviewerRulesFor, reviewersWanted } from '../../../shared/policy/reviewers.ts';
import type { ServiceContext } from '../context.ts';
import { policyForChecks } from './proven-packs.ts';

interface Clearing {
  readonly draft: Draft;
  readonly gate: Gate;
  readonly personId: string;
}

/**
 * How many people have still to clear this very text once this person has, by the policy in force. Raises `conflict` when people are wanted and this
 * person is none of them.
 */
export function reviewersLeft(context: ServiceContext, clearing: Clearing): number {
  const policy = policyForChecks(context)?.policy;
  const severities = new Set(clearing.gate.report.findings.map(({ severity }) => severity));
  const rules = reviewerRulesFor(policy?.reviewers ?? [], severities);
  const before = reviewersOf(
    context,
    clearing,
    approversOf(context.library, clearing.draft.id, clearing.gate.contentHash),
  );
  const [person] = reviewersOf(context, clearing, [clearing.personId]);
  const wanted = rules.filter((rule) => reviewersWanted(rule, before) > 0);
  if (person !== undefined && wanted.length > 0 && !wanted.some((rule) => isOfRule(rule, person))) {
    throw wrongPerson(policy?.organisation ?? '', wanted);
  }
  const all = reviewersOf(context, clearing, [
    ...new Set([...approversOf(context.library, clearing.draft.id, clearing.gate.contentHash), clearing.personId]),
  ]);
  return Math.max(0, ...rules.map((rule) => reviewersWanted(rule, all)));
}

function reviewersOf({ library }: ServiceContext, { draft }: Clearing, ids: readonly string[]): readonly Reviewer[] {
  return readPeopleNamed(library, ids).map(({ person: { id, isClinician, role } }) => {
    return { isClinician, role, isAuthor: draft.authorIds.includes(id) };
  });
}

function wrongPerson(organisation: string, wanted: readonly ReviewerRule[]): AppError {
  const people = wanted.map(
    ({ role, mayBeAuthor }) => `${role ?? 'anybody'}${mayBeAuthor ? '' : ', no author of the text'}`,
  );
  return new AppError(
    'conflict',
    `The policy of ${organisation} wants somebody else to clear this text (${people.join('; ')}). Nothing was cleared.`,
  );
}
