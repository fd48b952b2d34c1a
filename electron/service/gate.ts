import {
  hasPerson,
  insertApproval,
  insertOverride,
  listOverrides,
  readOverride,
  withdrawOverride as storeWithdrawal,
} from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { markApproved, markWriting, readDraft } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import { questions } from '../../shared/checks/questions.ts';
import { isReaderRule } from '../../shared/checks/reader/reader-rules.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { Approval, Finding, Gate, Override } from '../../shared/model/finding.ts';
import { monthsAgo } from '../../shared/policy/months-ago.ts';
import { thresholdUnder } from '../../shared/policy/thresholds.ts';
import { clearedHash } from './cleared-hash.ts';
import type { ServiceContext } from './context.ts';
import { gateState, isSettledBy, whatIsOpen } from './gate-state.ts';
import { type GatheredDraft, gather } from './gather.ts';
import { lockedReader, requireRead } from './policy/locked-reader.ts';
import { policyForChecks } from './policy/proven-packs.ts';
import { reviewersLeft, wantedReviewers } from './policy/reviewers.ts';
import { reportAtGate } from './report-at-gate.ts';

/** What the gate says of the newest version of a draft, worked out anew from the library. Raises `not_found`. */
export function readGate(context: ServiceContext, draftId: string): Gate {
  return gateOf(context, gather(context, readDraft(context.library, draftId)));
}

export function gateOf(context: ServiceContext, material: GatheredDraft): Gate {
  const { draft } = material;
  const hash = clearedHash(context.library, material);
  const overrides = listOverrides(context.library, draft.id);
  const report = reportAtGate(material, overrides);
  return gateState({
    draftId: draft.id,
    draftVersion: draft.version,
    contentHash: hash,
    report,
    overrides,
    reviewers: wantedReviewers(context, { draft, contentHash: hash, report }),
    reader: lockedReader(context, draft),
  });
}

/**
 * Lets a finding stand, with a reason; one that blocks needs a second, different person. Raises `not_found` when the
 * finding is gone, `invalid_input` for people who cannot do this, `conflict` when it was let stand before.
 */
export function overrideFinding(context: ServiceContext, input: Parsed<'gate.override'>): Override {
  const { library } = context;
  return library
    .transaction(() => {
      const gate = readGate(context, input.draftId);
      const finding = gate.report.findings.find((candidate) => candidate.id === input.findingId);
      if (finding === undefined) throw findingGone();
      refuseNeedless(finding, gate.overrides);
      refusePeople(context, finding, input);
      const override = overrideOf(context, finding, input);
      insertOverride(library, override);
      recordOverride(context, override);
      return override;
    })
    .immediate();
}

/** The finding stands in the way again; a draft that was approved with it is in writing again. Raises `not_found`. */
export function withdrawOverride(context: ServiceContext, id: string): void {
  const { library, ports } = context;
  const at = ports.now().toISOString();
  library
    .transaction(() => {
      const override = readOverride(library, id);
      storeWithdrawal(library, id, at);
      // The second reader has no part in what was approved.
      if (!isReaderRule(override.rule)) markWriting(library, override.draftId, at);
      const { meId } = readSettings(library);
      const event = {
        at,
        subjectKind: 'override',
        subjectId: id,
        personId: meId,
        contentHash: contentHash(override.reason),
      };
      appendAudit(library, { ...event, action: `gate.withdrawOverride ${override.rule}` });
    })
    .immediate();
}

/**
 * Makes the newest version a debunk, to be looked at again in twelve months or as the policy says, once all have cleared it whom the policy in force wants. Raises `conflict` while the gate is closed or
 * when the text is not the one that the person saw, `invalid_input` for a person who is not in the register.
 */
export function approveDraft(context: ServiceContext, input: Parsed<'gate.approve'>): Output<'gate.approve'> {
  const { library } = context;
  return library
    .transaction(() => {
      const draft = readDraft(library, input.draftId);
      const gate = gateOf(context, gather(context, draft));
      if (gate.contentHash !== input.contentHash) throw notTheSameText();
      if (!gate.canApprove) throw gateClosed(gate);
      requireRead(gate);
      requirePerson(context, input.personId, 'personId');
      const left = reviewersLeft(context, { draft, gate, personId: input.personId });
      const approval = approvalOf(context, draft, input);
      insertApproval(library, approval);
      const dates = { approvedAt: approval.approvedAt, reviewAt: reviewDay(context) };
      if (left === 0) markApproved(library, draft.id, dates);
      recordApproval(context, draft, approval);
      recordAnswers(context, approval, input.answered);
      return { ...approval, reviewersLeft: left };
    })
    .immediate();
}

