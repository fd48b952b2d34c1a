import { claimInserter } from '../../db/claims.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { sightingInserter } from '../../db/sightings.ts';
import { foldWording } from '../../shared/matching/fold.ts';
import { variedClaims } from './varied-claims.ts';

const rowsInTransaction = 20_000;
const at = '2026-11-20T08:00:00.000Z';

/**
 * A library file with `count` varied claims, each with its sighting, as an import leaves them. It is made by the shortest way
 * (no safe writes, full text indexed once at the end, no grouping), because an import of a million claims takes minutes.
 */
export function buildLibrary(file: string, count: number): void {
  const library = openLibrary(file);
  try {
    library.pragma('synchronous = OFF');
    const trigger = library
      .prepare(`SELECT sql FROM sqlite_schema WHERE name = 'claim_text_insert'`)
      .pluck()
      .get() as string;
    library.exec('DROP TRIGGER claim_text_insert');
    insertClaims(library, variedClaims(count));
    library.exec(`INSERT INTO claim_text (claim_text) VALUES ('rebuild')`);
    library.exec(trigger);
    library.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    library.close();
  }
}

function insertClaims(library: Connection, wordings: readonly string[]): void {
  const [addClaim, addSighting] = [claimInserter(library), sightingInserter(library)];
  const insertSome = library.transaction((from: number) => {
    for (const [offset, wording] of wordings.slice(from, from + rowsInTransaction).entries()) {
      const number = from + offset;
      const id = idOf(number, 'claim');
      const fingerprint = foldWording(wording).fingerprint;
      const content = { wording, statement: '', language: 'en', topics: [] };
      addClaim({ id, createdAt: at, ...content, verdict: 'unrated', isSample: false, importId: null, fingerprint });
      addSighting({
        ...{ id: idOf(number, 'sighting'), createdAt: at, claimId: id, wording, grouping: 'own', importId: null },
        ...{ channel: 'Bench', link: null, seenAt: null, reach: null, reachSource: '', note: '' },
      });
    }
  });
  for (let from = 0; from < wordings.length; from += rowsInTransaction) insertSome.immediate(from);
  library.exec(`UPDATE claim SET sighting_count = 1, last_channel = 'Bench'`);
}

/** A UUIDv7 of a fixed millisecond. */
function idOf(number: number, kind: 'claim' | 'sighting'): string {
  const place = number.toString(16).padStart(11, '0');
  return `01930000-0000-7000-8${kind === 'claim' ? '000' : '111'}-${place}0`;
}
