import { Worker } from 'node:worker_threads';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { ReaderReport } from '../../../shared/checks/reader/second-reader.ts';
import type { ReaderAnswer } from './messages.ts';

/** The second reader in a thread of its own, which starts with the first question and anew after a death, and ends when nobody asks for long. */
export interface ReaderClient {
  /** Reads at most `mostNew` passages that are new to it. Fails with a plain error when the thread cannot load or dies. */
  read(input: CheckInput, mostNew: number): Promise<ReaderReport>;
  stop(): void;
}

interface Waiting {
  readonly end: (report: ReaderReport) => void;
  readonly fail: (reason: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Gives back the memory of a model that nobody uses, and ends the thread of a library that was closed. */
const idleMs = 600_000;

export function createReaderClient(workerFile: string | URL): ReaderClient {
  let thread: Thread | null = null;
  let calls = 0;
  let idle: NodeJS.Timeout | undefined;
  const open = (): Thread => {
    if (thread !== null) return thread;
    const opened = startThread(workerFile, () => {
      if (thread === opened) thread = null;
    });
    thread = opened;
    return opened;
  };
  const stop = () => {
    void thread?.worker.terminate();
    thread = null;
  };
  return {
    read(input, mostNew) {
      const { worker, waiting } = open();
      calls += 1;
      const call = calls;
      clearTimeout(idle);
      idle = setTimeout(stop, idleMs).unref();
      return new Promise((end, fail) => {
        waiting.set(call, { end, fail });
        // Only a question that waits keeps the process alive; a thread that idles must not.
        worker.ref();
        worker.postMessage({ call, input, mostNew });
      });
    },
    stop,
  };
}

function startThread(workerFile: string | URL, onEnd: () => void): Thread {
  const worker = new Worker(workerFile);
  const waiting = new Map<number, Waiting>();
  const failAll = (reason: Error) => {
    for (const { fail } of waiting.values()) fail(reason);
    waiting.clear();
  };
  worker.on('message', (answer: ReaderAnswer) => {
    const asked = waiting.get(answer.call);
    waiting.delete(answer.call);
    if (waiting.size === 0) worker.unref();
    if (answer.kind === 'read') asked?.end(answer.report);
    else asked?.fail(new Error(answer.stack));
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    onEnd();
    failAll(new Error('The thread of the second reader ended.'));
  });
  return { worker, waiting };
}
