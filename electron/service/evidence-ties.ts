import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { attachEvidence, listEvidenceOfClaim } from '../../db/evidence.ts';
import type { Connection } from '../../db/open-library.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Evidence } from '../../shared/model/source.ts';

/** Ties a source to a claim, or changes what it is to it. Call it within a transaction. Raises `not_found`. */
export function tieSource(library: Connection, link: Evidence, at: string): Evidence {
  attachEvidence(library, link);
  const subject = { subjectKind: 'claim', subjectId: link.claimId };
  appendAudit(library, { at, action: 'evidence.attach', ...subject, contentHash: contentHash(link) });
  return link;
}

/** More than that is a whole bibliography, dropped on one claim by mistake. */
export const limitTied = 200;

/** Raises `invalid_input` when so many works are not to be tied to one claim at once. */
export function refuseTooMany(works: number): void {
  if (works <= limitTied) return;
  throw new AppError(
    'invalid_input',
    `There are ${works} sources in it; at most ${limitTied} can be tied to a claim at once. Nothing was added. Add them on the Evidence screen, and tie those that belong to the claim.`,
  );
}

/**
 * Ties sources that were just added to a claim, as what supports its answer; one that is tied already stays what it is to it. Gives
 * how many were tied. Call it within a transaction. Raises `not_found`.
 */
export function tieAdded(
  library: Connection,
  { claimId, sourceIds }: { readonly claimId: string; readonly sourceIds: readonly string[] },
  at: string,
): number {
  const known = new Set(listEvidenceOfClaim(library, claimId).map(({ sourceId }) => sourceId));
  const fresh = sourceIds.filter((sourceId) => !known.has(sourceId));
  for (const sourceId of fresh) tieSource(library, { claimId, sourceId, role: 'supports', note: '' }, at);
  return fresh.length;
}
