import { parentPort, workerData } from 'node:worker_threads';
import { previewPurge, runPurge } from '../../db/purge.ts';
import { toAppError } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/app-error.ts';
import type { PurgeMessage, PurgeTask } from './purge-messages.ts';

// A purge reads and rewrites whole files: in a thread of its own it may take as long as it takes.
const progressEveryMs = 50;
let toldAt = 0;

const task = workerData as PurgeTask;
send(outcome());

function outcome(): PurgeMessage {
  try {
    const place = { libraryFile: task.libraryFile, logFolders: task.logFolders };
    const result =
      task.kind === 'preview'
        ? previewPurge(place, task.request, tell)
        : runPurge(place, task.request, { at: task.at, report: tell, onRemoved: () => send({ kind: 'removed' }) });
    return { kind: 'ended', result };
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error instanceof AppError) {
      const { code, message, fields } = error;
      return { kind: 'refused', error: { code, message, fields } };
    }
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function tell(done: number, total: number): void {
  if (performance.now() - toldAt < progressEveryMs) return;
  toldAt = performance.now();
  send({ kind: 'progress', done, total });
}

function send(message: PurgeMessage): void {
  parentPort?.postMessage(message);
}
