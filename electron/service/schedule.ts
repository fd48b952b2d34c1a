import { statSync } from 'node:fs';
import { lastBackupAt } from '../../db/backup.ts';
import { isBackupDue } from '../../db/backup-rotation.ts';
import { AppError } from '../../shared/app-error.ts';
import type { LibraryDesk } from './library-desk.ts';
import { makeBackup } from './recovery-jobs.ts';

/** Runs `work` after `firstMs` and then each `everyMs`; gives what stops it. */
export type Every = (work: () => void, times: { readonly firstMs: number; readonly everyMs: number }) => () => void;

/** The first look comes after the window has been drawn, since both want the processor. */
const firstMs = 5_000;
const everyMs = 15 * 60_000;

/** Larger libraries are not checked while they are opened (open-library.ts), but soon after. */
const checkedAtOpeningBytes = 8_000_000;

/** Makes a backup when one is due, and looks once through a large library. What fails is told to the person. */
export function startSchedule(desk: LibraryDesk, every: Every): () => void {
  let isChecked = false;
  const look = async (): Promise<void> => {
    if (!isFree(desk)) return;
    if (!isChecked) await checkLarge(desk);
    isChecked = true;
    const { ports } = desk.options;
    // Looking through the library takes a while: a purge or a restore may have begun, beside which nothing is copied.
    if (isFree(desk) && isBackupDue(lastBackupAt(desk.file()), ports.now())) backUpOrTell(desk);
  };
  return every(() => void look().catch((error: unknown) => desk.options.reportBug(error, 'schedule')), {
    firstMs,
    everyMs,
  });
}

function isFree(desk: LibraryDesk): boolean {
  return desk.opened()?.mode === 'writing' && desk.jobs.aloneEnd() === null;
}

async function checkLarge(desk: LibraryDesk): Promise<void> {
  const [file, looked] = [desk.file(), desk.opened()];
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= checkedAtOpeningBytes) return;
  const found = await desk.runTask({ kind: 'inspect', file, depth: 'quick' });
  // A backup may have taken its place meanwhile, under the same name.
  if (!found.isWhole && desk.opened() === looked) desk.close(damaged(file));
}

function damaged(file: string): AppError {
  const sentence = `The library ${file} is damaged. Nothing more is written to it. Open a backup, or take out what can still be read.`;
  return new AppError('library_corrupt', sentence);
}

/** As a job, so that nothing that needs the library for itself begins meanwhile. */
function backUpOrTell(desk: LibraryDesk): void {
  desk.jobs.start('bytes', async (progress) => {
    try {
      return await makeBackup(desk, progress);
    } catch (error) {
      desk.tell('backup_failed', error instanceof AppError ? error.message : '');
      throw error;
    }
  });
}
