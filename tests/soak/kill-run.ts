import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { backupFolder } from '../../db/backup.ts';
import type { Connection } from '../../db/open-library.ts';
import type { CommandName } from '../../shared/contract.ts';
import { brokenPromises, checkLibrary } from './check-library.ts';
import { type KillResult, type Phase, phases } from './kill-result.ts';
import { copyOf, type SoakLibraries } from './libraries.ts';
import { createRandom } from './random.ts';
import { startSoakServer } from './server.ts';
import { openSession, type SoakSession } from './session.ts';
import { killWhileTurning } from './undo-kill.ts';
import { isImporting, startWork, type Work } from './work.ts';

/**
 * Starts the real service in a process of its own, gives it work, kills it at a moment that the seed chooses, and opens the
 * library again. One seed in six falls on the opening of a library of the first version, one on the undo of a large action.
 */
export async function killOnce(seed: number, libraries: SoakLibraries, importRows: number): Promise<KillResult> {
  const random = createRandom(seed);
  const target = phases[seed % phases.length] ?? 'save';
  if (target === 'migration') return killWhileMigrating(seed, libraries, random);
  if (target === 'undo') return killWhileTurning(seed, libraries, random);
  return killAtWork(seed, libraries, { target, random, importRows });
}

interface AtWork {
  readonly target: Exclude<Phase, 'migration' | 'undo'>;
  readonly random: () => number;
  readonly importRows: number;
}

async function killAtWork(
  seed: number,
  libraries: SoakLibraries,
  { target, random, importRows }: AtWork,
): Promise<KillResult> {
  const { folder, libraryFile } = copyOf(libraries.current);
  const server = startSoakServer(libraryFile);
  try {
    const address = await server.startAddress;
    if (address === null) throw new Error('the service ended before it was ready');
    const session = await openSession(address);
    const { draftId, claimIds } = libraries;
    const work = startWork(session, { draftId, claimIds, importRows, random });
    await wait(random() * 300);
    await untilUnderWay(session, { target, savesFirst: 1 + Math.floor(random() * 5) }, work);
    await wait(random() * spreadMs[target]);
    const hit = underWay(session, work);
    await server.kill();
    const faults = [
      ...(await work.end),
      ...checkLibrary(libraryFile, (library) => brokenPromises(library, draftId, work.promised)),
    ];
    return { seed, hit, acknowledged: acknowledged(work), savesInImports: work.promised.savesInImports, faults };
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** About how long each takes, so that the kill falls anywhere in it. */
const spreadMs: Readonly<Record<AtWork['target'], number>> = { import: 250, save: 6, merge: 4, backup: 60 };

const commandsOf: Readonly<Record<'save' | 'merge', readonly CommandName[]>> = {
  save: ['draft.save'],
  merge: ['claim.merge', 'sighting.separate'],
};

/** On a busy machine the first command alone takes seconds, since all others are loaded with it. */
const longestWaitMs = 30_000;

/** No kill comes before some saves were acknowledged in the middle of an import; after a while it comes anyhow. */
async function untilUnderWay(
  session: SoakSession,
  { target, savesFirst }: { readonly target: AtWork['target']; readonly savesFirst: number },
  { promised }: Work,
): Promise<void> {
  const isUnderWay = () =>
    promised.savesInImports >= savesFirst &&
    ((target === 'import' && isImporting(promised)) ||
      (target === 'backup' && promised.isBackingUp) ||
      ((target === 'save' || target === 'merge') && commandsOf[target].some((name) => session.inFlight.has(name))));
  for (const begun = Date.now(); Date.now() - begun < longestWaitMs && !isUnderWay(); ) await wait(1);
}

function underWay({ inFlight }: SoakSession, { promised }: Work): readonly Phase[] {
  const isAsked = (target: 'save' | 'merge') => commandsOf[target].some((name) => inFlight.has(name));
  return [
    ...(isImporting(promised) ? (['import'] as const) : []),
    ...(isAsked('save') ? (['save'] as const) : []),
    ...(isAsked('merge') ? (['merge'] as const) : []),
    ...(promised.isBackingUp ? (['backup'] as const) : []),
  ];
}

function acknowledged({ promised }: Work): number {
  const imports = promised.imports.filter(({ isDone }) => isDone).length;
  return promised.saves.length + promised.added.length + promised.merges.size + imports + promised.backups;
}

/** The kill comes once the backup before the migration has begun. */
async function killWhileMigrating(seed: number, libraries: SoakLibraries, random: () => number): Promise<KillResult> {
  const { folder, libraryFile } = copyOf(libraries.old);
  const server = startSoakServer(libraryFile);
  try {
    for (const begun = Date.now(); Date.now() - begun < longestWaitMs && !existsSync(backupFolder(libraryFile)); )
      await wait(1);
    await wait(random() * 120);
    const isReady = await Promise.race([server.startAddress, wait(0, null)]);
    await server.kill();
    const hit = isReady === null ? (['migration'] as const) : [];
    return { seed, hit, acknowledged: 0, savesInImports: 0, faults: checkLibrary(libraryFile, lostByMigration) };
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function lostByMigration(library: Connection): string[] {
  const old = Number(
    library.prepare(`SELECT count(*) FROM shown_claim WHERE wording LIKE 'Old rumour %'`).pluck().get(),
  );
  return old === 6000 ? [] : [`${old} of 6000 claims are there after the migration`];
}
