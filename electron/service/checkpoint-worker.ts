import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const everyMs = 100;

/** Takes what was written from the log into the library file, again and again until it is terminated; the writer never waits for it. */
const library = new Database(String(workerData), { fileMustExist: true });
setInterval(() => library.pragma('wal_checkpoint(PASSIVE)'), everyMs);
