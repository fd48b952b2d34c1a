import type { PurgeCount, PurgePlace, PurgeSubject } from '../shared/model/purge.ts';
import type { Connection } from './connection.ts';
import { type ColumnRule, columnRule, type WordPurge } from './purge-changes.ts';
import { type TextTable, textTables } from './purge-columns.ts';

export type Row = Readonly<Record<string, unknown>>;

/** One row that holds the words: its key, and what its columns are to be. */
export interface FoundRow {
  readonly table: TextTable;
  /** The values of the table's keys, then those of the columns in their order. */
  readonly row: Row;
  readonly occurrences: number;
  readonly texts: number;
}

/** Every row of the library that holds the words, those of the recycle bin and of undone imports too. */
export function* findRows(library: Connection, words: WordPurge): Generator<FoundRow> {
  for (const table of textTables(library)) yield* findInTable(library, table, words);
}

function* findInTable(library: Connection, table: TextTable, words: WordPurge): Generator<FoundRow> {
  const names = [...new Set([...table.keys, ...table.columns.map((column) => column.name)])];
  const rules = rulesOf(table, words);
  const rows = library.prepare(`SELECT ${names.map(quoted).join(', ')} FROM ${quoted(table.name)}`);
  for (const row of rows.iterate() as Iterable<Row>) {
    const held = rules.filter(({ name, rule }) => rule.mayHold(row[name]) === 1);
    if (held.length === 0) continue;
    const occurrences = held.reduce((sum, { name, rule }) => sum + rule.count(row[name]), 0);
    yield { table, row, occurrences, texts: held.length };
  }
}

export interface NamedRule {
  readonly name: string;
  readonly rule: ColumnRule;
  readonly isKey: boolean;
}

/** A table's columns and worded keys, each with its rule. */
export function rulesOf(table: TextTable, words: WordPurge): readonly NamedRule[] {
  const keys = table.wordKeys.map((name) => ({
    name,
    isKey: true,
    rule: columnRule(words, '', { name, isJson: false, isNullable: false }),
  }));
  const columns = table.columns.map((column) => ({
    name: column.name,
    isKey: false,
    rule: columnRule(words, table.name, column),
  }));
  return [...keys, ...columns];
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const places: Readonly<Record<string, PurgePlace>> = {
  ...{ claim: 'claims', sighting: 'sightings', triage: 'decisions', source: 'sources', source_merge: 'sources' },
  ...{ passage: 'passages', evidence: 'evidence', draft: 'drafts', draft_version: 'versions' },
  ...{ variant: 'drafts', posting: 'drafts', draft_image: 'drafts', translation: 'drafts' },
  ...{ finding_override: 'overrides', approval: 'approvals', person: 'people', interest: 'people', account: 'people' },
  ...{ import: 'imports', setting: 'settings' },
};

/** Adds rows up by the kind of thing that they belong to. */
export function createTally(): { readonly add: (found: FoundRow) => void; readonly counts: () => PurgeCount[] } {
  const counts = new Map<PurgePlace, PurgeCount>();
  return {
    add({ table, texts, occurrences }) {
      const place = places[table.name] ?? 'other';
      const so = counts.get(place) ?? { place, texts: 0, occurrences: 0 };
      counts.set(place, { place, texts: so.texts + texts, occurrences: so.occurrences + occurrences });
    },
    counts: () => [...counts.values()],
  };
}

const subjectIds: Readonly<Record<string, readonly [kind: PurgeSubject['kind'], column: string]>> = {
  claim: ['claim', 'id'],
  sighting: ['claim', 'claim_id'],
  triage: ['claim', 'claim_id'],
  evidence: ['claim', 'claim_id'],
  source: ['source', 'id'],
  passage: ['source', 'source_id'],
  draft: ['draft', 'id'],
  draft_version: ['draft', 'draft_id'],
  finding_override: ['draft', 'draft_id'],
  approval: ['draft', 'draft_id'],
  variant: ['draft', 'draft_id'],
  posting: ['draft', 'draft_id'],
  draft_image: ['draft', 'draft_id'],
  translation: ['draft', 'draft_id'],
};

/** The thing that a person would look for when they are told of a row; null for rows of the app's own. */
export function subjectOf(
  library: Connection,
  { table, row }: FoundRow,
): { kind: PurgeSubject['kind']; id: string } | null {
  const known = subjectIds[table.name];
  if (known === undefined) return null;
  const [kind, column] = known;
  const where = table.keys.map((key) => `${quoted(key)} = ?`).join(' AND ');
  const id = library
    .prepare(`SELECT ${column} FROM ${quoted(table.name)} WHERE ${where}`)
    .pluck()
    .get(...table.keys.map((key) => row[key]));
  return typeof id === 'string' ? { kind, id } : null;
}

const titles: Readonly<Record<PurgeSubject['kind'], string>> = {
  claim: 'SELECT wording AS title, deleted_at, NULL AS status FROM claim WHERE id = ?',
  source: `SELECT coalesce(nullif(title, ''), key) AS title, deleted_at, NULL AS status FROM source WHERE id = ?`,
  draft: 'SELECT title, deleted_at, status FROM draft WHERE id = ?',
};

/** How a thing is called, and where it lies. */
export function describeSubject(library: Connection, kind: PurgeSubject['kind'], id: string): PurgeSubject | null {
  const found = library.prepare(titles[kind]).get(id) as
    | { readonly title: string; readonly deleted_at: string | null; readonly status: string | null }
    | undefined;
  if (found === undefined) return null;
  return {
    kind,
    id,
    title: found.title,
    isDeleted: found.deleted_at !== null,
    isApproved: found.status === 'approved',
  };
}
