import { hasPerson } from '../../db/approvals.ts';
import { type AuditEvent, appendAudit } from '../../db/audit.ts';
import { findSameWords } from '../../db/claim-candidates.ts';
import {
  adoptClaim,
  deleteClaim,
  insertClaim,
  readClaim,
  restoreClaim,
  rootOf,
  setMergedInto,
  updateClaim,
} from '../../db/claims.ts';
import { contentHash } from '../../db/content-hash.ts';
import {
  asSeenUnder,
  countSightings,
  deleteSighting,
  findOwnSighting,
  insertSighting,
  moveSighting,
  type NewSightingRow,
  readStoredSighting,
} from '../../db/sightings.ts';
import { insertTriage } from '../../db/triage.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import { foldWording } from '../../shared/matching/fold.ts';
import type { Claim, NewSighting, Sighting, Triage } from '../../shared/model/claim.ts';
import { riskOf } from '../../shared/triage/risk.ts';
import type { ServiceContext } from './context.ts';

/** Runs one change in one short transaction. `at` is the moment of all that it stores. */
export function change<Result>(context: ServiceContext, work: (at: string) => Result): Result {
  const at = context.ports.now().toISOString();
  return context.library.transaction(() => work(at)).immediate();
}

export function addClaim(context: ServiceContext, input: Parsed<'claim.add'>, at: string): Claim {
  const { wording, statement, language, topics } = input;
  const { fingerprint } = foldWording(wording);
  const knownId = input.sameWords === 'group' ? findSameWords(context.library, fingerprint) : null;
  if (knownId !== null) return seeAgain(context, { claimId: knownId, input }, at);
  const id = context.ports.newId();
  const row = {
    id,
    createdAt: at,
    wording,
    statement,
    language,
    topics,
    verdict: 'unrated',
    isSample: false,
    importId: null,
  } as const;
  insertClaim(context.library, { ...row, fingerprint });
  store(context, { ...newSighting(context, input.sighting ?? {}, at), claimId: id, wording, grouping: 'own' });
  audit(context, { at, action: 'claim.add', subjectKind: 'claim', subjectId: id, contentHash: contentHash(wording) });
  return readClaim(context.library, id);
}

/** The same words were logged before: they count as one more sighting of that claim. */
function seeAgain(
  context: ServiceContext,
  known: { readonly claimId: string; readonly input: Parsed<'claim.add'> },
  at: string,
): Claim {
  const { claimId, input } = known;
  const row = newSighting(context, input.sighting ?? {}, at);
  store(context, { ...row, claimId, wording: input.wording, grouping: 'same_words' });
  adoptClaim(context.library, claimId);
  audit(context, { at, action: 'sighting.add', subjectKind: 'sighting', subjectId: row.id });
  return readClaim(context.library, claimId);
}

export function changeClaim(context: ServiceContext, input: Parsed<'claim.update'>, at: string): Claim {
  const { library } = context;
  const before = readClaim(library, input.id);
  const content = {
    wording: input.wording ?? before.wording,
    statement: input.statement ?? before.statement,
    language: input.language ?? before.language,
    verdict: input.verdict ?? before.verdict,
    topics: input.topics ?? before.topics,
  };
  updateClaim(library, {
    id: input.id,
    version: input.version,
    at,
    content,
    fingerprint: foldWording(content.wording).fingerprint,
  });
  adoptClaim(library, input.id);
  audit(context, {
    at,
    action: 'claim.update',
    subjectKind: 'claim',
    subjectId: input.id,
    contentHash: contentHash(content),
  });
  return readClaim(library, input.id);
}

export function binClaim(context: ServiceContext, id: string, at: string): { isDone: true } {
  deleteClaim(context.library, id, at);
  audit(context, { at, action: 'claim.delete', subjectKind: 'claim', subjectId: id });
  return { isDone: true };
}

export function unbinClaim(context: ServiceContext, id: string, at: string): Claim {
  restoreClaim(context.library, id, at);
  audit(context, { at, action: 'claim.restore', subjectKind: 'claim', subjectId: id });
  return readClaim(context.library, id);
}

