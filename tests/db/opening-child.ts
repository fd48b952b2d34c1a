import { openLibrary } from '../../db/open-library.ts';
import { AppError } from '../../shared/app-error.ts';

// Opens the library named on the command line and says how that ended.
try {
  openLibrary(process.argv[2] ?? '').close();
  process.stdout.write('opened');
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stdout.write(error.code);
}
