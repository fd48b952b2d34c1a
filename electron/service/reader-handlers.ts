import { readSettings } from '../../db/settings.ts';
import { type ReaderReport, readsLanguage } from '../../shared/checks/reader/second-reader.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';
import { createReaderClient } from './second-reader/client.ts';

/** Few enough that an answer comes within a second, so that a stale one costs little. */
const passagesAtOnce = 12;

/** Answers `reader.read`. The thread starts with the first question, so opening a library never waits for it. */
export function readerHandlers({ library, ports }: ServiceContext): Pick<Handlers, 'reader.read'> {
  const client = createReaderClient(ports.workerFile('second-reader-worker'));
  return {
    'reader.read': async ({ language, blocks }) => {
      if (!readSettings(library).isReaderOn) return unread('off');
      if (!readsLanguage(language)) return unread('language');
      const input = {
        ...{ language, blocks, templateBlocks: null, sources: [], authors: [], threads: [], claim: null },
        now: ports.now().toISOString(),
      };
      // A part that cannot be loaded must not stop the desk: the rules go on, and the page says that nobody reads twice.
      return client.read(input, passagesAtOnce).then(told, () => unread('failed'));
    },
  };
}

function told({ findings, left }: ReaderReport) {
  return { state: 'read' as const, findings: [...findings], left };
}

function unread(state: 'off' | 'language' | 'failed') {
  return { state, findings: [], left: 0 };
}
