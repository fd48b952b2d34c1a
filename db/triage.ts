import type { Triage } from '../shared/model/claim.ts';
import type { Connection } from './open-library.ts';

type TriageRow = Omit<Triage, 'scores'> & { readonly scores: string };

/** All decisions on a claim, the newest first. */
export function listTriages(library: Connection, claimId: string): Triage[] {
  const rows = library
    .prepare(
      `SELECT id, created_at AS createdAt, updated_at AS updatedAt, version, claim_id AS claimId, scores, impact, spread, decision,
         reason, risk, person_id AS personId, look_again_at AS lookAgainAt
       FROM triage WHERE claim_id = ? ORDER BY created_at DESC, id DESC`,
    )
    .all(claimId) as TriageRow[];
  return rows.map((row) => ({ ...row, scores: JSON.parse(row.scores) as Triage['scores'] }));
}

/** Stores a decision and makes it the one that counts for its claim. Call it within a transaction. */
export function insertTriage(library: Connection, triage: Triage): void {
  library
    .prepare(
      `INSERT INTO triage (id, created_at, updated_at, version, claim_id, scores, impact, spread, decision, reason, risk, person_id, look_again_at)
       VALUES (@id, @createdAt, @updatedAt, @version, @claimId, @scores, @impact, @spread, @decision, @reason, @risk, @personId, @lookAgainAt)`,
    )
    .run({ ...triage, scores: JSON.stringify(triage.scores) });
  library
    .prepare('UPDATE claim SET decision = @decision, risk = @risk, look_again_at = @lookAgainAt WHERE id = @claimId')
    .run({ decision: triage.decision, risk: triage.risk, lookAgainAt: triage.lookAgainAt, claimId: triage.claimId });
}
