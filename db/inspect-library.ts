import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import { toAppError } from './sqlite-errors.ts';

/** What a look into a closed library file tells. Counts are null where the file cannot be read that far. */
export interface LibraryInspection {
  readonly isWhole: boolean;
  /** SQLite's own words on what is not whole; they name tables and pages, never what stands in them. */
  readonly faults: readonly string[];
  readonly schemaVersion: number | null;
  readonly claims: number | null;
  readonly drafts: number | null;
  readonly sources: number | null;
  readonly auditEntries: number | null;
}

const mostFaults = 20;

/** How well to look: `count` reads no more than the counts need; `quick` all tables; `full` the indexes and search too. */
export type InspectionDepth = 'count' | 'quick' | 'full';

/** Opens `file` for reading only and checks it. A file that is damaged, or no library, is an answer and no failure. */
export function inspectLibrary(file: string, depth: InspectionDepth = 'quick'): LibraryInspection {
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return inspect(connection, depth);
    } finally {
      connection.close();
    }
  } catch (error) {
    const fault = toAppError(error);
    if (fault instanceof AppError && fault.code === 'library_corrupt') return unreadable;
    throw fault;
  }
}

const unreadable: LibraryInspection = {
  isWhole: false,
  faults: ['The file is not a database that can be read.'],
  ...{ schemaVersion: null, claims: null, drafts: null, sources: null, auditEntries: null },
};

/** The same over an open library. */
export function inspect(connection: Connection, depth: InspectionDepth): LibraryInspection {
  const faults = depth === 'count' ? [] : faultsOf(connection, depth);
  const counts = {
    claims: countOf(connection, 'shown_claim'),
    drafts: countOf(connection, 'draft WHERE deleted_at IS NULL'),
    sources: countOf(connection, 'shown_source'),
    auditEntries: countOf(connection, 'audit'),
  };
  const isReadable = Object.values(counts).every((count) => count !== null);
  return {
    isWhole: faults.length === 0 && isReadable,
    faults: isReadable ? faults : [...faults, 'It is not a Plainspoken library, or a table of it cannot be read.'],
    schemaVersion: Number(connection.pragma('user_version', { simple: true })),
    ...counts,
  };
}

/** What SQLite's own check finds; empty when all is well. Raises what SQLite raises when even the check cannot be run. */
export function faultsOf(connection: Connection, depth: 'quick' | 'full'): string[] {
  const check = depth === 'quick' ? 'quick_check' : 'integrity_check';
  const rows = connection.pragma(`${check}(${mostFaults})`) as readonly Record<string, unknown>[];
  return rows.map((row) => String(Object.values(row)[0])).filter((answer) => answer !== 'ok');
}

function countOf(connection: Connection, what: string): number | null {
  try {
    return Number(connection.prepare(`SELECT count(*) FROM ${what}`).pluck().get());
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}
