import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { checkpointBeside } from '../../electron/service/checkpoints.ts';

const realThread = new URL('../../electron/service/checkpoint-worker.ts', import.meta.url);
const threadThatDies = new URL("data:text/javascript,throw new Error('out of memory')");

let folder: string;
let libraryFile: string;
let library: Connection;
const uncaught: unknown[] = [];
const keep = (error: unknown) => void uncaught.push(error);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-checkpoints-'));
  libraryFile = join(folder, 'library.plainspoken');
  library = openLibrary(libraryFile);
  uncaught.length = 0;
  process.on('uncaughtException', keep);
});

afterEach(() => {
  process.off('uncaughtException', keep);
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the thread, and gives what ends it with a promise of its own end. */
async function begin(threadFile: URL): Promise<{ readonly end: () => void; readonly ended: Promise<unknown> }> {
  const started = once(process, 'worker');
  const end = checkpointBeside({ library, libraryFile, ports: { workerFile: () => threadFile } });
  const [worker] = (await started) as [Worker];
  return { end, ended: new Promise((resolve) => worker.once('exit', resolve)) };
}

describe('the thread that takes what was written into the library file', () => {
  it('does so while the service writes, and ends by itself when it is told to', async () => {
    const { end, ended } = await begin(realThread);
    const sizeBefore = statSync(libraryFile).size;
    library.exec('CREATE TABLE pages (text TEXT); INSERT INTO pages VALUES (zeroblob(1000000))');
    await vi.waitFor(() => expect(statSync(libraryFile).size).toBeGreaterThan(sizeBefore + 900_000), 10_000);
    end();
    expect(await ended).toBe(0);
  });

  it('hurts nobody when the library was closed and removed before it had started', async () => {
    const { end, ended } = await begin(realThread);
    end();
    library.close();
    rmSync(folder, { recursive: true });
    expect(await ended).toBe(0);
    expect(uncaught).toEqual([]);
  });

  it('leaves its work to SQLite when it dies, also after the library was closed', async () => {
    const usualPages = 1000;
    const first = await begin(threadThatDies);
    await first.ended;
    expect(library.pragma('wal_autocheckpoint', { simple: true })).toBe(usualPages);
    const second = await begin(threadThatDies);
    library.close();
    await second.ended;
    expect(uncaught).toEqual([]);
  });
});
