import type { ImportFault } from '../model/job.ts';

/** One RIS record: its values by tag, in the order of the file. Tags that hold lists keep each value, others are one text. */
export interface RisRecord {
  readonly line: number;
  readonly name: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

export interface RisRecords {
  readonly records: readonly RisRecord[];
  readonly faults: readonly ImportFault[];
}

interface OpenRecord {
  readonly line: number;
  /** Some programs write one space before the hyphen; a record keeps to what its own first line does. */
  readonly pattern: RegExp;
  readonly values: Map<string, string[]>;
  lastTag: string;
}

const strictLine = /^([A-Z][A-Z0-9]) {2}-(?: (.*)|)$/s;
const looseLine = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)$/s;
const listTags = new Set(['A1', 'A2', 'A3', 'A4', 'AU', 'ED', 'KW']);
const firstOnlyTags = new Set(['UR', 'SN', 'DO', 'PY', 'Y1', 'DA', 'TI', 'T1', 'TY', 'ID']);

/**
 * Cuts a RIS file into records (RIS specification, Reference Manager 2001 and EndNote's later tags): `TY` begins one, `ER` or the
 * next `TY` ends it, a line without tag goes on with the value before it. Text between records is passed over.
 */
export function splitRis(text: string): RisRecords {
  const found: OpenRecord[] = [];
  const faults: ImportFault[] = [];
  let open: OpenRecord | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    const tagged = looseLine.exec(line);
    if (tagged?.[1] === 'TY') {
      open = start(line, index + 1, tagged[2] ?? '');
      found.push(open);
    } else if (open === null) {
      if (tagged !== null && tagged[1] !== 'ER') faults.push(strayLine(line, index + 1));
    } else if (open.pattern.exec(line)?.[1] === 'ER') open = null;
    else addLine(open, line);
  }
  return { records: found.map(toRecord), faults };
}

function strayLine(line: string, number: number): ImportFault {
  const message = 'This line stands outside any record: no TY line comes before it.';
  return { line: number, record: line.slice(0, 60), message };
}

function start(line: string, number: number, type: string): OpenRecord {
  const pattern = strictLine.test(line) ? strictLine : looseLine;
  return { line: number, pattern, values: new Map([['TY', [type.trim()]]]), lastTag: '' };
}

function addLine(open: OpenRecord, line: string): void {
  const match = open.pattern.exec(line);
  if (match !== null) {
    const tag = match[1] ?? '';
    const value = (match[2] ?? '').trim();
    open.lastTag = value === '' ? '' : tag;
    if (value !== '') open.values.set(tag, [...(open.values.get(tag) ?? []), value]);
    return;
  }
  const values = open.values.get(open.lastTag);
  if (line === '' || values === undefined) return;
  values.push(`${values.pop() ?? ''} ${line}`);
}

function toRecord(open: OpenRecord): RisRecord {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [tag, values] of open.values) fields[tag] = valueOf(tag, values);
  const title = open.values.get('TI')?.[0] ?? open.values.get('T1')?.[0] ?? open.values.get('ID')?.[0] ?? '';
  return { line: open.line, name: title.length > 60 ? `${title.slice(0, 59)}…` : title, fields };
}

function valueOf(tag: string, values: readonly string[]): string | readonly string[] {
  if (listTags.has(tag)) return values;
  return firstOnlyTags.has(tag) ? (values[0] ?? '') : values.join('; ');
}
