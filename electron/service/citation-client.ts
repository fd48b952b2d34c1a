import { Worker } from 'node:worker_threads';
import type { ReportShare } from '../../shared/interchange/source-record.ts';
import type { CitationStyle } from '../../shared/model/source.ts';
import type { CitationAnswer, CitationItem, CitationRequest, ReadSummary, WrittenFormat } from './citation-messages.ts';
import type { SourceWork } from './citation-reader.ts';

export interface FileReading {
  readonly summary: ReadSummary;
  readonly works: readonly SourceWork[];
}

/** Reads and formats citations in a thread of its own, which starts with the first call and starts anew after a death. */
export interface CitationClient {
  format(items: readonly CitationItem[], style: CitationStyle): Promise<readonly string[]>;
  /** Writes a piece of a bibliography file. */
  write(items: readonly CitationItem[], format: WrittenFormat): Promise<string>;
  /** Reads a bibliography of any kind. */
  read(bytes: Uint8Array, report?: ReportShare): Promise<FileReading>;
  /** Stops the thread, whatever it does; calls that wait for it fail. */
  stop(): void;
}

type FinalAnswer = Exclude<CitationAnswer, { kind: 'works' | 'progress' | 'failed' }>;

interface Waiting {
  readonly works: SourceWork[];
  readonly report: ReportShare;
  readonly end: (answer: FinalAnswer) => void;
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
  const open = (): Thread => {
    if (thread !== null) return thread;
    const opened = startThread(workerFile, () => {
      if (thread === opened) thread = null;
    });
    thread = opened;
    return opened;
  };
  return {
    async format(items, style) {
      const { answer } = await ask(open(), { kind: 'format', call: ++calls, style, items });
      if (answer.kind !== 'formatted') throw unexpected(answer);
      return answer.texts;
    },
    async write(items, format) {
      const { answer } = await ask(open(), { kind: 'write', call: ++calls, format, items });
      if (answer.kind !== 'written') throw unexpected(answer);
      return answer.text;
    },
    async read(bytes, report) {
      const { answer, works } = await ask(open(), { kind: 'read', call: ++calls, bytes }, report);
      if (answer.kind !== 'read') throw unexpected(answer);
      return { summary: answer.summary, works };
    },
    stop() {
      void thread?.worker.terminate();
      // The next call must not be given to a thread that is ending.
      thread = null;
    },
  };
}

interface Answered {
  readonly answer: FinalAnswer;
  readonly works: readonly SourceWork[];
}

function ask(thread: Thread, request: CitationRequest, report: ReportShare = () => undefined): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const works: SourceWork[] = [];
    thread.waiting.set(request.call, { works, report, end: (answer) => resolve({ answer, works }), fail: reject });
    // Only a waiting call keeps the process alive: an idle worker must not.
    thread.worker.ref();
    thread.worker.postMessage(request);
  });
}

function startThread(workerFile: string | URL, onEnd: () => void): Thread {
  const thread: Thread = { worker: new Worker(workerFile), waiting: new Map() };
  const failAll = (reason: Error) => {
    onEnd();
    for (const call of thread.waiting.values()) call.fail(reason);
    thread.waiting.clear();
  };
  thread.worker.on('message', (answer: CitationAnswer) => take(thread, answer));
  thread.worker.on('error', (error) => failAll(new Error('The citation worker died.', { cause: error })));
  thread.worker.on('exit', (code) => failAll(new Error(`The citation worker ended with code ${code}.`)));
  return thread;
}

function take(thread: Thread, answer: CitationAnswer): void {
  const call = thread.waiting.get(answer.call);
  if (call === undefined) return;
  if (answer.kind === 'works') call.works.push(...answer.works);
  else if (answer.kind === 'progress') call.report(answer.share);
  else {
    thread.waiting.delete(answer.call);
    if (thread.waiting.size === 0) thread.worker.unref();
    if (answer.kind === 'failed') call.fail(new Error(`The citation worker failed: ${answer.stack}`));
    else call.end(answer);
  }
}

function unexpected(answer: FinalAnswer): Error {
  return new Error(`The citation worker gave another answer than asked for: ${answer.kind}.`);
}
