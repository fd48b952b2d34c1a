import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import { settings } from '../shared/model/library.ts';
import type { DiagnosisSection } from '../shared/model/recovery.ts';
import type { Connection } from './connection.ts';
import { faultsOf } from './inspect-library.ts';
import { migrations } from './migrations/index.ts';
import { toAppError } from './sqlite-errors.ts';

type Line = DiagnosisSection['lines'][number];

/** What a library file looks like from outside: versions, sizes, counts, pragmas, SQLite's own check, settings that are no text. */
export function diagnoseFile(file: string): DiagnosisSection[] {
  const sections = [{ title: 'Library file', lines: sizesOf(file) }];
  if (!existsSync(file)) return sections;
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return [...sections, ...partsOf(connection)];
    } finally {
      connection.close();
    }
  } catch (error) {
    return [...sections, { title: 'Opening', lines: [{ name: 'could not be opened', value: codeOf(error) }] }];
  }
}

function sizesOf(file: string): Line[] {
  return ['', '-wal', '-shm', '.lock', '.next', '.salvaged'].flatMap((ending) => {
    const found = statSync(file + ending, { throwIfNoEntry: false });
    const name = ending === '' ? 'library' : ending;
    if (found === undefined) return ending === '' ? [{ name, value: 'is not there' }] : [];
    const mode = `mode ${(found.mode & 0o777).toString(8)}`;
    return [{ name, value: `${found.size} bytes, ${mode}, changed ${found.mtime.toISOString()}` }];
  });
}

function partsOf(connection: Connection): DiagnosisSection[] {
  return [
    part('Format', () => formatLines(connection)),
    part('Counts', () => countLines(connection)),
    part('Settings of SQLite', () => pragmaLines(connection)),
    part('Check', () => checkLines(connection)),
    part('Settings', () => settingLines(connection)),
  ];
}

/** A part that cannot be read says so, and the others are still there. */
function part(title: string, read: () => Line[]): DiagnosisSection {
  try {
    return { title, lines: read() };
  } catch (error) {
    return { title, lines: [{ name: 'could not be read', value: codeOf(error) }] };
  }
}

/** Never the message: SQLite may quote a definition, and system errors name folders. */
function codeOf(thrown: unknown): string {
  const error = thrown instanceof Database.SqliteError ? thrown : toAppError(thrown);
  if (error instanceof Database.SqliteError || error instanceof AppError) return error.code;
  throw thrown;
}

function formatLines(connection: Connection): Line[] {
  const value = (sql: string) => String(connection.prepare(sql).pluck().get());
  return [
    { name: 'library format', value: String(connection.pragma('user_version', { simple: true })) },
    { name: 'newest format known', value: String(migrations.at(-1)?.version ?? 0) },
    { name: 'SQLite', value: value('SELECT sqlite_version()') },
  ];
}

/** Names of tables are ours only where our schema has them: another program could name a table after anybody. */
function countLines(connection: Connection): Line[] {
  return knownTables().map((name) => {
    try {
      return { name, value: String(connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()) };
    } catch (error) {
      return { name, value: codeOf(error) };
    }
  });
}

function knownTables(): string[] {
  const empty = new Database(':memory:');
  try {
    for (const step of migrations) empty.exec(step.sql);
    const list = `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`;
    return empty.prepare(`${list} ORDER BY name`).pluck().all().map(String);
  } finally {
    empty.close();
  }
}

const shownPragmas = ['journal_mode', 'page_size', 'page_count', 'freelist_count', 'auto_vacuum', 'encoding'] as const;

function pragmaLines(connection: Connection): Line[] {
  return shownPragmas.map((name) => ({ name, value: String(connection.pragma(name, { simple: true })) }));
}

/** A fault that names anything but our own tables and numbers is counted, not quoted. */
function checkLines(connection: Connection): Line[] {
  const faults = faultsOf(connection, 'quick');
  const words = /^(?:[\w ,:.()'-]{1,200})$/u;
  const quotable = faults.filter((fault) => words.test(fault) && !fault.includes('malformed'));
  return [
    { name: 'quick_check', value: faults.length === 0 ? 'ok' : `${faults.length} faults` },
    ...quotable.map((fault) => ({ name: 'fault', value: fault })),
  ];
}

/** Only choices from a list and switches: everything else says no more than that it is set. */
function settingLines(connection: Connection): Line[] {
  const rows = connection.prepare('SELECT name, value FROM setting').all() as {
    readonly name: string;
    readonly value: string;
  }[];
  const stored = new Map(rows.map((row) => [row.name, row.value]));
  return Object.entries(settings.shape).flatMap(([name, shape]) => {
    const text = stored.get(name);
    if (text === undefined) return [];
    return [{ name, value: isChoice(shape) && shape.safeParse(parsed(text)).success ? text : 'set' }];
  });
}

function isChoice(shape: { readonly type: string }): boolean {
  return shape.type === 'enum' || shape.type === 'boolean';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A value that is no JSON is shown as set, like every other that is none of the choices.
    return undefined;
  }
}
