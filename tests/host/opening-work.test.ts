import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../db/open-library.ts';
import { openServiceOrSayWhy } from '../../electron/host/open-service.ts';
import type { Service } from '../../electron/service/service.ts';
import { buildLibrary } from '../bench/built-library.ts';

/** Both are over the size up to which a library is checked while it is opened. */
const [some, many] = [10_000, 30_000];
/** The narrowest index holds 180 KB of 20,000 rows; a deeper tree is some pages of 4 KB more. */
const mostMoreBytes = 100_000;

/** What the page asks for until its first screen is whole, in this order; a million claims may not make any of it longer. */
const firstCommands: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['library.state', {}],
  ['settings.get', {}],
  ['library.info', {}],
  ['claim.list', { query: '', decision: 'any', topic: null, assignee: 'any', order: 'newest', limit: 100, offset: 0 }],
  ['action.list', { limit: 1 }],
  ['claim.topics', {}],
  ['person.list', {}],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-opening-'));
  for (const count of [some, many]) buildLibrary(fileOf(count), count);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(count: number): string {
  return join(folder, `${count}.plainspoken`);
}

/** What this process has read of any file so far: each page that SQLite fetches counts, whether the system had it in memory or not. */
function bytesRead(): number {
  return Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
}

function open(libraryFile: string): Promise<Service> {
  return openServiceOrSayWhy({
    ...{ libraryFile, templatesFolders: [], appVersion: '0.0.0-test', program: 'a test', samples: 'in a new library' },
    workerFile: (name) => new URL(`../../electron/service/${name}.ts`, import.meta.url),
    files: {} as never,
    reportBug: (error) => {
      throw error;
    },
    window: { knownFile: join(folder, 'known.json') },
  });
}

async function bytesToFirstScreen(count: number): Promise<number> {
  const before = bytesRead();
  const service = await open(fileOf(count));
  for (const [name, input] of firstCommands) {
    const reply = await service.dispatch(name, input);
    expect(reply).toMatchObject({ ok: true });
    const claim =
      name === 'claim.list' && reply.ok ? (reply.value as { claims: { id: string }[] }).claims[0] : undefined;
    if (claim !== undefined) expect(await service.dispatch('claim.get', { id: claim.id })).toMatchObject({ ok: true });
  }
  const bytes = bytesRead() - before;
  service.close();
  return bytes;
}

// Only Linux tells what a process has read.
describe.skipIf(!existsSync('/proc/self/io'))('opening a library and its first screen', () => {
  it('reads no more of a library that is three times as large', async () => {
    // What is read once in a process, such as the templates, is read now.
    await bytesToFirstScreen(some);
    const [less, more] = [await bytesToFirstScreen(some), await bytesToFirstScreen(many)];
    expect(more - less).toBeLessThan(mostMoreBytes);
  });

  it.each([
    ['a whole table', 'SELECT sum(length(statement)) FROM claim'],
    ['a whole index', 'SELECT count(*) FROM claim WHERE risk IS NULL OR risk > 3'],
    ['a whole list of sightings', 'SELECT max(seen_at) FROM sighting'],
  ])('would be seen to read %s', (_, sql) => {
    const [less, more] = [some, many].map((count) => {
      const before = bytesRead();
      const library = openLibrary(fileOf(count));
      library.prepare(sql).all();
      library.close();
      return bytesRead() - before;
    });
    expect((more ?? 0) - (less ?? 0)).toBeGreaterThan(mostMoreBytes);
  });
});
