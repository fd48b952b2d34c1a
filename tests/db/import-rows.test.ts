import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ImportedRow, packRows, rowStorer, type Tally } from '../../db/import-rows.ts';
import { finishClaimImport, startClaimImport } from '../../db/imports.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { newId } from '../../electron/service/new-id.ts';

const at = '2026-11-22T08:00:00.000Z';
const full = 2;
let folder: string;
let library: Connection;
let store: ReturnType<typeof rowStorer>;
const importId = newId();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-rows-'));
  library = openLibrary(join(folder, 'library.plainspoken'));
  startClaimImport(library, { id: importId, fileName: 'claims.csv', at });
  store = rowStorer(library, { importId, at });
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

const wording = 'Il dit : «\u00a0"Zinc"\u00a0» \\ guérit\n\tles 🦠 — 0\'0';

function row(claimId: string, grouping: 'own' | 'same_words'): ImportedRow {
  const content = { statement: '', language: 'fr', verdict: 'false' as const, topics: ['“zinc”', 'a, b'] };
  const claim = grouping === 'own' ? { id: claimId, wording, fingerprint: 'zinc', ...content } : null;
  const seen = { channel: 'Café', link: 'https://example.org/?a="b"', seenAt: at, reach: 9_007_199_254_740_991 };
  return { claim, sighting: { id: newId(), claimId, wording, grouping, ...seen } };
}

const one: Tally = { count: 1, lastSeenAt: at, lastChannel: 'Café' };

it('stores every sign of a text, numbers as numbers and nothing as nothing', () => {
  const claimId = newId();
  const bare = { ...row(claimId, 'own').sighting, id: newId(), link: null, seenAt: null, reach: null };
  const rows = [row(claimId, 'own'), { claim: null, sighting: bare }];
  store(packRows(rows, new Map([[claimId, { ...one, count: 2 }]])));
  const counted = 'sighting_count, last_seen_at, last_channel';
  expect(library.prepare(`SELECT wording, topics, verdict, ${counted} FROM claim`).get()).toEqual({
    ...{ wording, topics: '["“zinc”","a, b"]', verdict: 'false' },
    ...{ sighting_count: 2, last_seen_at: at, last_channel: 'Café' },
  });
  expect(library.prepare('SELECT link, seen_at, reach FROM sighting ORDER BY rowid').raw().all()).toEqual([
    ['https://example.org/?a="b"', at, 9_007_199_254_740_991],
    [null, null, null],
  ]);
});

it('adds to claims that an earlier pack began', () => {
  const claimId = newId();
  store(packRows([row(claimId, 'own')], new Map([[claimId, one]])));
  store(packRows([row(claimId, 'same_words')], new Map([[claimId, { ...one, lastChannel: 'Radio' }]])));
  expect(library.prepare('SELECT sighting_count, last_channel FROM claim').raw().all()).toEqual([[2, 'Radio']]);
});

it('waits for the disk again in every other transaction, and after a pack that failed', () => {
  const claimId = newId();
  const packed = packRows([row(claimId, 'own')], new Map([[claimId, one]]));
  store(packed);
  expect(library.pragma('synchronous', { simple: true })).toBe(full);
  expect(() => store(packed)).toThrow(/UNIQUE/);
  expect(library.pragma('synchronous', { simple: true })).toBe(full);
  finishClaimImport(library, { id: importId, at, added: 1, grouped: 0, faulty: 0, tallies: new Map() });
  expect(library.prepare('SELECT count(*) FROM shown_claim').pluck().get()).toBe(1);
});
