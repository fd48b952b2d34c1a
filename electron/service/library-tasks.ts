import { rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type BackupFile, backUp, listBackups } from '../../db/backup.ts';
import { copyElsewhere, unfinishedCopy } from '../../db/backup-elsewhere.ts';
import type { Connection } from '../../db/connection.ts';
import { diagnoseFile } from '../../db/diagnose-file.ts';
import { type InspectionDepth, inspectLibrary, type LibraryInspection } from '../../db/inspect-library.ts';
import { refuseWhatIsPurged } from '../../db/purge-left.ts';
import { salvageLibrary } from '../../db/salvage.ts';
import type { Backup, DiagnosisSection, TableSalvage } from '../../shared/model/recovery.ts';

/** Work over a whole library file that takes from a tenth of a second to minutes: it runs in a thread with a connection of its own. */
export type LibraryTask =
  | { readonly kind: 'back up'; readonly libraryFile: string; readonly now: string }
  | { readonly kind: 'copy elsewhere'; readonly libraryFile: string; readonly target: string }
  | { readonly kind: 'list backups'; readonly libraryFile: string }
  | { readonly kind: 'inspect'; readonly file: string; readonly depth: InspectionDepth }
  | { readonly kind: 'salvage'; readonly file: string; readonly target: string }
  | { readonly kind: 'diagnose'; readonly file: string };

export interface TaskResults {
  readonly 'back up': Backup;
  readonly 'copy elsewhere': LibraryInspection;
  readonly 'list backups': readonly Backup[];
  readonly inspect: LibraryInspection;
  readonly salvage: readonly TableSalvage[];
  readonly diagnose: readonly DiagnosisSection[];
}

type Report = (done: number) => void;

/** Runs one task to its end. Raises what the functions of db/ raise. */
export function runTask(task: LibraryTask, report: Report): TaskResults[keyof TaskResults] {
  switch (task.kind) {
    case 'back up':
      return describe(
        besideService(task.libraryFile, (library) => {
          refuseWhatIsPurged(library, task.libraryFile);
          return backUp(library, task.libraryFile, new Date(task.now));
        }),
      );
    case 'copy elsewhere':
      copyWithoutPurged(task.libraryFile, task.target);
      return inspectLibrary(unfinishedCopy(task.target), 'count');
    case 'list backups':
      return listBackups(task.libraryFile).map(describe).reverse();
    case 'inspect':
      return inspectLibrary(task.file, task.depth);
    case 'salvage':
      return salvageLibrary(task.file, task.target, { report });
    case 'diagnose':
      return diagnoseFile(task.file);
  }
}

/** No purge looks for a copy elsewhere: one that began in the middle of the copying is found out after it. */
function copyWithoutPurged(libraryFile: string, target: string): void {
  besideService(libraryFile, (library) => {
    refuseWhatIsPurged(library, libraryFile);
    copyElsewhere(library, target);
  });
  try {
    besideService(unfinishedCopy(target), (copy) => refuseWhatIsPurged(copy, libraryFile));
  } catch (error) {
    rmSync(unfinishedCopy(target), { force: true });
    throw error;
  }
}

/** Reads the library beside the service: in a write-ahead log a reader neither waits nor is waited for. */
function besideService<Value>(libraryFile: string, read: (library: Connection) => Value): Value {
  // Of a file that is not there SQLite would make a new one.
  statSync(libraryFile);
  const connection = new Database(libraryFile, { readonly: true, fileMustExist: true });
  try {
    return read(connection);
  } finally {
    connection.close();
  }
}

function describe({ id, file, madeAt, sizeBytes }: BackupFile): Backup {
  const { schemaVersion, claims, drafts, sources } = inspectLibrary(file, 'count');
  return { id, madeAt, sizeBytes, schemaVersion, claims, drafts, sources };
}