function overrideOf({ ports }: ServiceContext, finding: Finding, input: Parsed<'gate.override'>): Override {
  const at = ports.now().toISOString();
  return {
    id: ports.newId(),
    createdAt: at,
    updatedAt: at,
    version: 1,
    draftId: input.draftId,
    findingId: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    reason: input.reason,
    personId: input.personId,
    secondPersonId: input.secondPersonId,
  };
}

/** One entry for each person: the chain says who let which rule be overruled, and by its hash for which reason. */
function recordOverride({ library }: ServiceContext, override: Override): void {
  const { createdAt: at, id: subjectId, rule, personId, secondPersonId } = override;
  const event = { at, subjectKind: 'override', subjectId, contentHash: contentHash(override.reason) };
  appendAudit(library, { ...event, action: `gate.override ${rule}`, personId });
  if (secondPersonId !== null)
    appendAudit(library, { ...event, action: `gate.overrideSecond ${rule}`, personId: secondPersonId });
}

function approvalOf({ ports }: ServiceContext, draft: Draft, input: Parsed<'gate.approve'>): Approval {
  const at = ports.now().toISOString();
  const { contentHash: hash, personId, note } = input;
  return {
    ...{ id: ports.newId(), createdAt: at, updatedAt: at, version: 1 },
    ...{ draftId: draft.id, draftVersion: draft.version, contentHash: hash, personId, approvedAt: at, note },
  };
}

/** Four eyes are better than two: the trail tells when somebody approved a text of their own. */
function recordApproval({ library }: ServiceContext, draft: Draft, approval: Approval): void {
  const { approvedAt: at, personId, contentHash: hash } = approval;
  const action = draft.authorIds.includes(personId) ? 'gate.approveOwn' : 'gate.approve';
  appendAudit(library, { at, action, subjectKind: 'draft', subjectId: draft.id, personId, contentHash: hash });
}

/** Who stood by which question of the checklist, one entry for each; what no question asks is left out. */
function recordAnswers({ library }: ServiceContext, approval: Approval, answered: readonly string[]): void {
  const { approvedAt: at, draftId, personId, contentHash: hash } = approval;
  for (const { id } of questions.filter((question) => answered.includes(question.id))) {
    const event = { at, subjectKind: 'draft', subjectId: draftId, personId, contentHash: hash };
    appendAudit(library, { ...event, action: `gate.answer ${id}` });
  }
}

/** In twelve months, or as the policy says. */
function reviewDay(context: ServiceContext): string {
  const months = thresholdUnder(policyForChecks(context)?.policy, 'review_months');
  return monthsAgo(context.ports.now().toISOString(), -months);
}

function refuseNeedless(finding: Finding, overrides: readonly Override[]): void {
  if (finding.severity === 'note') {
    throw new AppError(
      'invalid_input',
      'This finding is only a note: it does not stand in the way and needs no reason.',
    );
  }
  if (overrides.some((override) => isSettledBy(finding, override))) {
    throw new AppError(
      'conflict',
      'This finding was let stand before. To give another reason, withdraw the first one.',
    );
  }
}

function refusePeople(context: ServiceContext, finding: Finding, input: Parsed<'gate.override'>): void {
  requirePerson(context, input.personId, 'personId');
  if (input.secondPersonId !== null) requirePerson(context, input.secondPersonId, 'secondPersonId');
  if (input.secondPersonId === input.personId) {
    throw secondPersonFault('The second person must be somebody else than the first.');
  }
  if (finding.severity === 'block' && input.secondPersonId === null) {
    throw secondPersonFault('This finding blocks: letting it stand needs a second person who agrees.');
  }
}

function secondPersonFault(sentence: string): AppError {
  return new AppError('invalid_input', `${sentence} Nothing was changed.`, { fields: { secondPersonId: sentence } });
}

/** Raises `invalid_input` for somebody who is not in the register of people. */
export function requirePerson({ library }: ServiceContext, id: string, field: string): void {
  if (hasPerson(library, id)) return;
  const sentence = 'This person is not in the register of people.';
  throw new AppError('invalid_input', `${sentence} Nothing was changed: choose somebody who is.`, {
    fields: { [field]: sentence },
  });
}

function findingGone(): AppError {
  return new AppError(
    'not_found',
    'This finding is not there any more: the text around it has changed. Look at the findings again.',
  );
}

function notTheSameText(): AppError {
  return new AppError(
    'conflict',
    'The text is not the one that you read: it was changed since. Nothing was approved. Read the newest version, then approve it.',
  );
}

function gateClosed(gate: Gate): AppError {
  return new AppError(
    'conflict',
    `The gate is closed: ${whatIsOpen(gate)}. Nothing was approved. Mend the text, or let the findings stand with a reason.`,
  );
}