/** The merged claim stays as it is, tied to the other one: its sightings, decisions, evidence and drafts come back with it. */
export function mergeClaim(context: ServiceContext, input: Parsed<'claim.merge'>, at: string): Sighting {
  const { library } = context;
  if (input.intoId === input.fromId)
    throw new AppError('invalid_input', 'A claim cannot be merged into itself. Nothing was changed.');
  const into = readClaim(library, input.intoId);
  const from = readClaim(library, input.fromId);
  if (findOwnSighting(library, from.id) === null) {
    store(context, { ...newSighting(context, {}, at), claimId: from.id, wording: from.wording, grouping: 'own' });
  }
  setMergedInto(library, from.id, { intoId: into.id, at });
  countSightings(library, into.id);
  audit(context, { at, action: 'claim.merge', subjectKind: 'claim', subjectId: from.id });
  const own = findOwnSighting(library, from.id);
  if (own === null) throw new Error(`claim ${from.id} has no sighting after its merge`);
  return asSeenUnder(own, into.id);
}

export function separateSighting(context: ServiceContext, id: string, at: string): Claim {
  const { library } = context;
  const sighting = readStoredSighting(library, id);
  const root = readClaim(library, rootOf(library, sighting.claimId));
  if (root.id !== sighting.claimId) return unmerge(context, { claimId: sighting.claimId, rootId: root.id }, at);
  if (sighting.grouping === 'own') {
    throw new AppError(
      'conflict',
      "This sighting is the claim's own; there is nothing to separate it from. Nothing was changed.",
    );
  }
  const claimId = context.ports.newId();
  const { wording, importId } = sighting;
  const { language, topics, isSample } = root;
  const row = {
    id: claimId,
    createdAt: at,
    wording,
    statement: '',
    language,
    topics,
    verdict: 'unrated',
    isSample,
    importId,
  } as const;
  insertClaim(library, { ...row, fingerprint: foldWording(wording).fingerprint });
  moveSighting(library, id, { claimId, at });
  countSightings(library, claimId);
  countSightings(library, root.id);
  audit(context, { at, action: 'sighting.separate', subjectKind: 'sighting', subjectId: id });
  return readClaim(library, claimId);
}

function unmerge(
  context: ServiceContext,
  merge: { readonly claimId: string; readonly rootId: string },
  at: string,
): Claim {
  const { library } = context;
  setMergedInto(library, merge.claimId, { intoId: null, at });
  countSightings(library, merge.claimId);
  countSightings(library, merge.rootId);
  audit(context, { at, action: 'claim.separate', subjectKind: 'claim', subjectId: merge.claimId });
  return readClaim(library, merge.claimId);
}

export function addSighting(context: ServiceContext, input: Parsed<'sighting.add'>, at: string): Sighting {
  const claim = readClaim(context.library, input.claimId);
  const wording = input.wording ?? claim.wording;
  const row = { ...newSighting(context, input, at), claimId: claim.id, wording, grouping: 'person' as const };
  store(context, row);
  adoptClaim(context.library, claim.id);
  audit(context, { at, action: 'sighting.add', subjectKind: 'sighting', subjectId: row.id });
  return readStoredSighting(context.library, row.id);
}

export function removeSighting(context: ServiceContext, id: string, at: string): { isDone: true } {
  deleteSighting(context.library, id, at);
  audit(context, { at, action: 'sighting.delete', subjectKind: 'sighting', subjectId: id });
  return { isDone: true };
}

export function decideTriage(context: ServiceContext, input: Parsed<'triage.decide'>, at: string): Triage {
  const { library, ports } = context;
  readClaim(library, input.claimId);
  if (input.personId !== null && !hasPerson(library, input.personId)) {
    throw new AppError('not_found', 'There is no such person in this library. The decision was not stored.');
  }
  const triage: Triage = { ...input, id: ports.newId(), createdAt: at, updatedAt: at, version: 1, risk: riskOf(input) };
  insertTriage(library, triage);
  adoptClaim(library, input.claimId);
  const { personId } = triage;
  audit(context, {
    at,
    action: 'triage.decide',
    subjectKind: 'claim',
    subjectId: input.claimId,
    personId,
    contentHash: contentHash(input),
  });
  return triage;
}

function newSighting(
  context: ServiceContext,
  given: NewSighting,
  at: string,
): Omit<NewSightingRow, 'claimId' | 'wording' | 'grouping'> {
  return {
    ...{ id: context.ports.newId(), createdAt: at, importId: null },
    ...{ channel: given.channel ?? '', link: given.link ?? null, seenAt: given.seenAt ?? null },
    ...{ reach: given.reach ?? null, reachSource: given.reachSource ?? '', note: given.note ?? '' },
  };
}

function store(context: ServiceContext, sighting: NewSightingRow): void {
  insertSighting(context.library, sighting);
  countSightings(context.library, sighting.claimId);
}

function audit(context: ServiceContext, event: AuditEvent): void {
  appendAudit(context.library, event);
}
