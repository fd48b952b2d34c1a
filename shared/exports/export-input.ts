import type { Verdict } from '../model/claim.ts';
import type { ImageType } from '../model/composer.ts';
import type { ExportFormat, ExportOptions } from '../model/export.ts';
import type { Severity } from '../model/finding.ts';
import type { LimitOverrides } from '../model/limit-overrides.ts';
import type { SourceStatus } from '../model/source.ts';
import type { Thread } from '../model/thread.ts';

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

/** What a check found, in words. `letStand` says who let it stand, for an approval sheet. */
export interface ExportFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly letStand: { readonly reason: string; readonly personNames: readonly string[] } | null;
}

/** A picture of the draft: posts name theirs in `imageIds`. */
export interface ExportImage {
  readonly id: string;
  readonly altText: string;
  readonly mediaType: ImageType;
  readonly width: number;
  readonly height: number;
  readonly sizeBytes: number;
  /** Null where pictures do not go into the file. */
  readonly bytes: Uint8Array | null;
}

/** The posts of a platform with the language that they are marked with, BCP 47. */
export interface ExportThread extends Thread {
  readonly language: string;
}

/** All that an export may tell of a draft. Times are UTC, ISO. */
export interface ExportInput {
  readonly title: string;
  /** BCP 47: the language of the draft; that of the posts stands with each thread. */
  readonly language: string;
  readonly claim: {
    readonly wording: string;
    readonly statement: string;
    readonly verdict: Verdict;
    /** When it was first seen; null where nobody wrote it down. */
    readonly firstSeenAt: string | null;
  } | null;
  readonly authors: readonly {
    readonly name: string;
    readonly credentials: string;
    readonly role: string;
    readonly organisation: string;
  }[];
  readonly threads: readonly ExportThread[];
  readonly images: readonly ExportImage[];
  /** What a person set in place of the platforms' own limits. */
  readonly limits: LimitOverrides;
  readonly sources: readonly ExportSource[];
  /** In the order of their weight; one that was let stand is among them. */
  readonly findings: readonly ExportFinding[];
  readonly draftVersion: number;
  readonly contentHash: string;
  readonly exportedAt: string;
  /** Who cleared this version; null when nobody did so far, and in a preview. */
  readonly approval: { readonly personName: string; readonly approvedAt: string } | null;
  /** A preview carries the mark `notCleared` on every post. */
  readonly isPreview: boolean;
  readonly options: ExportOptions;
  /** SHA-256, hex, of a value that JSON can hold. */
  readonly hashOf: (value: unknown) => string;
}

interface Described {
  readonly format: ExportFormat;
  readonly mediaType: string;
  readonly fileExtension: string;
  /** Left out, the file has posts without their pictures, and a person is told so. */
  readonly pictures?: 'in the file';
  /** What a person should know of this very file before using it, in whole sentences. */
  readonly notes?: (input: ExportInput) => readonly string[];
}

/** One way to write a draft as a file: a plug-in of the list in `index.ts`. Text is UTF-8 and gets LF line ends; bytes stay as they are. */
export interface WrittenExport extends Described {
  /** Raises `invalid_input` for a draft that this format cannot hold. */
  readonly write: (input: ExportInput) => string | Uint8Array;
}

/** A page to be drawn by a browser engine: it holds all that it needs and fetches nothing. Sizes are in CSS pixels, one to one; a PDF has the size of its own `@page`. */
export interface PageToDraw {
  readonly html: string;
  readonly kind: 'pdf' | 'png';
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** One that a browser engine draws. */
export interface DrawnExport extends Described {
  readonly pages: (input: ExportInput) => readonly PageToDraw[];
  /** The file, made of what was drawn, in the order of the pages. */
  readonly gather: (drawn: readonly Uint8Array[], input: ExportInput) => Uint8Array;
}

export type ExportWriter = WrittenExport | DrawnExport;
