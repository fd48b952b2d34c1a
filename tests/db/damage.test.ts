import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, inspectLibrary } from '../../db/inspect-library.ts';
import { openLibrary } from '../../db/open-library.ts';
import { salvageLibrary } from '../../db/salvage.ts';
import { AppError } from '../../shared/app-error.ts';
import { fillLibrary } from './filled-library.ts';

const places = 50;
const longestMs = 120_000;
let folder = '';
let whole: Buffer;
let rows: Readonly<Record<string, number>>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-damage-'));
  const file = join(folder, 'whole.plainspoken');
  rows = fillLibrary(file, 300);
  whole = readFileSync(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Seeded, so that a place that once failed fails again. */
function randomPlaces(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Opening {
  readonly outcome: 'whole' | 'damaged';
  readonly claims: number | null;
}

function open(bytes: Uint8Array): Opening {
  const file = join(folder, 'damaged.plainspoken');
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  writeFileSync(file, bytes);
  try {
    const library = openLibrary(file);
    try {
      expect(faultsOf(library, 'quick')).toEqual([]);
      return { outcome: 'whole', claims: Number(library.prepare('SELECT count(*) FROM claim').pluck().get()) };
    } finally {
      library.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('library_corrupt');
    return { outcome: 'damaged', claims: null };
  }
}

/** What can be saved of the claims, and whether every table that lost something says so. */
function salvage(bytes: Uint8Array) {
  const file = join(folder, 'damaged.plainspoken');
  const target = join(folder, 'salvaged.plainspoken');
  writeFileSync(file, bytes);
  const before = readFileSync(file);
  const tables = salvageLibrary(file, target);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(inspectLibrary(target, 'full').faults).toEqual([]);
  return new Map(tables.map((table) => [table.table, table]));
}

describe('a library that is cut short', () => {
  it(
    'is refused wherever it is cut, and gives back what lies before the cut',
    () => {
      const random = randomPlaces(3);
      const saved: number[] = [];
      for (let each = 0; each < places; each += 1) {
        const length = 4096 + random(whole.length - 4096);
        const cut = whole.subarray(0, length);
        expect([length, open(cut).outcome]).toEqual([length, 'damaged']);
        try {
          const tables = salvage(cut);
          for (const [name, table] of tables) expectNoSilentLoss(`cut at ${length}: ${name}`, table, rows[name] ?? 0);
          saved.push([...tables.values()].reduce((sum, { read }) => sum + read, 0));
        } catch (error) {
          expect([length, error instanceof AppError && error.code]).toEqual([length, 'library_corrupt']);
          saved.push(0);
        }
      }
      expect(saved.filter((count) => count > 0).length).toBeGreaterThan(places / 2);
    },
    longestMs,
  );
});

describe('a library with a flipped bit', () => {
  it(
    'opens whole or is refused, and loses no row without a word',
    () => {
      const random = randomPlaces(7);
      const outcomes: string[] = [];
      for (let each = 0; each < places; each += 1) {
        const bytes = Buffer.from(whole);
        const [place, bit] = [random(whole.length), random(8)];
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        const opening = open(bytes);
        outcomes.push(opening.outcome);
        if (opening.outcome === 'whole') expect([place, opening.claims]).toEqual([place, rows['claim']]);
        const tables = salvage(bytes);
        expect([place, (tables.get('claim')?.read ?? 0) > 0]).toEqual([place, true]);
        for (const [name, table] of tables)
          expectNoSilentLoss(`bit ${bit} at ${place}: ${name}`, table, rows[name] ?? 0);
      }
      expect(new Set(outcomes)).toEqual(new Set(['whole', 'damaged']));
    },
    longestMs,
  );
});

function expectNoSilentLoss(where: string, table: { read: number; lost: number | null }, had: number): void {
  const isSilent = table.read < had && table.lost === 0;
  expect([where, isSilent, table.read, table.lost, had].slice(0, 2)).toEqual([where, false]);
}

it('takes what a write-ahead log holds beside a damaged file', () => {
  const file = join(folder, 'logged.plainspoken');
  writeFileSync(file, whole);
  const library = openLibrary(file);
  library.prepare(`INSERT INTO setting (name, value) VALUES ('last', '"word"')`).run();
  const copy = join(folder, 'killed.plainspoken');
  for (const ending of ['', '-wal']) copyFileSync(file + ending, copy + ending);
  library.close();
  const bytes = readFileSync(copy);
  bytes.fill(0xff, 0, 16);
  writeFileSync(copy, bytes);
  const target = join(folder, 'of-log.plainspoken');
  salvageLibrary(copy, target);
  const saved = new Database(target, { readonly: true });
  expect(saved.prepare(`SELECT value FROM setting WHERE name = 'last'`).pluck().get()).toBe('"word"');
  saved.close();
});

it('raises library_corrupt for a file of which nothing can be read, and leaves nothing half made', () => {
  const file = join(folder, 'noise.plainspoken');
  writeFileSync(file, Buffer.alloc(40_000, 0x5a));
  const target = join(folder, 'nothing.plainspoken');
  expect(() => salvageLibrary(file, target)).toThrow('Not one row');
  expect(inspectLibrary(file)).toMatchObject({ isWhole: false, claims: null });
  expect(() => readFileSync(target)).toThrow('ENOENT');
});
