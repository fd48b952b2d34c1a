import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadFolder } from './style-files.ts';

const longestMs = 10_000;

/** Reads a folder of house styles in a thread, which is ended when it takes longer than ten seconds or runs out of memory. Never fails. */
export function loadStyles(workerFile: string | URL, folder: string, mostMs = longestMs): Promise<ReadFolder | Failed> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, {
      workerData: { folder },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.unref();
    const timer = setTimeout(() => end(failed(folder, 'takes longer than ten seconds to read')), mostMs);
    const end = (result: ReadFolder | Failed) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    worker.once('message', end);
    worker.once('error', () => end(failed(folder, 'cannot be read')));
    worker.once('exit', () => end(failed(folder, 'cannot be read')));
  });
}

/** Nothing was read: what was read before stays. */
export type Failed = Omit<ReadFolder, 'files'> & { readonly files: null };

function failed(folder: string, what: string): Failed {
  const message = `This folder ${what}. Take the file that was changed last out of it; until then the rules stay as they were.`;
  return { files: null, faults: [{ file: basename(folder), line: 1, weight: 'error', message }] };
}
