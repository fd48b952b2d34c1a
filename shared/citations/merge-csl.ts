import type { CslRecord } from '../model/source.ts';

/** Fields that name the record, not the work: they never come from another record. */
const ownFields = new Set(['id', 'citation-key', 'custom']);

/** What `incoming` knows and `existing` does not. What stands in `existing` stays, since a person may have written it. */
export function missingFields(existing: CslRecord, incoming: CslRecord): Record<string, unknown> {
  const missing = Object.entries(incoming).filter(([name, value]) => {
    if (ownFields.has(name) || name === 'type') return false;
    return isEmpty(existing[name]) && !isEmpty(value);
  });
  const type =
    isBare(existing) && !isBare(incoming) && incoming.type !== existing.type ? [['type', incoming.type] as const] : [];
  return Object.fromEntries([...missing, ...type]);
}

/** The record with its empty fields filled; merging the same record again changes nothing. */
export function mergeCsl(existing: CslRecord, incoming: CslRecord): CslRecord {
  return { ...existing, ...missingFields(existing, incoming) };
}

/** A record without title has a type only because CSL asks for one: a better one may replace it. */
function isBare(csl: CslRecord): boolean {
  return isEmpty(csl.title);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
