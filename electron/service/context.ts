import type { Connection } from '../../db/open-library.ts';
import type { Jobs } from './jobs.ts';
import type { Ports } from './ports.ts';

/** What every handler works with. `libraryFile` is where `library` was opened from. */
export interface ServiceContext {
  readonly library: Connection;
  readonly libraryFile: string;
  readonly ports: Ports;
  readonly jobs: Jobs;
}
