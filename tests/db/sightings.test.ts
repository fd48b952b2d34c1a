import { afterEach, beforeEach, expect, it } from 'vitest';
import { insertClaim, setMergedInto } from '../../db/claims.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { insertSighting, listSightings, listSightingsOf } from '../../db/sightings.ts';
import { newId } from '../../electron/service/new-id.ts';

const at = '2026-11-22T08:00:00.000Z';
let library: Connection;
beforeEach(() => {
  library = openLibrary(':memory:');
});
afterEach(() => void library.close());

function addClaim(...seenAt: readonly (string | null)[]): string {
  const id = newId();
  const content = { wording: 'Garlic', statement: '', language: 'en', verdict: 'unrated' as const, topics: [] };
  insertClaim(library, { id, createdAt: at, ...content, isSample: false, importId: null, fingerprint: 'garlic' });
  for (const day of seenAt) {
    const seen = { channel: 'Radio', link: null, seenAt: day, reach: null, reachSource: '', note: '' };
    const row = { id: newId(), createdAt: at, claimId: id, wording: 'Garlic', grouping: 'own' as const };
    insertSighting(library, { ...row, ...seen, importId: null });
  }
  return id;
}

it('gives many claims the sightings that each has alone, those of merged claims too, the newest first', () => {
  const [one, other, bare] = [addClaim('2026-11-01', null), addClaim('2026-11-03', '2026-11-02'), addClaim()];
  const [merged, deeper] = [addClaim('2026-11-05'), addClaim('2026-11-04')];
  setMergedInto(library, deeper, { intoId: merged, at });
  setMergedInto(library, merged, { intoId: one, at });
  const ids = [other, bare, one];
  const together = listSightingsOf(library, ids);
  expect([...together]).toEqual(ids.map((id) => [id, listSightings(library, id)]));
  expect(together.get(one)?.map(({ seenAt, grouping }) => [seenAt, grouping])).toEqual([
    ['2026-11-05', 'person'],
    ['2026-11-04', 'person'],
    ['2026-11-01', 'own'],
    [null, 'own'],
  ]);
});

it('finds them by their claim, whatever the size of the library', () => {
  const plan = library
    .prepare(
      `EXPLAIN QUERY PLAN SELECT 1 FROM json_each('[]') AS tree CROSS JOIN shown_sighting AS sighting ON sighting.claim_id = tree.value`,
    )
    .all();
  expect(JSON.stringify(plan)).toContain('sighting_claim');
});
