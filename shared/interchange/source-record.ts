import type { ImportFault } from '../model/job.ts';
import type { CslRecord, SourceStatus, StudyDesign } from '../model/source.ts';

/** A record as a reader found it. `line` is where it starts, from 1; `name` is what the file calls it, for reports. */
export interface SourceRecord {
  readonly line: number;
  readonly name: string;
  /** The citation key that the file gives, which is kept when it is free. */
  readonly key: string | null;
  readonly csl: CslRecord;
  /** Only where the file states it. */
  readonly design?: StudyDesign;
  readonly status?: SourceStatus;
  /** What the person should know of a record that is taken all the same. */
  readonly remark?: string;
}

/** What a reader gives: a bad record becomes a fault with its place, and the rest is read all the same. */
export interface ReadResult {
  readonly records: readonly SourceRecord[];
  readonly faults: readonly ImportFault[];
}

/** Told, again and again, what share of a text has been read: 0 to 1. */
export type ReportShare = (share: number) => void;

export type SourceFormat = 'bibtex' | 'ris' | 'csl-json' | 'nbib' | 'identifier';

/** The start of the first line that holds anything, short enough for a report. */
export function firstLineOf(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Turns an offset into a line from 1; offsets must be asked for in rising order. */
export function createLineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset && counted < text.length; counted += 1) {
      if (text.charCodeAt(counted) === 10) line += 1;
    }
    return line;
  };
}
