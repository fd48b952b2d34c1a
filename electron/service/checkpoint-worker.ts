import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const everyMs = 100;

/** Takes what was written from the log into the library file, again and again until a message comes; the writer never waits for it. */
const library = new Database(String(workerData), { fileMustExist: true });
const timer = setInterval(() => library.pragma('wal_checkpoint(PASSIVE)'), everyMs);

// It ends itself: a thread that is terminated within SQLite takes the whole process with it.
parentPort?.once('message', () => {
  clearInterval(timer);
  library.close();
});
