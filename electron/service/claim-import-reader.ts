import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/app-error.ts';
import type { ReadAnswer, ReadingSetup, ReadMessage, ReadRequest } from './claim-import-messages.ts';
import { createClaimReading } from './claim-import-reading.ts';
import type { Ports } from './ports.ts';

/** Where the claims of a file are read: a question may be asked before the earlier ones are answered. */
export interface ClaimReader {
  send(request: ReadRequest): void;
  /** The answer to the earliest question that has none. Raises `invalid_input` for what is no CSV. Await one at a time. */
  receive(): Promise<ReadAnswer>;
  stop(): void;
}

/** Reads on the service's loop: for few rows, which are read before a thread has started. */
export function readHere(setup: ReadingSetup): ClaimReader {
  const reading = createClaimReading(setup);
  const asked: ReadRequest[] = [];
  return {
    send: (request) => void asked.push(request),
    receive() {
      const request = asked.shift();
      if (request === undefined) throw new Error('nothing was asked of the reading');
      return Promise.resolve(reading(request));
    },
    stop: () => undefined,
  };
}

/** Reads in a thread of its own. */
export function readBeside(ports: Pick<Ports, 'workerFile'>, setup: ReadingSetup): ClaimReader {
  const worker = new Worker(ports.workerFile('claim-import-worker'), { workerData: setup });
  const messages: ReadMessage[] = [];
  let failure: Error | null = null;
  let wake: () => void = () => undefined;
  const fail = (reason: Error) => {
    failure ??= reason;
    wake();
  };
  worker.on('message', (message: ReadMessage) => {
    messages.push(message);
    wake();
  });
  worker.on('error', (error) => fail(new Error('The thread that reads an import died.', { cause: error })));
  worker.on('exit', (code) => fail(new Error(`The thread that reads an import ended with code ${code}.`)));
  return {
    send(request) {
      if (request.kind !== 'read') worker.postMessage(request);
      else {
        // A chunk of a file may lie in a larger buffer, which would be sent along.
        const bytes = new Uint8Array(request.bytes);
        worker.postMessage({ ...request, bytes }, [bytes.buffer]);
      }
    },
    async receive() {
      for (;;) {
        const message = messages.shift();
        if (message !== undefined) return answerOf(message);
        if (failure !== null) throw failure;
        await new Promise<void>((resume) => {
          wake = resume;
        });
      }
    },
    stop: () => void worker.terminate(),
  };
}

function answerOf(message: ReadMessage): ReadAnswer {
  if (message.kind !== 'refused') return message;
  const { code, message: sentence, fields } = message.error;
  throw new AppError(code, sentence, fields === undefined ? {} : { fields: { ...fields } });
}
