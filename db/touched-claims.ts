import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** The claims of one import that somebody works on while long work on that import goes on. */
export interface TouchedClaims {
  /** At most `limit` of the ids, each once. */
  take(limit: number): string[];
  stop(): void;
}

/** Temporary triggers watch, so that commands of today and later need not tell. Raises `conflict` while another import is watched. */
export function watchTouchedClaims(library: Connection, importId: string): TouchedClaims {
  if (watching.has(library)) throw anotherIsWatched();
  library.exec(watches);
  library.prepare('INSERT INTO temp.watched_import (id) VALUES (?)').run(importId);
  watching.add(library);
  const take = library.prepare(
    'DELETE FROM temp.touched_claim WHERE id IN (SELECT id FROM temp.touched_claim LIMIT ?) RETURNING id',
  );
  return {
    take: (limit) => take.pluck().all(limit) as string[],
    stop() {
      watching.delete(library);
      if (library.open) library.exec(ends);
    },
  };
}

const watching = new WeakSet<Connection>();

function anotherIsWatched(): AppError {
  return new AppError(
    'conflict',
    'Another import is just being taken back. Nothing was changed. Try again when that is done.',
  );
}

const isOfImport = (id: string) =>
  `WHEN EXISTS (SELECT 1 FROM claim WHERE claim.id = ${id} AND claim.import_id = (SELECT watched_import.id FROM watched_import))`;

/** Merging, deciding and seeing a claim again change the claim that is shown; citing, answering and the sightings of an import do not. */
const watched = [
  { name: 'touch_claim', event: 'UPDATE ON main.claim', id: 'new.id' },
  { name: 'touch_merged', event: 'UPDATE OF merged_into_id ON main.claim', id: 'new.merged_into_id' },
  { name: 'touch_sighting', event: 'INSERT ON main.sighting', id: 'new.claim_id' },
  { name: 'touch_moved', event: 'UPDATE OF claim_id ON main.sighting', id: 'new.claim_id' },
  { name: 'touch_triage', event: 'INSERT ON main.triage', id: 'new.claim_id' },
  { name: 'touch_evidence', event: 'INSERT ON main.evidence', id: 'new.claim_id' },
  { name: 'touch_draft', event: 'INSERT ON main.draft', id: 'new.claim_id' },
  { name: 'touch_answer', event: 'UPDATE OF claim_id ON main.draft', id: 'new.claim_id' },
] as const;

const watches = `
  CREATE TEMP TABLE watched_import (id TEXT NOT NULL);
  CREATE TEMP TABLE touched_claim (id TEXT PRIMARY KEY) WITHOUT ROWID;
  ${watched
    .map(
      ({ name, event, id }) => `CREATE TEMP TRIGGER ${name} AFTER ${event} ${isOfImport(id)} BEGIN
    INSERT OR IGNORE INTO touched_claim (id) VALUES (${id});
  END;`,
    )
    .join('\n  ')}`;

const ends = `
  ${watched.map(({ name }) => `DROP TRIGGER IF EXISTS temp.${name};`).join('\n  ')}
  DROP TABLE IF EXISTS temp.touched_claim;
  DROP TABLE IF EXISTS temp.watched_import;`;
