import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createTestService } from '../service/harness.ts';
import { checkLibrary } from './check-library.ts';
import type { KillResult } from './kill-result.ts';
import { copyOf, type SoakLibraries, taggedClaims } from './libraries.ts';
import { startSoakServer } from './server.ts';
import { killed, openSession, type SoakSession } from './session.ts';

type Way = 'undo' | 'redo';

const longestWaitMs = 30_000;

/** Kills the service while an action on many claims is undone and redone step by step, then brings it to its end. */
export async function killWhileTurning(
  seed: number,
  libraries: SoakLibraries,
  random: () => number,
): Promise<KillResult> {
  const { folder, libraryFile } = copyOf(libraries.tagged);
  const server = startSoakServer(libraryFile);
  try {
    const address = await server.startAddress;
    if (address === null) throw new Error('the service ended before it was ready');
    const session = await openSession(address);
    const turns = { steps: 0, ended: turnOn(session, () => (turns.steps += 1)) };
    const isTurning = () => session.inFlight.has('action.undo') || session.inFlight.has('action.redo');
    const stepsFirst = random() * 6;
    for (const begun = Date.now(); Date.now() - begun < longestWaitMs && !(turns.steps >= stepsFirst && isTurning()); )
      await wait(1);
    await wait(random() * 30);
    const hit = isTurning() ? (['undo'] as const) : [];
    await server.kill();
    const faults = [...(await turns.ended), ...checkLibrary(libraryFile, () => [])];
    return {
      ...{ seed, hit, acknowledged: turns.steps, savesInImports: 0 },
      faults: [...faults, ...(await brokenTurns(libraryFile))],
    };
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function turnOn(session: SoakSession, onStep: () => void): Promise<string[]> {
  try {
    for (;;) {
      const { next } = await session.call('action.list', { limit: 1 });
      const way: Way = next.undo?.command === 'claim.tag' ? 'undo' : 'redo';
      const number = next[way]?.number ?? 0;
      let left = 1;
      while (left > 0) {
        left = (await session.call(`action.${way}`, { number })).left;
        onStep();
      }
    }
  } catch (error) {
    return error === killed ? [] : [String(error)];
  }
}

/** Wherever it was broken off, it can be brought to its end, and then all of the claims have the tag or none has. */
async function brokenTurns(libraryFile: string): Promise<string[]> {
  const service = createTestService({ libraryFile });
  try {
    const tagged = async () => (await service.call('claim.list', { topic: 'soaked', limit: 1 })).total;
    const before = await tagged();
    for (const way of ['undo', 'redo', 'undo'] as const) {
      const { next } = await service.call('action.list', { limit: 1 });
      const number = next[way]?.command === 'claim.tag' ? next[way].number : null;
      if (number === null) continue;
      while ((await service.call(`action.${way}`, { number })).left > 0) continue;
      const [now, wanted] = [await tagged(), way === 'undo' ? 0 : taggedClaims];
      if (now !== wanted)
        return [`after ${way} ${now} of ${taggedClaims} claims have the tag (${before} after the kill)`];
    }
    return service.bugs.map(String);
  } finally {
    service.close();
  }
}
