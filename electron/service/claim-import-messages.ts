import type { PackedRows, Tally } from '../../db/import-rows.ts';
import type { ErrorRecord } from '../../shared/app-error.ts';
import type { RowReading } from '../../shared/interchange/csv-claims.ts';
import type { ClaimImportResult } from '../../shared/model/job.ts';
import type { Encoding } from './claim-import-file.ts';

/** What a thread has to know to read the claims of a file. */
export interface ReadingSetup {
  readonly mode: 'store' | 'dry_run';
  readonly importId: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly row: RowReading;
  /** How many columns the header has. */
  readonly columns: number;
  readonly hasBrokenBytes: boolean;
}

/** What the service asks of the reading, in this order; each is answered once. */
export type ReadRequest =
  | { readonly kind: 'know'; readonly wordings: readonly { readonly id: string; readonly wording: string }[] }
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' };

export type ReadAnswer =
  | { readonly kind: 'known' }
  | { readonly kind: 'read'; readonly bytes: number; readonly packs: readonly PackedRows[] }
  | { readonly kind: 'ended'; readonly packs: readonly PackedRows[]; readonly outcome: ReadOutcome };

/** What a whole file came to. */
export interface ReadOutcome {
  readonly counts: Pick<ClaimImportResult, 'rows' | 'added' | 'sameWords' | 'nearWords' | 'faulty'>;
  readonly faults: ClaimImportResult['faults'];
  /** What the file adds to claims that were there before it. */
  readonly olderTallies: ReadonlyMap<string, Tally>;
}

/** How the thread answers: a file that cannot be read is told, and then nothing else is. */
export type ReadMessage = ReadAnswer | { readonly kind: 'refused'; readonly error: ErrorRecord };
