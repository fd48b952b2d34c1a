import { parentPort, workerData } from 'node:worker_threads';
import { readStyleFolder } from './house/style-files.ts';

// A style is read in a thread of its own, so that one which takes for ever can be broken off.
parentPort?.postMessage(readStyleFolder((workerData as { readonly folder: string }).folder));
