import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { cleanCsl } from '../../shared/interchange/csl-clean.ts';
import { cleanDoi, cleanPmid } from '../../shared/interchange/identifier.ts';
import { type RisRecord, splitRis } from '../../shared/interchange/ris-records.ts';
import type { ReadResult, ReportShare, SourceRecord } from '../../shared/interchange/source-record.ts';
import type { CslRecord } from '../../shared/model/source.ts';
import { chainOptions } from './citation-chain.ts';

/** RIS by citation-js, record by record; what citation-js drops (malformed DOIs, types it does not know) is put back. */
export function readRis(text: string, report: ReportShare = () => undefined): ReadResult {
  const split = splitRis(text);
  const records: SourceRecord[] = [];
  const faults = [...split.faults];
  for (const [index, record] of split.records.entries()) {
    report(index / split.records.length);
    const csl = readRecord(record);
    if (csl === null)
      faults.push({ line: record.line, record: record.name, message: 'This record holds no field that can be read.' });
    else records.push({ line: record.line, name: record.name, key: null, csl });
  }
  return { records, faults: faults.sort((one, other) => one.line - other.line) };
}

function readRecord(record: RisRecord): CslRecord | null {
  const fields = { ...record.fields, TY: risType(textOf(record, 'TY')) };
  if (Object.keys(fields).length === 1) return null;
  return cleanCsl(withIdentifiers(withTitles(mapFields(fields), record), record));
}

/** The type is forced, so that no value is ever taken for a link to fetch. */
function mapFields(fields: Readonly<Record<string, string | readonly string[]>>): Record<string, unknown> {
  try {
    const mapped: readonly object[] = plugins.input.chain(fields, { ...chainOptions, forceType: '@ris/record' });
    return { ...mapped[0] };
  } catch (error) {
    // citation-js throws plain errors for values it cannot read (a date in words): the plain fields are still worth keeping.
    if (!(error instanceof Error)) throw error;
    return {
      title: fields.TI ?? fields.T1,
      author: fields.AU ?? fields.A1,
      'container-title': fields.T2 ?? fields.JF ?? fields.JO,
      issued: fields.PY ?? fields.Y1,
    };
  }
}

/** citation-js takes a translated title (TT) before the title itself, and none at all where old and new tags are mixed. */
function withTitles(csl: Record<string, unknown>, record: RisRecord): Record<string, unknown> {
  const title = firstText(record, ['TI', 'T1', 'CT', 'BT']);
  const container = csl['container-title'] ?? firstText(record, ['JF', 'T2', 'JO', 'JA', 'J2']);
  return {
    ...csl,
    ...(title === undefined ? {} : { title }),
    ...(container === undefined ? {} : { 'container-title': container }),
  };
}

function firstText(record: RisRecord, tags: readonly string[]): string | undefined {
  return tags.map((tag) => textOf(record, tag)).find((value) => value !== '');
}

function withIdentifiers(csl: Record<string, unknown>, record: RisRecord): Record<string, unknown> {
  const given = textOf(record, 'DO');
  const doi =
    cleanDoi(given) ??
    [textOf(record, 'UR'), textOf(record, 'M3'), textOf(record, 'L3')].map(cleanDoi).find((found) => found !== null);
  const pmid = cleanPmid(textOf(record, 'UR'));
  return {
    ...csl,
    ...(doi === undefined ? (given === '' ? {} : { DOI: given }) : { DOI: doi }),
    ...(csl.PMID === undefined && pmid !== null ? { PMID: pmid } : {}),
  };
}

function risType(type: string): string {
  const word = type.trim().toUpperCase();
  if (/^JOURN/.test(word)) return 'JOUR';
  return /^[A-Z]{2,8}$/.test(word) ? word : 'GEN';
}

function textOf(record: RisRecord, tag: string): string {
  const value = record.fields[tag] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}
