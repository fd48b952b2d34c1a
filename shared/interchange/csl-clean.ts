import { type CslRecord, cslRecord } from '../model/source.ts';
import { cleanDoi } from './identifier.ts';

const nameFields = new Set([
  'author',
  'editor',
  'translator',
  'container-author',
  'collection-editor',
  'composer',
  'director',
  'interviewer',
  'recipient',
  'reviewed-author',
]);
const dateFields = new Set(['issued', 'accessed', 'submitted', 'event-date', 'original-date', 'available-date']);
const textFields = new Set([
  'title',
  'container-title',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
  'publisher',
  'type',
  'abstract',
  'note',
  'ISSN',
  'ISBN',
  'status',
]);

/**
 * Makes a CSL-JSON record of whatever an object holds: names written as one string, dates as text, numbers where text belongs,
 * lists with one item. What still does not fit is kept under `custom`, which CSL sets aside for such things.
 */
export function cleanCsl(input: Readonly<Record<string, unknown>>): CslRecord {
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    // `__proto__` would set the record's prototype instead of a field.
    if (name === '__proto__') continue;
    const cleaned = cleanField(name, value);
    if (!isEmpty(cleaned)) record[name] = cleaned;
  }
  if (typeof record.type !== 'string' || record.type === '') record.type = 'document';
  return cslRecord.parse(setAsideUnfit(withDoi(record)));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function cleanField(name: string, value: unknown): unknown {
  if (nameFields.has(name)) return cleanNames(value);
  if (dateFields.has(name)) return cleanDate(value);
  if (name === 'note' || name === 'abstract') return cleanText(value, / *\n */g, '\n');
  if (textFields.has(name)) return cleanText(value, /\s+/g, ' ');
  return value;
}

function cleanText(value: unknown, spaces: RegExp, space: string): unknown {
  const only = Array.isArray(value) ? value.filter((item) => item !== '' && item !== null).join(', ') : value;
  if (typeof only === 'number') return String(only);
  return typeof only === 'string' ? only.replace(spaces, space).trim() : only;
}

function cleanNames(value: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.map((name) => (typeof name === 'string' ? nameOf(name) : name));
  return names.filter((name) => typeof name !== 'object' || name === null || Object.keys(name).length > 0);
}

function nameOf(text: string): Record<string, string> {
  const [family = '', given = ''] = text.split(/,\s*/);
  return given === '' ? { literal: text.trim() } : { family: family.trim(), given: given.trim() };
}

function cleanDate(value: unknown): unknown {
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (typeof value !== 'string') return value;
  const parts = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(value.trim());
  if (parts === null) return { raw: value };
  return {
    'date-parts': [
      parts
        .slice(1)
        .filter((part: string | undefined) => part !== undefined)
        .map(Number),
    ],
  };
}

/** A DOI is kept as its bare name, so that styles print one link; what is no DOI stays readable as a note. */
function withDoi(record: Record<string, unknown>): Record<string, unknown> {
  if (typeof record.DOI !== 'string') return record;
  const { DOI: given, ...rest } = record;
  const doi = cleanDoi(given);
  if (doi !== null) return { ...record, DOI: doi };
  const note = `DOI as given: ${given}`;
  return { ...rest, note: typeof rest.note === 'string' ? `${rest.note}\n${note}` : note };
}

function setAsideUnfit(record: Record<string, unknown>): Record<string, unknown> {
  const parsed = cslRecord.safeParse(record);
  if (parsed.success) return record;
  const unfit = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  const kept = Object.fromEntries(Object.entries(record).filter(([name]) => !unfit.has(name)));
  const aside = Object.fromEntries(Object.entries(record).filter(([name]) => unfit.has(name)));
  return { ...kept, custom: { ...(typeof kept.custom === 'object' ? kept.custom : {}), unread: aside } };
}
