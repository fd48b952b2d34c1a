import { Worker } from 'node:worker_threads';
import { areClaimWordsOld, beginClaimWords, countClaimRows, watchClaimWords } from '../../db/claim-words.ts';
import type { WordIndex } from '../../shared/matching/word-index.ts';
import type { ServiceContext } from './context.ts';
import type { ReportBug } from './dispatch.ts';
import type { Ports } from './ports.ts';

/** The first look comes after the window has been drawn, since both want the processor. */
const firstLookMs = 3_000;
const lookEveryMs = 5_000;
/** Below, the full text in the file ranks every match within 10 ms. */
const leastClaims = 5_000;

export interface ClaimWordReading {
  /** Reads the words now, when they are old; ends when the index answers. */
  now(): Promise<void>;
  stop(): void;
}

type WordSource = Pick<ServiceContext, 'library' | 'libraryFile'> & { readonly ports: Pick<Ports, 'workerFile'> };

/** Keeps the words of the claims in memory: a thread reads them from the file a while after the start, and again after an import. */
export function keepClaimWords({ library, libraryFile, ports }: WordSource, reportBug: ReportBug): ClaimWordReading {
  let worker: Worker | null = null;
  watchClaimWords(library);

  async function read(): Promise<void> {
    if (worker !== null || !areClaimWordsOld(library)) return;
    const take = beginClaimWords(library);
    worker = new Worker(ports.workerFile('word-index-worker'), { workerData: libraryFile });
    // Reading must not keep the process alive.
    worker.unref();
    try {
      const index = await answerOf(worker);
      if (index !== null) take(index);
    } catch (error) {
      // Search goes on with the full text in the file.
      reportBug(error, 'word index');
    } finally {
      worker = null;
    }
  }

  const look = () => void (countClaimRows(library) < leastClaims ? null : read());
  const first = setTimeout(look, firstLookMs).unref();
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    now: read,
    stop() {
      clearTimeout(first);
      clearInterval(timer);
      void worker?.terminate();
    },
  };
}

/** Null when the thread was stopped. */
function answerOf(worker: Worker): Promise<WordIndex | null> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => resolve(null));
  });
}
