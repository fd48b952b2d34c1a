import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../../db/open-library.ts';
import { runPurge } from '../../db/purge.ts';
import { bytePatterns, searchFile } from '../../db/purge-bytes.ts';
import { purgeRequest } from '../../shared/model/purge.ts';
import type { Phrase } from '../../shared/purge/phrase.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-bytes-'));
  file = join(folder, 'bytes');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function hitsIn(bytes: Uint8Array | string, text: string, extent: Phrase['extent'] = 'anywhere') {
  writeFileSync(file, bytes);
  const { hits, spared } = searchFile(file, bytePatterns([{ text, extent }]));
  return [hits, spared];
}

it('finds words in UTF-8, in UTF-16 of both orders and as JSON escapes them, in any case', () => {
  const text = 'Frau Müller';
  expect(hitsIn('xx frau MÜLLER xx', text)).toEqual([1, 0]);
  // Without its first byte one order of UTF-16 reads as the other.
  expect(hitsIn(Buffer.from('frau MÜLLER', 'utf16le'), text)).toEqual([1, 0]);
  expect(hitsIn(Buffer.from('frau MÜLLER', 'utf16le').swap16(), text)).toEqual([1, 0]);
  expect(hitsIn('{"a":"frau\\nm\\u00FCller"}', text)).toEqual([1, 0]);
  expect(hitsIn('Frau\u00a0 Mu\u0308ller', text)).toEqual([1, 0]);
  expect(hitsIn('"a \\"b\\" C:\\\\d"', 'a "b" C:\\d')).toEqual([1, 0]);
  expect(hitsIn('Frau Muller', text)).toEqual([0, 0]);
});

it('counts once what lies across two windows of a large file', () => {
  const bytes = Buffer.alloc(9_000_000, 0x2e);
  for (const place of [3_999_996, 8_000_000 - 3, 8_999_990]) bytes.write('Wexelblatt', place, 'latin1');
  expect(hitsIn(bytes, 'wexelblatt')).toEqual([3, 0]);
});

it('spares ids, hashes and times, and longer words only when whole words are asked for', () => {
  expect(hitsIn(`x01900000-0000-7000-8000-00000000beef`, 'beef')).toEqual([0, 1]);
  expect(hitsIn(`${'0'.repeat(60)}beef`, 'beef')).toEqual([0, 1]);
  expect(hitsIn('2026-11-21T08:12:00.000Z', '2026')).toEqual([0, 1]);
  expect(hitsIn('roast beef, beefy', 'beef')).toEqual([2, 0]);
  expect(hitsIn('roast beef, beefy, éBeef', 'beef', 'words')).toEqual([1, 2]);
});

it('takes the words out of logs and crash reports too, and names every file that it searched', () => {
  const libraryFile = join(folder, 'library.plainspoken');
  openLibrary(libraryFile).close();
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  writeFileSync(join(logs, 'plainspoken.log'), 'a fault about WEXELBLATT\n');
  const place = { libraryFile, logFolders: [logs] };
  const run = { at: '2026-11-21T08:12:00.000Z', report: () => undefined, onRemoved: () => undefined };
  const report = runPurge(place, purgeRequest.parse({ text: 'Wexelblatt' }), run);
  expect(report.files.map(({ name, kind, state, hits }) => [name, kind, state, hits])).toContainEqual([
    join('logs', 'plainspoken.log'),
    'log',
    'purged',
    0,
  ]);
  expect(report.isClean).toBe(true);
});

it('covers a table that is added later, whatever its columns are called', () => {
  const libraryFile = join(folder, 'library.plainspoken');
  const library = openLibrary(libraryFile);
  library.exec(`CREATE TABLE later (id TEXT PRIMARY KEY, remark TEXT NOT NULL UNIQUE, extra TEXT CHECK (json_valid(extra)),
    kind TEXT CHECK (kind IN ('wexelblatt')), label ANY, count INTEGER) STRICT`);
  const add = library.prepare('INSERT INTO later VALUES (?, ?, ?, ?, ?, 7)');
  add.run('a', 'Wexelblatt 1', '{"deep":["\\u0057exelblatt \\"x\\""]}', null, 'wexelblatt');
  add.run('b', 'wexelblatt  1', null, null, null);
  library.close();
  const run = { at: '2026-11-21T08:12:00.000Z', report: () => undefined, onRemoved: () => undefined };
  runPurge({ libraryFile, logFolders: [] }, purgeRequest.parse({ text: 'Wexelblatt 1' }), run);
  runPurge({ libraryFile, logFolders: [] }, purgeRequest.parse({ text: 'exelblatt "x"' }), run);
  const purged = openLibrary(libraryFile);
  expect(purged.prepare('SELECT remark, extra, label FROM later ORDER BY id').all()).toEqual([
    { remark: '[removed]', extra: '{"deep":["W[removed]"]}', label: 'wexelblatt' },
    { remark: '[removed] 2', extra: null, label: null },
  ]);
  purged.close();
});
