import { startClaimImport, storeRows } from '../../db/imports.ts';
import { openLibrary } from '../../db/open-library.ts';
import { saveSettings } from '../../db/settings.ts';
import { newId } from '../../electron/service/new-id.ts';

// Imports without end into the library named on the command line, saves something of a person's after each batch, and says so:
// its parent kills it in the middle.
const library = openLibrary(process.argv[2] ?? '');
const at = '2026-11-21T08:12:00.000Z';
const importId = newId();
startClaimImport(library, { id: importId, fileName: 'endless.csv', at });
const empty = { channel: '', link: null, seenAt: null, reach: null, reachSource: '', note: '' };

for (let batch = 1; ; batch += 1) {
  const rows = Array.from({ length: 50 }, (_, index) => {
    const [id, wording] = [newId(), `Rumour ${batch} of ${index} about garlic`];
    const claim = {
      id,
      createdAt: at,
      wording,
      statement: '',
      language: 'en',
      verdict: 'unrated',
      topics: [] as string[],
      isSample: false,
      importId,
      fingerprint: wording,
    } as const;
    return {
      claim,
      sighting: { id: newId(), createdAt: at, claimId: id, wording, grouping: 'own', importId, ...empty } as const,
    };
  });
  storeRows(library, rows, new Map());
  saveSettings(library, { platforms: Array.from({ length: batch }, () => 'x' as const) });
  process.stdout.write(`saved ${batch}\n`);
}
