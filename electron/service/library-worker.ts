import { parentPort, workerData } from 'node:worker_threads';
import { toAppError } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/app-error.ts';
import { type LibraryTask, runTask } from './library-tasks.ts';
import type { TaskMessage } from './run-library-task.ts';

const everyRows = 500;

function send(message: TaskMessage): void {
  parentPort?.postMessage(message);
}

function report(rows: number): void {
  if (rows % everyRows === 0) send({ kind: 'progress', done: rows });
}

try {
  send({ kind: 'done', result: runTask(workerData as LibraryTask, report) });
} catch (thrown) {
  const error = toAppError(thrown);
  if (!(error instanceof AppError)) throw error;
  send({ kind: 'refused', error: { code: error.code, message: error.message } });
}
