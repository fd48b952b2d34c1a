import type { Verdict } from '../model/claim.ts';
import type { SourceStatus } from '../model/source.ts';
import type { ExportFormat, Thread } from '../model/thread.ts';

/** A source that the draft cites. `number` is its place in the list, from 1. */
export interface ExportSource {
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly authorsShort: string;
  readonly year: string;
  readonly container: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
  readonly status: SourceStatus;
}

/** All that an export may tell of a draft. Times are UTC, ISO. */
export interface ExportInput {
  readonly title: string;
  /** BCP 47: the language of the posts. */
  readonly language: string;
  readonly claim: { readonly wording: string; readonly statement: string; readonly verdict: Verdict } | null;
  readonly authors: readonly {
    readonly name: string;
    readonly credentials: string;
    readonly role: string;
    readonly organisation: string;
  }[];
  readonly threads: readonly Thread[];
  readonly sources: readonly ExportSource[];
  readonly draftVersion: number;
  readonly contentHash: string;
  readonly exportedAt: string;
  /** Who cleared this version; null when nobody did so far. */
  readonly approval: { readonly personName: string; readonly approvedAt: string } | null;
  /** A preview carries the mark `notCleared` on every post. */
  readonly isPreview: boolean;
}

/** One way to write a draft as a file: a plug-in of the list in `index.ts`. The text is UTF-8 with LF line ends. */
export interface ExportWriter {
  readonly format: ExportFormat;
  readonly mediaType: string;
  readonly fileExtension: string;
  readonly write: (input: ExportInput) => string;
}
