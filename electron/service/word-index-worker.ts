import { parentPort, workerData } from 'node:worker_threads';
import { openToRead } from '../../db/open-to-read.ts';
import { readWordIndex } from '../../db/word-index-reader.ts';

/** Reads the words of the claims once, hands them over without a copy, and ends. */
const library = openToRead(String(workerData));
try {
  const index = readWordIndex(library);
  const { ends, rows, times, lengths } = index;
  parentPort?.postMessage(index, [ends.buffer, rows.buffer, times.buffer, lengths.buffer] as ArrayBuffer[]);
} finally {
  library.close();
}
