import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { Examples, LabelledText } from '../../../shared/checks/reader/examples.ts';
import type { ReaderWeights } from '../../../shared/checks/reader/model.ts';
import { decodeReader } from '../../../shared/checks/reader/weights.ts';

/** What `npm run train:checks` learned, as it lies in `folder`. Raises `internal` when a file is missing or not as it was written. */
export function readLearned(folder: string): { readonly weights: ReaderWeights; readonly examples: Examples } {
  const weights = decodeReader(readFileSync(join(folder, 'weights.bin')));
  if (weights === null) {
    throw new AppError(
      'internal',
      'The second reader could not be loaded. The rules still run, and your work is safe.',
    );
  }
  const texts = JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as readonly LabelledText[];
  return { weights, examples: { texts, bytes: readFileSync(join(folder, 'examples.bin')) } };
}
