import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import { backUp } from './backup.ts';
import type { Connection } from './connection.ts';
import { type Migration, migrations } from './migrations/index.ts';
import { removePendingImports } from './pending-imports.ts';
import { toAppError } from './sqlite-errors.ts';

export type { Connection };

export interface OpenOptions {
  /** Only for tests: an older or newer set of steps than the app's own. */
  readonly steps?: readonly Migration[];
  readonly now?: () => Date;
}

/**
 * Opens the library at `file` (made when absent, `:memory:` for tests), brings its schema up to date after a verified backup,
 * and removes what an interrupted import left. Raises `library_too_new`, `library_corrupt`, `library_locked`,
 * `library_read_only` or `storage_full`; the file is then as it was.
 */
export function openLibrary(file: string, options: OpenOptions = {}): Connection {
  const steps = options.steps ?? migrations;
  const isNew = file === ':memory:' || !existsSync(file) || statSync(file).size === 0;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const connection = new Database(file);
    try {
      prepare(connection, { file, steps, isNew, now: options.now ?? (() => new Date()) });
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw toAppError(error, file);
  }
}

interface Preparation {
  readonly file: string;
  readonly steps: readonly Migration[];
  readonly isNew: boolean;
  readonly now: () => Date;
}

function prepare(connection: Connection, preparation: Preparation): void {
  setPragmas(connection);
  const version = schemaVersion(connection);
  const newest = preparation.steps.at(-1)?.version ?? 0;
  if (version > newest) throw tooNew(version, newest);
  if (!preparation.isNew && version === 0) throw notALibrary(preparation.file);
  const pending = preparation.steps.filter((step) => step.version > version);
  if (pending.length > 0 && !preparation.isNew) backUp(connection, preparation.file, preparation.now());
  migrate(connection, pending);
  removePendingImports(connection);
}

function setPragmas(connection: Connection): void {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  // A writer's last sentence matters more than throughput.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
}

export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** All pending steps in one transaction: a failure leaves the schema where it was. */
function migrate(connection: Connection, pending: readonly Migration[]): void {
  const last = pending.at(-1);
  if (last === undefined) return;
  connection
    .transaction(() => {
      for (const step of pending) connection.exec(step.sql);
      connection.pragma(`user_version = ${last.version}`);
    })
    .immediate();
}

function tooNew(found: number, known: number): AppError {
  return new AppError(
    'library_too_new',
    `This library was written by a newer Plainspoken (its format is ${found}, this app reads up to ${known}). ` +
      'Nothing was changed. Update the app, or open a backup made before.',
  );
}

function notALibrary(file: string): AppError {
  return new AppError('library_corrupt', `${file} is a database, but not a Plainspoken library. Nothing was changed.`);
}
