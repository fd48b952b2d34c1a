import { writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/app-error.ts';

/** Never over a file that is there: a key that is gone cannot be made again. `mode` is that of the file. Raises `conflict`. */
export async function writeNewFile(path: string, text: string, mode = 0o644): Promise<void> {
  await writeFile(path, text, { flag: 'wx', mode }).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    if (code === 'EEXIST') {
      throw new AppError('conflict', `${path} is there already and was left as it is. Choose another name.`, { cause });
    }
    throw new AppError('invalid_input', `${path} could not be written (${code}).`, { cause });
  });
}
