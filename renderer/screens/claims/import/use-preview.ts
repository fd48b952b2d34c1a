import { useEffect, useState } from 'react';
import { AppError } from '../../../../shared/app-error.ts';
import type { CsvPreview } from '../../../../shared/model/job.ts';
import { call, fileToken } from '../../../call.ts';

/** How far the reading of the first rows has come. */
export type Preview =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: AppError }
  | { readonly state: 'read'; readonly token: string; readonly preview: CsvPreview };

/** Reads the first rows of a file. Not a `useCommand`, which would send the file again whenever the library changes. */
export function usePreview(file: File): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'reading' });
  useEffect(() => {
    let isWanted = true;
    readPreview(file).then(
      (read) => isWanted && setPreview(read),
      (error: unknown) => isWanted && setPreview({ state: 'failed', error: asAppError(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [file]);
  return preview;
}

async function readPreview(file: File): Promise<Preview> {
  const token = await fileToken(file);
  return { state: 'read', token, preview: await call('claim.previewImport', { file: token }) };
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', '', { cause: error });
}
