import type { Source, SourceStatus } from '../shared/model/source.ts';
import { type ChangeRow, type RowOutcome, rowBinner } from './claim-tables.ts';
import type { Connection } from './open-library.ts';
import { sourceColumns, toSource } from './sources.ts';

/** What is to be set in many sources; what is left out stays as it is. */
export interface SourceSetting {
  readonly status?: SourceStatus | undefined;
  readonly level?: number | null | undefined;
}

/** Sets the status or the level of sources; a worked example becomes the person's own. */
export function sourceSetter(library: Connection, setting: SourceSetting, at: string): ChangeRow {
  const read = library.prepare('SELECT status, level FROM shown_source WHERE id = ?');
  const write = library.prepare(
    `UPDATE source SET status = @status, level = @level, is_sample = 0, updated_at = @at, version = version + 1 WHERE id = @id`,
  );
  return (id) => {
    const before = read.get(id) as Pick<Source, 'status' | 'level'> | undefined;
    if (before === undefined) return notShown(library, id);
    const status = setting.status ?? before.status;
    const level = setting.level === undefined ? before.level : setting.level;
    if (status === before.status && level === before.level) return 'same';
    write.run({ id, at, status, level });
    return 'changed';
  };
}

/** Puts sources into the recycle bin. */
export function sourceBinner(library: Connection, at: string): ChangeRow {
  return rowBinner(library, { table: 'source', notShown: (id) => notShown(library, id) }, at);
}

/** The sources of these ids that lists show, in the order asked for; the others are left out. */
export function readSources(library: Connection, ids: readonly string[]): Source[] {
  const rows = library
    .prepare(`SELECT ${sourceColumns} FROM shown_source WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids)) as Parameters<typeof toSource>[0][];
  const sources = new Map(rows.map((row) => [row.id, toSource(row)]));
  return ids.flatMap((id) => sources.get(id) ?? []);
}

function notShown(library: Connection, id: string): RowOutcome {
  const name = library.prepare(`SELECT coalesce(nullif(title, ''), key) FROM source WHERE id = ?`).pluck().get(id);
  if (typeof name !== 'string') return { name: '', reason: 'There is no such source in this library.' };
  return { name, reason: 'This source is in the recycle bin already.' };
}
