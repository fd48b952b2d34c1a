import { type LibraryTask, runTask } from '../../electron/service/library-tasks.ts';
import { AppError } from '../../shared/app-error.ts';

// Backs up the library named on the command line, or copies it to the place named after it, and says how that ended.
const [libraryFile = '', target] = process.argv.slice(2);
const task: LibraryTask =
  target === undefined
    ? { kind: 'back up', libraryFile, now: new Date().toISOString() }
    : { kind: 'copy elsewhere', libraryFile, target };
try {
  runTask(task, () => undefined);
  process.stdout.write('made');
} catch (error) {
  process.stdout.write(error instanceof AppError ? error.code : String(error));
}
