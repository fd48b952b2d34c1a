import { z } from 'zod';
import { fileToken, jobStarted } from '../model/job.ts';
import { backup, backupId, libraryState } from '../model/recovery.ts';
import { id } from '../model/row.ts';
import { done } from './parts.ts';

const nothing = z.strictObject({});

/** Commands that are answered whether a library is open or not: its state, the ways back into it, and its backups. */
export const recoveryCommands = {
  'library.state': { input: nothing, output: libraryState },
  /** Tries to open the library; `read` also where another program has it, or where nothing can be written. */
  'library.open': { input: z.strictObject({ mode: z.enum(['write', 'read']) }), output: libraryState },
  /** Opens the library that a person chose, until the app ends. Raises `unsupported` where a file has no place. */
  'library.openOther': { input: z.strictObject({ file: fileToken }), output: libraryState },
  /** An empty library: in the place of one that cannot be opened, which is kept beside it, or in the app's own folder. */
  'library.startNew': { input: z.strictObject({ where: z.enum(['in_place', 'own_folder']) }), output: libraryState },
  'library.verify': { input: nothing, output: jobStarted },
  'library.diagnose': { input: nothing, output: jobStarted },
  /** Reads what can be read of the library into a new one, which waits until it is taken into use. */
  'library.salvage': { input: nothing, output: jobStarted },
  'library.takeSalvaged': { input: nothing, output: z.strictObject({ keptAs: z.string().nullable() }) },
  'library.dismissNotice': { input: z.strictObject({ id }), output: done },
  /** The newest first. */
  'backup.list': { input: nothing, output: z.strictObject({ backups: z.array(backup), place: z.string() }) },
  'backup.create': { input: nothing, output: jobStarted },
  /**
   * Writes a checked copy to the place that a person chose. Raises `unsupported` in a browser, which downloads a backup instead. A
   * file that lies there is replaced, since a dialog has asked, unless it is to be refused: the job ends with `conflict` then.
   */
  'backup.save': {
    input: z.strictObject({ place: fileToken, whenTaken: z.enum(['replace', 'refuse']).optional() }),
    output: jobStarted,
  },
  'backup.verify': { input: z.strictObject({ id: backupId }), output: jobStarted },
  /** Puts a checked copy of the backup in the place of the library; what was there is kept beside it. */
  'backup.restore': { input: z.strictObject({ id: backupId }), output: jobStarted },
} as const;

export type RecoveryCommand = keyof typeof recoveryCommands;
