import type { LibraryInfo } from '../shared/model/library.ts';
import { countShownClaims } from './claim-tally.ts';
import { type Connection, schemaVersion } from './open-library.ts';
import { countSamples } from './samples.ts';

export type LibraryCounts = Pick<
  LibraryInfo,
  'schemaVersion' | 'sizeBytes' | 'claims' | 'undecidedClaims' | 'sources' | 'drafts' | 'debunks' | 'samples'
>;

/** What the library holds, without what lies in the recycle bin. */
export function countLibrary(library: Connection): LibraryCounts {
  const count = (sql: string) => Number(library.prepare(`SELECT count(*) FROM ${sql}`).pluck().get());
  const pages = Number(library.pragma('page_count', { simple: true }));
  return {
    schemaVersion: schemaVersion(library),
    sizeBytes: pages * Number(library.pragma('page_size', { simple: true })),
    ...countShownClaims(library),
    sources: count('shown_source'),
    drafts: count('draft WHERE deleted_at IS NULL'),
    debunks: count(`draft WHERE deleted_at IS NULL AND status = 'approved'`),
    samples: countSamples(library),
  };
}
