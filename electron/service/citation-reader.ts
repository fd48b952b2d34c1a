import { mergeCsl } from '../../shared/citations/merge-csl.ts';
import { groupSameWorks, identifyWork } from '../../shared/citations/same-work.ts';
import { statedDesign, statedStatus } from '../../shared/citations/source-state.ts';
import { readCslJson } from '../../shared/interchange/csl-json.ts';
import { readIdentifiers } from '../../shared/interchange/identifier.ts';
import { readNbib } from '../../shared/interchange/nbib.ts';
import { detectSourceFormat } from '../../shared/interchange/source-format.ts';
import type { ReadResult, ReportShare, SourceFormat, SourceRecord } from '../../shared/interchange/source-record.ts';
import type { CslRecord, SourceStatus, StudyDesign } from '../../shared/model/source.ts';
import { readBibtex } from './citation-bibtex.ts';
import { readRis } from './citation-ris.ts';

/** One work of a file: the records of it that were found to be the same, as one. */
export interface SourceWork {
  readonly key: string | null;
  readonly csl: CslRecord;
  readonly design: StudyDesign;
  readonly status: SourceStatus;
  readonly records: number;
}

export interface SourceReading extends ReadResult {
  readonly format: SourceFormat;
}

const readers: Readonly<Record<SourceFormat, (text: string, report: ReportShare) => ReadResult>> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCslJson,
  nbib: readNbib,
  identifier: readIdentifiers,
};

/** Reads a bibliography of any kind that the app knows, told by its text alone; null when it is none. */
export function readSources(text: string, report: ReportShare = () => undefined): SourceReading | null {
  const format = detectSourceFormat(text);
  return format === null ? null : { format, ...readers[format](text, report) };
}

/** Puts records of one work together: the first stands, the others fill what it lacks. */
export function toWorks(records: readonly SourceRecord[]): SourceWork[] {
  const groups = groupSameWorks(records.map((record) => identifyWork(record.csl)));
  return groups.map((group) => toWork(group.map((index) => records[index]).filter((record) => record !== undefined)));
}

function toWork(records: readonly SourceRecord[]): SourceWork {
  const csl = records.map((record) => record.csl).reduce(mergeCsl);
  return {
    key: records.find((record) => record.key !== null)?.key ?? null,
    csl,
    design: records.find((record) => record.design !== undefined)?.design ?? statedDesign(csl),
    status: records.find((record) => record.status !== undefined)?.status ?? statedStatus(csl),
    records: records.length,
  };
}
