import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../shared/app-error.ts';
import type { ReadingSetup, ReadMessage, ReadRequest } from './claim-import-messages.ts';
import { createClaimReading } from './claim-import-reading.ts';

/** Reads the claims of one file, as the service sends it, and packs them for the library. */
const read = createClaimReading(workerData as ReadingSetup);
parentPort?.on('message', (request: ReadRequest) => parentPort?.postMessage(answer(request)));

function answer(request: ReadRequest): ReadMessage {
  try {
    return read(request);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, fields } = error;
    return { kind: 'refused', error: { code, message, fields } };
  }
}
