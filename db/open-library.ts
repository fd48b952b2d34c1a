import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import { backUp } from './backup.ts';
import type { Connection } from './connection.ts';
import { faultsOf } from './inspect-library.ts';
import { type Migration, migrations } from './migrations/index.ts';
import { removePendingImports } from './pending-imports.ts';
import { damaged, isDiskFull, toOpenError } from './sqlite-errors.ts';

export type { Connection };

export interface OpenOptions {
  /** Only for tests: an older or newer set of steps than the app's own. */
  readonly steps?: readonly Migration[];
  readonly now?: () => Date;
  /** Up to this size a library is checked at every opening (a tenth of a second for 16 MB); a larger one after an unclean exit only. */
  readonly checkUpToBytes?: number;
}

const checkUpToBytes = 8_000_000;

/**
 * Opens the library at `file` (made when absent, `:memory:` for tests), brings its schema up to date after a verified backup,
 * and removes what an interrupted import left. Raises `library_too_new`, `library_corrupt`, `library_locked`,
 * `library_read_only` or `storage_full`; the file is then as it was.
 */
export function openLibrary(file: string, options: OpenOptions = {}): Connection {
  try {
    const isThere = isFile(file);
    const isToBeChecked = isThere && isCheckDue(file, options.checkUpToBytes ?? checkUpToBytes);
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const steps = options.steps ?? migrations;
    const connection = new Database(file);
    try {
      prepare(connection, { file, isToBeChecked, steps, now: options.now ?? (() => new Date()) });
      return connection;
    } catch (error) {
      connection.close();
      if (!isThere) removeHalfMade(file);
      throw error;
    }
  } catch (error) {
    throw toOpenError(error, file);
  }
}

function isCheckDue(file: string, upToBytes: number): boolean {
  return wasLeftOpen(file) || statSync(file).size <= upToBytes;
}

/** A program that ends well folds its log into the file; one that was killed leaves it. */
export function wasLeftOpen(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Whether there is a file. Raises `library_corrupt` where there is a folder or a device. */
function isFile(file: string): boolean {
  if (file === ':memory:' || !existsSync(file)) return false;
  if (statSync(file).isFile()) return true;
  throw new AppError('library_corrupt', `${file} is not a file. Nothing was changed. Open another library.`, foreign);
}

interface Preparation {
  readonly file: string;
  readonly isToBeChecked: boolean;
  readonly steps: readonly Migration[];
  readonly now: () => Date;
}

function prepare(connection: Connection, preparation: Preparation): void {
  const content = contentOf(connection);
  if (content === 'foreign') throw notALibrary(preparation.file);
  if (content === 'library' && preparation.isToBeChecked) check(connection, preparation.file);
  const version = schemaVersion(connection);
  const newest = preparation.steps.at(-1)?.version ?? 0;
  if (version > newest) throw tooNew(version, newest);
  // Only now: the journal mode is written into the file.
  setPragmas(connection);
  const pending = preparation.steps.filter((step) => step.version > version);
  if (pending.length > 0 && content === 'library') backUp(connection, preparation.file, preparation.now());
  migrate(connection, pending);
  removeWhatWasPending(connection);
}

function check(connection: Connection, file: string): void {
  const faults = faultsOf(connection, 'quick');
  if (faults.length > 0) throw damaged(file);
}

/** On a full disk they stay, invisible as they are: the library can still be read, and the next opening removes them. */
function removeWhatWasPending(connection: Connection): void {
  try {
    removePendingImports(connection);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
}

/** A database without any table is a library whose making was broken off, or an empty file: it is made anew. */
export function contentOf(connection: Connection): 'nothing' | 'library' | 'foreign' {
  connection.pragma('busy_timeout = 5000');
  const names = new Set(connection.prepare('SELECT name FROM sqlite_schema').pluck().all());
  if (names.size === 0) return 'nothing';
  const isLibrary = schemaVersion(connection) > 0 && ownTables.every((table) => names.has(table));
  return isLibrary ? 'library' : 'foreign';
}

/** Every version of the library has them; other programs' databases do not have all of them. */
const ownTables = ['claim', 'sighting', 'draft', 'audit', 'import'];

function removeHalfMade(file: string): void {
  if (file === ':memory:') return;
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
}

function setPragmas(connection: Connection): void {
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

export function tooNew(found: number, known: number): AppError {
  return new AppError(
    'library_too_new',
    `This library was written by a newer Plainspoken (its format is ${found}, this app reads up to ${known}). ` +
      'Nothing was changed. Update the app, or open a backup made before.',
  );
}

/** Told apart from a damaged library: there is nothing to salvage. */
const foreign = { fields: { content: 'foreign' } };

export function notALibrary(file: string): AppError {
  return new AppError(
    'library_corrupt',
    `${file} is a database, but not a Plainspoken library. Nothing was changed. Open another file, or a backup.`,
    foreign,
  );
}
