import { Worker } from 'node:worker_threads';
import type { ServiceContext } from './context.ts';
import type { Ports } from './ports.ts';

/** SQLite's own default, in pages of 4 KB. */
const usualPages = 1000;
/** Reached only when the thread does not keep up or died: then the service does the work itself. */
const mostPages = 20_000;

type Checkpointed = Pick<ServiceContext, 'library' | 'libraryFile'> & { readonly ports: Pick<Ports, 'workerFile'> };

/**
 * While much is written, a thread takes it from the log into the library file. SQLite would do so within every thousandth page
 * written, which holds the service for a tenth of a second. Gives what ends it; everything acknowledged is safe in the log throughout.
 */
export function checkpointBeside({ library, libraryFile, ports }: Checkpointed): () => void {
  if (library.memory) return () => undefined;
  library.pragma(`wal_autocheckpoint = ${mostPages}`);
  const worker = new Worker(ports.workerFile('checkpoint-worker'), { workerData: libraryFile });
  const relyOnSqlite = () => library.open && library.pragma(`wal_autocheckpoint = ${usualPages}`);
  // Without the thread the log grows up to its limit, and nothing else happens. It may die after the library was closed, and moved.
  worker.on('error', relyOnSqlite);
  worker.unref();
  return () => {
    worker.postMessage('end');
    relyOnSqlite();
  };
}
