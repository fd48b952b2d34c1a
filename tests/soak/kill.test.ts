import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenPromises, checkLibrary } from './check-library.ts';
import { phases } from './kill-result.ts';
import { killOnce } from './kill-run.ts';
import { buildLibraries, copyOf, removeLibraries, type SoakLibraries } from './libraries.ts';

let libraries: SoakLibraries;
beforeAll(async () => {
  libraries = await buildLibraries();
});
afterAll(() => removeLibraries(libraries));

const seeds = Array.from({ length: 24 }, (_, seed) => seed);
const atOnce = 2;

it('loses nothing that was acknowledged in 24 kills during imports, saves, merges, backups, migrations and undo', async () => {
  const hit = new Set<string>();
  const faults: unknown[] = [];
  let savesInImports = 0;
  for (let first = 0; first < seeds.length; first += atOnce) {
    const runs = seeds.slice(first, first + atOnce).map((seed) => killOnce(seed, libraries, 1200));
    for (const result of await Promise.all(runs)) {
      for (const phase of result.hit) hit.add(phase);
      savesInImports += result.savesInImports;
      if (result.faults.length > 0) faults.push(result);
    }
  }
  expect(faults).toEqual([]);
  expect(savesInImports).toBeGreaterThan(10);
  expect([...hit].toSorted()).toEqual([...phases].toSorted());
}, 600_000);

it('would see what is lost: a save, a claim, a merge and half an import', () => {
  const { folder, libraryFile } = copyOf(libraries.current);
  const { draftId, claimIds } = libraries;
  const [first = ''] = claimIds;
  const content = { title: 'Never saved', language: 'en', audience: '', authorIds: [], blocks: [] };
  const promised = {
    ...{
      saves: [{ version: 1, content }],
      asked: null,
      added: ['nowhere'],
      isBackingUp: false,
      backups: 0,
      savesInImports: 0,
    },
    merges: new Map([[first, { isMerged: true, isAsked: false, sightingId: '' }]]),
    // The word stands in 30 claims.
    imports: [{ word: 'plants', rows: 31, isBegun: true, isDone: false }],
  };
  const faults = checkLibrary(libraryFile, (library) => brokenPromises(library, draftId, promised));
  rmSync(folder, { recursive: true });
  expect(faults).toHaveLength(5);
});
