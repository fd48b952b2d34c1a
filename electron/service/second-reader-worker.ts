import { parentPort } from 'node:worker_threads';
import type { SecondReader } from '../../shared/checks/reader/second-reader.ts';
import { loadSecondReader } from './second-reader/load.ts';
import type { ReaderAnswer, ReaderRequest } from './second-reader/messages.ts';

let reader: Promise<SecondReader> | null = null;

parentPort?.on('message', (request: ReaderRequest) => {
  void answer(request);
});

async function answer({ call, input, mostNew }: ReaderRequest): Promise<void> {
  try {
    reader ??= loadSecondReader();
    send({ kind: 'read', call, report: await (await reader).read(input, mostNew) });
  } catch (error) {
    reader = null;
    send({ kind: 'failed', call, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function send(message: ReaderAnswer): void {
  parentPort?.postMessage(message);
}
