import { Worker } from 'node:worker_threads';
import { AppError, type ErrorRecord } from '../../shared/app-error.ts';
import type { LibraryTask, TaskResults } from './library-tasks.ts';
import type { Ports } from './ports.ts';

export type TaskMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: TaskResults[keyof TaskResults] }
  | { readonly kind: 'refused'; readonly error: ErrorRecord };

export interface TaskFollowing {
  readonly signal?: AbortSignal;
  readonly report?: (done: number) => void;
  /** The thread has ended and has no file open any more; after a cancelling that may take a while. */
  readonly onEnd?: () => void;
}

/** Starts a thread for one task. */
export type RunTask = <Task extends LibraryTask>(
  task: Task,
  following?: TaskFollowing,
) => Promise<TaskResults[Task['kind']]>;

/**
 * Runs each task in a thread of its own. A cancelled one is answered at once with `cancelled`; SQLite's own work in it runs to its
 * end unheard, and what it leaves is removed by the next task of its kind.
 */
export function taskRunner(ports: Pick<Ports, 'workerFile'>): RunTask {
  return (task, following = {}) =>
    new Promise((resolve, reject) => {
      const { signal, report, onEnd } = following;
      const worker = new Worker(ports.workerFile('library-worker'), { workerData: task });
      // A backup that runs on its own must not keep the program from ending.
      worker.unref();
      const stop = () => {
        void worker.terminate();
        reject(new AppError('cancelled', 'Cancelled. The library is as it was.'));
      };
      signal?.addEventListener('abort', stop, { once: true });
      worker.on('message', (message: TaskMessage) => {
        if (message.kind === 'progress') report?.(message.done);
        // The worker answers the task that it was given.
        else if (message.kind === 'done') resolve(message.result as never);
        else reject(new AppError(message.error.code, message.error.message));
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        signal?.removeEventListener('abort', stop);
        onEnd?.();
        reject(new Error(`The thread for "${task.kind}" ended with code ${code} and no answer.`));
      });
    });
}
