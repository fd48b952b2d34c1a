import { AppError } from '../shared/app-error.ts';
import type { ColumnValue, RowChange, RowImage } from './change-recorder.ts';
import type { Connection } from './connection.ts';
import { keepDraftVersion } from './drafts.ts';
import { countedColumns, type RecordedTable, recordedTables, rowImage } from './recorded-tables.ts';
import { isHeldByOthers, isRefused } from './sqlite-errors.ts';

/**
 * Puts rows back as they were before `changes`: what was made is taken away, what was removed comes back, what was changed gets
 * its former values under a new version, so that a page that shows an older one is told. Versions of drafts are kept: former
 * text becomes a new version. A row that something rests on that stays (a draft that was exported) goes into the recycle bin
 * instead. Raises `conflict` where a row is not as `changes` left it. Call it within a transaction.
 */
export function reverseChanges(library: Connection, changes: readonly RowChange[], at: string): void {
  const tables = new Map(recordedTables(library).map((table) => [table.name, table]));
  const prepare = preparer(library);
  for (const change of [...changes].reverse()) {
    const table = tables.get(change.table);
    if (table === undefined) throw changedSince();
    reversals[change.operation]({ library, prepare, table, change, at });
  }
}

/** Rows of one table are reversed by the same few statements; reading each anew takes longer than running it. */
function preparer(library: Connection): Reversal['prepare'] {
  const statements = new Map<string, ReturnType<Connection['prepare']>>();
  return (sql) => {
    const statement = statements.get(sql) ?? library.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

interface Reversal {
  readonly library: Connection;
  readonly prepare: (sql: string) => ReturnType<Connection['prepare']>;
  readonly table: RecordedTable;
  readonly change: RowChange;
  readonly at: string;
}

const reversals: Readonly<Record<RowChange['operation'], (reversal: Reversal) => void>> = {
  insert: takeAway,
  delete: bringBack,
  update: setBack,
};

function takeAway(reversal: Reversal): void {
  const { library, prepare, table, change, at } = reversal;
  refuseUnlike(reversal, change.after);
  try {
    library.transaction(() => {
      if (table.name === 'draft') removeBelongings(library, String(change.key['id']));
      prepare(`DELETE FROM ${table.name} WHERE ${whereKey(table)}`).run(change.key);
    })();
  } catch (error) {
    if (!isHeldByOthers(error)) throw error;
    if (!table.columns.includes('deleted_at')) throw changedSince();
    prepare(
      `UPDATE ${table.name} SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE ${whereKey(table)}`,
    ).run({ ...change.key, at });
  }
}

/** What the app makes by itself for each draft; recorded as it goes, so that redo brings it back. */
function removeBelongings(library: Connection, draftId: string): void {
  library.prepare('DELETE FROM draft_version WHERE draft_id = ?').run(draftId);
  library.prepare('DELETE FROM variant WHERE draft_id = ?').run(draftId);
}

function bringBack({ prepare, table, change }: Reversal): void {
  const image = known(table, change.before ?? {});
  const names = Object.keys(image);
  try {
    prepare(
      `INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    ).run(image);
  } catch (error) {
    throw isRefused(error) ? changedSince() : error;
  }
}

function setBack(reversal: Reversal): void {
  const { library, prepare, table, change, at } = reversal;
  const before = known(table, change.before ?? {});
  refuseUnlike(reversal, change.after);
  const isText = table.name !== 'draft' || draftText.some((column) => column in before);
  const settings = Object.keys(before).map((column) => `${column} = @was_${column}`);
  // Approving and deleting a draft do not count its version up, so undoing them does not either.
  if (isText && table.columns.includes('version')) settings.push('version = version + 1');
  if (table.columns.includes('updated_at')) settings.push('updated_at = @at');
  const bound = Object.fromEntries(Object.entries(before).map(([column, value]) => [`was_${column}`, value]));
  try {
    prepare(`UPDATE ${table.name} SET ${settings.join(', ')} WHERE ${whereKey(table, 'key_')}`).run({
      ...bound,
      ...prefixed(change.key),
      at,
    });
  } catch (error) {
    throw isRefused(error) ? changedSince() : error;
  }
  if (table.name === 'draft' && isText) keepDraftVersion(library, String(change.key['id']), at);
}

const draftText = ['title', 'language', 'audience', 'author_ids', 'blocks'];

/** Columns that a later migration took away are left out. */
function known(table: RecordedTable, image: RowImage): Record<string, ColumnValue> {
  return Object.fromEntries(Object.entries(image).filter(([column]) => table.columns.includes(column)));
}

function refuseUnlike({ prepare, table, change }: Reversal, expected: RowImage | null): void {
  const image = prepare(`SELECT ${rowImage(table.columns, table.name)} FROM ${table.name} WHERE ${whereKey(table)}`)
    .pluck()
    .get(change.key);
  if (typeof image !== 'string') throw changedSince();
  const row = JSON.parse(image) as RowImage;
  const told = Object.entries(known(table, expected ?? {})).filter(([column]) => !countedColumns.includes(column));
  if (told.some(([column, value]) => row[column] !== value)) throw changedSince();
}

function whereKey({ keyColumns }: RecordedTable, prefix: '' | 'key_' = ''): string {
  return keyColumns.map((column) => `${column} = @${prefix}${column}`).join(' AND ');
}

function prefixed(key: RowImage): Record<string, ColumnValue> {
  return Object.fromEntries(Object.entries(key).map(([column, value]) => [`key_${column}`, value]));
}

function changedSince(): AppError {
  return new AppError(
    'conflict',
    'What this action changed was changed again since, or something else rests on it now. That stays as it is, and nothing is lost. ' +
      'Open it and change it by hand.',
  );
}
