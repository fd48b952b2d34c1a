import type { Connection } from './connection.ts';

/** A column that may hold what a person wrote. */
export interface TextColumn {
  readonly name: string;
  readonly isJson: boolean;
  readonly isNullable: boolean;
}

export interface TextTable {
  readonly name: string;
  /** What tells its rows apart. */
  readonly keys: readonly string[];
  /** Keys that may themselves hold words, such as the name of a setting. */
  readonly wordKeys: readonly string[];
  readonly columns: readonly TextColumn[];
  /** Whether its rows carry `version` and `updated_at` of their own. */
  readonly isVersioned: boolean;
}

/**
 * Every table and column of a library that may hold words, read from the schema, so that a new table is covered without
 * anybody thinking of it. Left out are columns that SQLite itself holds to ids, numbers or a closed list of words, the audit
 * trail (ids and hashes only, and it must never change), and what is worked out from other columns by SQLite.
 */
export function textTables(library: Connection): TextTable[] {
  const tables = library.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`).pluck();
  return (tables.all() as string[])
    .filter((name) => !name.startsWith('sqlite_') && !withoutWords.has(name))
    .map((name) => textTable(library, name))
    .filter(({ columns, wordKeys }) => columns.length + wordKeys.length > 0);
}

/** `action` and its changes are emptied as a whole: they are copies of rows as they were. `claim_topic` follows `claim.topics`. */
const withoutWords = new Set(['audit', 'action', 'action_change', 'claim_topic']);

/** Tags and names of kinds that the app chooses from a list. */
const ownNames = new Set(['language', 'post_language', 'platform', 'platforms', 'format', 'design']);

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
  readonly hidden: number;
}

function textTable(library: Connection, name: string): TextTable {
  const all = library.prepare('SELECT name, type, "notnull", pk, hidden FROM pragma_table_xinfo(?)').all(name);
  const stored = (all as ColumnInfo[]).filter(({ hidden }) => hidden === 0);
  const sql = String(
    library.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`).pluck().get(name),
  );
  const references = library.prepare('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(name) as string[];
  const worded = stored.filter((column) => holdsWords(column, sql) && !references.includes(column.name));
  const keys = stored.filter(({ pk }) => pk > 0).map((column) => column.name);
  const names = new Set(stored.map((column) => column.name));
  return {
    name,
    keys: keys.length > 0 ? keys : ['rowid'],
    wordKeys: worded.filter(({ pk }) => pk > 0).map((column) => column.name),
    columns: worded
      .filter(({ pk }) => pk === 0)
      .map((column) => ({
        name: column.name,
        isJson: new RegExp(`json_valid\\(\\s*${column.name}\\s*\\)`, 'iu').test(sql),
        isNullable: column.notnull === 0,
      })),
    isVersioned: names.has('version') && names.has('updated_at') && !keys.includes('version'),
  };
}

function holdsWords({ name, type }: ColumnInfo, sql: string): boolean {
  const isText = ['TEXT', 'ANY', ''].includes(type.toUpperCase());
  const isChosen = new RegExp(`CHECK\\s*\\(\\s*${name}\\s+IN\\s*\\(`, 'iu').test(sql);
  return isText && name !== 'id' && !isChosen && !ownNames.has(name);
}

/**
 * The names of the tables and columns, as they stand in the file, one behind the other ("table", "import", "import"): letters
 * that occur in them could never be shown to be gone.
 */
export function schemaText(library: Connection): string {
  return library
    .prepare('SELECT type || name || tbl_name || char(10) || sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .pluck()
    .all()
    .join('\n');
}

/** Tables of full text, whose words are worked out from other tables. */
export function fullTextTables(library: Connection): string[] {
  return library
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5(%'`)
    .pluck()
    .all() as string[];
}

export function hasTable(library: Connection, name: string): boolean {
  return library.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(name) !== undefined;
}
