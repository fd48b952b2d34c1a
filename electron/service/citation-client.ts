import { Worker } from 'node:worker_threads';
import type { CitationStyle } from '../../shared/model/source.ts';
import type { CitationAnswer, CitationItem, CitationRequest, ReadSummary } from './citation-messages.ts';
import type { SourceWork } from './citation-reader.ts';

/** Reads and formats citations in a thread of its own, which starts with the first call and starts anew after a death. */
export interface CitationClient {
  format(items: readonly CitationItem[], style: CitationStyle): Promise<readonly string[]>;
  /** Reads a bibliography; the bytes are handed over and cannot be used any more. */
  read(bytes: Uint8Array): Promise<{ readonly summary: ReadSummary; readonly works: readonly SourceWork[] }>;
  /** Stops the thread, whatever it does; calls that wait for it fail. */
  stop(): void;
}

interface Waiting {
  readonly works: SourceWork[];
  readonly end: (answer: CitationAnswer) => void;
  readonly fail: (reason: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** `workerFile` is where this host keeps the worker. A death of the worker fails the waiting calls with a plain error. */
export function createCitationClient(workerFile: string | URL): CitationClient {
  let thread: Thread | null = null;
  let calls = 0;

  function open(): Thread {
    if (thread !== null) return thread;
    const opened = startThread(workerFile, () => {
      if (thread === opened) thread = null;
    });
    thread = opened;
    return opened;
  }

  function ask(
    request: CitationRequest,
    transfer: ArrayBuffer[] = [],
  ): Promise<{ answer: CitationAnswer; works: SourceWork[] }> {
    const { worker, waiting } = open();
    return new Promise((resolve, reject) => {
      const works: SourceWork[] = [];
      waiting.set(request.call, { works, end: (answer) => resolve({ answer, works }), fail: reject });
      // Only a waiting call keeps the process alive: an idle worker must not.
      worker.ref();
      worker.postMessage(request, transfer);
    });
  }

  return {
    async format(items, style) {
      const { answer } = await ask({ kind: 'format', call: ++calls, style, items });
      if (answer.kind !== 'formatted') throw unexpected(answer);
      return answer.texts;
    },
    async read(bytes) {
      // A buffer of its own: the bytes of a small chunk share theirs with others.
      const own = new Uint8Array(bytes);
      const { answer, works } = await ask({ kind: 'read', call: ++calls, bytes: own }, [own.buffer]);
      if (answer.kind !== 'read') throw unexpected(answer);
      return { summary: answer.summary, works };
    },
    stop() {
      void thread?.worker.terminate();
    },
  };
}

function startThread(workerFile: string | URL, onEnd: () => void): Thread {
  const worker = new Worker(workerFile);
  const waiting = new Map<number, Waiting>();
  const failAll = (reason: Error) => {
    onEnd();
    for (const call of waiting.values()) call.fail(reason);
    waiting.clear();
  };
  worker.on('message', (answer: CitationAnswer) => {
    const call = waiting.get(answer.call);
    if (call === undefined) return;
    if (answer.kind === 'works') {
      call.works.push(...answer.works);
      return;
    }
    waiting.delete(answer.call);
    if (waiting.size === 0) worker.unref();
    if (answer.kind === 'failed') call.fail(new Error(`The citation worker failed: ${answer.stack}`));
    else call.end(answer);
  });
  worker.on('error', (error) => failAll(new Error('The citation worker died.', { cause: error })));
  worker.on('exit', (code) => failAll(new Error(`The citation worker ended with code ${code}.`)));
  return { worker, waiting };
}

function unexpected(answer: CitationAnswer): Error {
  return new Error(`The citation worker gave another answer than asked for: ${answer.kind}.`);
}
