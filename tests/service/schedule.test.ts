import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LibraryDesk } from '../../electron/service/library-desk.ts';
import { startSchedule } from '../../electron/service/schedule.ts';

/** A large library whose check goes on until the test ends it, on a desk where other things happen meanwhile. */
interface Played {
  alone: Promise<void> | null;
  opened: { readonly mode: 'writing' } | null;
  readonly started: string[];
  readonly closed: string[];
  readonly endCheck: (isWhole: boolean) => Promise<void>;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-schedule-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function play(): Promise<Played> {
  const file = join(folder, 'library.plainspoken');
  writeFileSync(file, '');
  truncateSync(file, 9_000_000);
  let tellCheck: (found: { isWhole: boolean }) => void = () => undefined;
  const checked = new Promise((resolve) => {
    tellCheck = resolve;
  });
  const played: Played = {
    alone: null,
    opened: { mode: 'writing' },
    started: [],
    closed: [],
    endCheck: async (isWhole) => {
      tellCheck({ isWhole });
      for (let turns = 0; turns < 5; turns += 1) await turn();
    },
  };
  const desk = {
    file: () => file,
    opened: () => played.opened,
    runTask: () => checked,
    close: (reason: Error) => {
      played.closed.push(reason.message);
      played.opened = null;
    },
    jobs: { aloneEnd: () => played.alone, start: () => void played.started.push('a backup') },
    options: { ports: { now: () => new Date('2026-11-22T08:00:00Z') }, reportBug: () => 'report' },
  };
  // The schedule asks the desk for nothing else.
  const stop = startSchedule(desk as unknown as LibraryDesk, (work) => {
    work();
    return () => undefined;
  });
  await turn();
  stop();
  return played;
}

it('makes the backup that is due after the library was looked through', async () => {
  const played = await play();
  await played.endCheck(true);
  expect([played.started, played.closed]).toEqual([['a backup'], []]);
});

it('makes none beside a purge that began during the check: it would hold what is being taken out', async () => {
  const played = await play();
  played.alone = Promise.resolve();
  await played.endCheck(true);
  expect(played.started).toEqual([]);
});

it('closes a library in which the check has found damage, and makes no backup of it', async () => {
  const played = await play();
  await played.endCheck(false);
  expect(played.closed).toEqual([expect.stringContaining('is damaged')]);
  expect(played.started).toEqual([]);
});

it('leaves a library open that took the place of the damaged one during the check', async () => {
  const played = await play();
  played.opened = { mode: 'writing' };
  await played.endCheck(false);
  expect(played.closed).toEqual([]);
});
