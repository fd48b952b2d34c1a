import { AppError } from '../shared/app-error.ts';
import type { Evidence } from '../shared/model/source.ts';
import type { Connection } from './open-library.ts';

const columns = 'evidence.claim_id AS claimId, evidence.source_id AS sourceId, evidence.role, evidence.note';

/** What a source is to the claims that lists show. */
export function listEvidenceOfSource(library: Connection, sourceId: string): Evidence[] {
  return library
    .prepare(
      `SELECT ${columns} FROM evidence JOIN shown_claim ON shown_claim.id = evidence.claim_id
       WHERE evidence.source_id = ? ORDER BY evidence.claim_id`,
    )
    .all(sourceId) as Evidence[];
}

/** What the sources that lists show are to a claim. */
export function listEvidenceOfClaim(library: Connection, claimId: string): Evidence[] {
  return library
    .prepare(
      `SELECT ${columns} FROM evidence JOIN shown_source ON shown_source.id = evidence.source_id
       WHERE evidence.claim_id = ? ORDER BY shown_source.year DESC, shown_source.key`,
    )
    .all(claimId) as Evidence[];
}

/** Ties a source to a claim, or changes what it is to it. Call it within a transaction. Raises `not_found`. */
export function attachEvidence(library: Connection, evidence: Evidence): void {
  if (library.prepare('SELECT 1 FROM shown_claim WHERE id = ?').get(evidence.claimId) === undefined) {
    throw new AppError('not_found', 'There is no such claim in this library. Nothing was attached.');
  }
  if (library.prepare('SELECT 1 FROM shown_source WHERE id = ?').get(evidence.sourceId) === undefined) {
    throw new AppError('not_found', 'There is no such source in this library. Nothing was attached.');
  }
  library
    .prepare(
      `INSERT INTO evidence (claim_id, source_id, role, note) VALUES (@claimId, @sourceId, @role, @note)
       ON CONFLICT (claim_id, source_id) DO UPDATE SET role = excluded.role, note = excluded.note`,
    )
    .run(evidence);
}

/** Unties a source from a claim. Raises `not_found` when they are not tied. */
export function detachEvidence(library: Connection, link: Pick<Evidence, 'claimId' | 'sourceId'>): void {
  const { changes } = library
    .prepare('DELETE FROM evidence WHERE claim_id = @claimId AND source_id = @sourceId')
    .run(link);
  if (changes === 0) throw new AppError('not_found', 'This source is not attached to this claim.');
}
