import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSecondReader, type SecondReader } from '../../../shared/checks/reader/second-reader.ts';
import { openEmbedder } from './embedder.ts';
import { readLearned } from './learned-files.ts';

/** The second reader in this thread, which it holds while it reads: for the worker and for the command line. Raises what `readLearned` raises. */
export async function loadSecondReader(): Promise<SecondReader> {
  return createSecondReader({ ...readLearned(learnedFolder()), embed: await openEmbedder() });
}

/** What was learned lies beside the code: in the sources in this folder, in the bundles beside the worker. */
function learnedFolder(): string {
  return join(fileURLToPath(new URL('.', import.meta.url)), 'learned');
}
