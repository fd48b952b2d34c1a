import { AppError } from '../shared/app-error.ts';
import type { PolicyKey, PolicyReading } from '../shared/model/policy.ts';
import type { Connection } from './open-library.ts';

/** A pack as it is kept: its text is the file that was imported. */
export interface StoredPack {
  readonly id: string;
  readonly keyId: string;
  readonly importedAt: string;
  readonly validFrom: string;
  readonly text: string;
}

const packColumns = 'id, key_id AS keyId, created_at AS importedAt, valid_from AS validFrom, text';
const keyColumns = `id, created_at AS createdAt, updated_at AS updatedAt, version, fingerprint, public_key AS publicKey, name,
  accepted_at AS acceptedAt, accepted_by_id AS acceptedById`;

/** The packs that were neither replaced nor removed, the newest first: the one in force on `day`, and one that waits for its day. */
export function readOpenPacks(
  library: Connection,
  day: string,
): { readonly inForce: StoredPack | null; readonly waiting: StoredPack | null } {
  const rows = library
    .prepare(`SELECT ${packColumns} FROM policy_pack WHERE ended_at IS NULL ORDER BY created_at DESC, id DESC`)
    .all() as StoredPack[];
  return {
    inForce: rows.find(({ validFrom }) => validFrom <= day) ?? null,
    waiting: rows.find(({ validFrom }) => validFrom > day) ?? null,
  };
}

/** Stores a pack, which ends those that it takes the place of. Call it within a transaction. */
export function storePack(library: Connection, pack: StoredPack, replaced: readonly string[]): void {
  endPacks(library, replaced, pack.importedAt);
  library
    .prepare(
      `INSERT INTO policy_pack (id, created_at, updated_at, version, key_id, valid_from, text, ended_at)
       VALUES (@id, @importedAt, @importedAt, 1, @keyId, @validFrom, @text, NULL)`,
    )
    .run(pack);
}

export function endPacks(library: Connection, ids: readonly string[], at: string): void {
  const end = library.prepare(
    'UPDATE policy_pack SET ended_at = @at, updated_at = @at, version = version + 1 WHERE id = @id AND ended_at IS NULL',
  );
  for (const id of ids) end.run({ id, at });
}

/** The packs of a key that were neither replaced nor removed. */
export function openPacksOfKey(library: Connection, keyId: string): string[] {
  return library
    .prepare('SELECT id FROM policy_pack WHERE key_id = ? AND ended_at IS NULL')
    .pluck()
    .all(keyId) as string[];
}

/** The keys whose signatures were accepted, by name. */
export function listPolicyKeys(library: Connection): PolicyKey[] {
  return library
    .prepare(`SELECT ${keyColumns} FROM policy_key WHERE withdrawn_at IS NULL ORDER BY name COLLATE NOCASE, id`)
    .all() as PolicyKey[];
}

/** Accepts a key, also one that was taken back before. */
export function storePolicyKey(library: Connection, key: PolicyKey): void {
  library
    .prepare(
      `INSERT INTO policy_key (id, created_at, updated_at, version, fingerprint, public_key, name, accepted_at, accepted_by_id)
       VALUES (@id, @createdAt, @updatedAt, @version, @fingerprint, @publicKey, @name, @acceptedAt, @acceptedById)
       ON CONFLICT (fingerprint) DO UPDATE SET updated_at = excluded.updated_at, version = policy_key.version + 1,
         name = excluded.name, accepted_at = excluded.accepted_at, accepted_by_id = excluded.accepted_by_id, withdrawn_at = NULL`,
    )
    .run(key);
}

/** Raises `not_found`. */
export function withdrawPolicyKey(library: Connection, id: string, at: string): void {
  const { changes } = library
    .prepare(
      'UPDATE policy_key SET withdrawn_at = @at, updated_at = @at, version = version + 1 WHERE id = @id AND withdrawn_at IS NULL',
    )
    .run({ id, at });
  if (changes === 0) throw new AppError('not_found', 'This key is not accepted, or it was taken back before.');
}

/** Who has read a pack, and when; people in the recycle bin are left out. */
export function listReadings(library: Connection, packId: string): PolicyReading[] {
  return library
    .prepare(
      `SELECT person_id AS personId, read_at AS readAt FROM policy_reading
       WHERE pack_id = ? AND person_id IN (SELECT id FROM person WHERE deleted_at IS NULL) ORDER BY read_at, person_id`,
    )
    .all(packId) as PolicyReading[];
}

/** A person who reads it again has read it today. */
export function storeReading(
  library: Connection,
  reading: { readonly id: string; readonly packId: string } & PolicyReading,
): void {
  library
    .prepare(
      `INSERT INTO policy_reading (id, created_at, updated_at, version, pack_id, person_id, read_at)
       VALUES (@id, @readAt, @readAt, 1, @packId, @personId, @readAt)
       ON CONFLICT (pack_id, person_id) DO UPDATE SET read_at = excluded.read_at, updated_at = excluded.updated_at,
         version = policy_reading.version + 1`,
    )
    .run(reading);
}
