import type { SourceFormat } from '../../shared/interchange/source-record.ts';
import type { ImportFault } from '../../shared/model/job.ts';
import type { CitationStyle, CslRecord } from '../../shared/model/source.ts';
import type { SourceWork } from './citation-reader.ts';

/** What the service asks of the citation worker. Each call has a number of its own, which the answers carry. */
export type CitationRequest =
  | {
      readonly kind: 'format';
      readonly call: number;
      readonly style: CitationStyle;
      readonly items: readonly CitationItem[];
    }
  | {
      readonly kind: 'write';
      readonly call: number;
      readonly format: WrittenFormat;
      readonly items: readonly CitationItem[];
    }
  | { readonly kind: 'read'; readonly call: number; readonly bytes: Uint8Array };

/** The bibliography formats that citation-js writes. */
export type WrittenFormat = 'bibtex' | 'ris';

/** A record under the id of its source, since styles number and sort by id. */
export type CitationItem = CslRecord & { readonly id: string };

/** What a file held. `format` is null when it was no bibliography. The works come before it, in pieces. */
export interface ReadSummary {
  readonly format: SourceFormat | null;
  readonly records: number;
  readonly faulty: number;
  /** The first 1,000. */
  readonly faults: readonly ImportFault[];
}

export type CitationAnswer =
  | { readonly kind: 'progress'; readonly call: number; readonly share: number }
  | { readonly kind: 'works'; readonly call: number; readonly works: readonly SourceWork[] }
  | { readonly kind: 'read'; readonly call: number; readonly summary: ReadSummary }
  | { readonly kind: 'formatted'; readonly call: number; readonly texts: readonly string[] }
  | { readonly kind: 'written'; readonly call: number; readonly text: string }
  | { readonly kind: 'failed'; readonly call: number; readonly stack: string };
