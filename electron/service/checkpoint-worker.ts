import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const everyMs = 100;

/**
 * Takes what was written from the log into the library file, again and again until a message comes; the writer never waits for it.
 * It ends itself: a thread that is terminated within SQLite takes the whole process with it.
 */
if (parentPort !== null && receiveMessageOnPort(parentPort) === undefined) checkpointUntilTold(parentPort);

function checkpointUntilTold(port: NonNullable<typeof parentPort>): void {
  const library = new Database(String(workerData), { fileMustExist: true });
  const timer = setInterval(() => library.pragma('wal_checkpoint(PASSIVE)'), everyMs);
  port.once('message', () => {
    clearInterval(timer);
    library.close();
  });
}
