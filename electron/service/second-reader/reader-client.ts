import type { Connection } from '../../../db/open-library.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { ServiceContext } from '../context.ts';
import { createReaderClient, type ReaderClient } from './client.ts';

const clients = new WeakMap<Connection, ReaderClient>();

/** The second reader of a library: one thread, whoever asks. It starts with the first text to read, so opening a library never waits for it. */
export function readerClientOf({ library, ports }: ServiceContext): ReaderClient {
  const client = clients.get(library) ?? createReaderClient(ports.workerFile('second-reader-worker'));
  clients.set(library, client);
  return client;
}

/** The second reader reads the words alone. */
export function readerInput(
  { ports }: ServiceContext,
  { language, blocks }: Pick<CheckInput, 'language' | 'blocks'>,
): CheckInput {
  return {
    ...{ language, blocks, templateBlocks: null, sources: [], authors: [], threads: [], claim: null },
    now: ports.now().toISOString(),
  };
}
