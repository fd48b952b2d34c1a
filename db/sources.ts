import { AppError } from '../shared/app-error.ts';
import { describeSource } from '../shared/citations/describe-source.ts';
import { contradict, identifyWork, type WorkIdentity } from '../shared/citations/same-work.ts';
import type { CslRecord, Source } from '../shared/model/source.ts';
import type { Connection } from './open-library.ts';

interface SourceRow {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly version: number;
  readonly key: string;
  readonly csl: string;
  readonly title: string;
  readonly authors_short: string;
  readonly year: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
  readonly is_complete: number;
  readonly design: Source['design'];
  readonly level: number | null;
  readonly status: Source['status'];
  readonly status_note: string;
  readonly note: string;
  readonly is_sample: number;
  readonly import_id: string | null;
}

/** What a person or a file says of a source; the rest is worked out from `csl`. */
export type SourceContent = Pick<Source, 'key' | 'csl' | 'design' | 'level' | 'status' | 'statusNote' | 'note'>;
export type NewSource = SourceContent & Pick<Source, 'id' | 'createdAt' | 'isSample' | 'importId'>;

export const sourceColumns = `id, created_at, updated_at, version, key, csl, title, authors_short, year, doi, pmid, link, is_complete, design, level,
  status, status_note, note, is_sample, import_id`;

/** A source that lists show. Raises `not_found`, with another sentence for one in the recycle bin. */
export function readSource(library: Connection, id: string): Source {
  const row = library.prepare(`SELECT ${sourceColumns} FROM shown_source WHERE id = ?`).get(id) as
    | SourceRow
    | undefined;
  if (row !== undefined) return toSource(row);
  const deleted = library.prepare('SELECT 1 FROM source WHERE id = ? AND deleted_at IS NOT NULL').get(id);
  if (deleted === undefined) throw new AppError('not_found', 'There is no such source in this library.');
  throw new AppError(
    'not_found',
    'This source is in the recycle bin. Nothing of it is lost: restore it to go on with it.',
  );
}

/** The sources behind citation keys, for the checks and for reference lists; keys that no source has are left out. */
export function readSourcesByKey(library: Connection, keys: readonly string[]): Source[] {
  const rows = library
    .prepare(`SELECT ${sourceColumns} FROM shown_source WHERE key IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(keys)) as SourceRow[];
  return rows.map(toSource);
}

/** Stores a new source. Its key must be free. Call it within a transaction. */
export function insertSource(library: Connection, source: NewSource): void {
  library
    .prepare(
      `INSERT INTO source (id, created_at, updated_at, version, key, csl, title, authors_short, year, container, doi, pmid, link,
         is_complete, design, level, status, status_note, note, is_sample, import_id, work_key)
       VALUES (@id, @at, @at, 1, @key, @csl, @title, @authorsShort, @year, @container, @doi, @pmid, @link,
         @isComplete, @design, @level, @status, @statusNote, @note, @isSample, @importId, @workKey)`,
    )
    .run({
      ...contentColumns(source),
      ...{ id: source.id, at: source.createdAt, isSample: source.isSample ? 1 : 0, importId: source.importId },
    });
}

/** Stores the next version of a source. Call it within a transaction, after the version check. */
export function updateSource(
  library: Connection,
  id: string,
  change: { readonly at: string; readonly content: SourceContent },
): void {
  library
    .prepare(
      `UPDATE source SET updated_at = @at, version = version + 1, key = @key, csl = @csl, title = @title,
         authors_short = @authorsShort, year = @year, container = @container, doi = @doi, pmid = @pmid, link = @link,
         is_complete = @isComplete, design = @design, level = @level, status = @status, status_note = @statusNote, note = @note,
         work_key = @workKey
       WHERE id = @id`,
    )
    .run({ ...contentColumns(change.content), id, at: change.at });
}

/** Puts a source into the recycle bin; its links to claims stay with it. */
export function deleteSource(library: Connection, id: string, at: string): void {
  library
    .prepare('UPDATE source SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id')
    .run({ id, at });
}

/** Takes a source out of the recycle bin, under `key`, since its own may have been given away. Raises `not_found`. */
export function restoreSource(
  library: Connection,
  id: string,
  change: { readonly at: string; readonly key: string },
): void {
  library
    .prepare('UPDATE source SET deleted_at = NULL, key = @key, updated_at = @at, version = version + 1 WHERE id = @id')
    .run({ id, ...change });
}

/** The key and record of a source in the recycle bin. Raises `not_found`. */
export function readDeletedSource(library: Connection, id: string): Source {
  const row = library.prepare(`SELECT ${sourceColumns} FROM source WHERE id = ? AND deleted_at IS NOT NULL`).get(id) as
    | SourceRow
    | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such source in the recycle bin.');
  return toSource(row);
}

/** Tells whether another source has the key; a running import counts too, since its rows are about to be seen. */
export function isKeyTaken(library: Connection, key: string, exceptId = ''): boolean {
  return (
    library.prepare('SELECT 1 FROM source WHERE key = ? AND deleted_at IS NULL AND id <> ?').get(key, exceptId) !==
    undefined
  );
}

/** The source of the library that is the same work: same DOI, else same PMID, else same title, year and first author. */
export function findSameWork(library: Connection, work: WorkIdentity): Source | null {
  return findBy(library, 'doi', work.doi) ?? findBy(library, 'pmid', work.pmid) ?? findByWorkKey(library, work);
}

function findBy(library: Connection, column: 'doi' | 'pmid', value: string | null): Source | null {
  if (value === null) return null;
  const row = library
    .prepare(`SELECT ${sourceColumns} FROM shown_source WHERE ${column} = ? ORDER BY created_at, id LIMIT 1`)
    .get(value) as SourceRow | undefined;
  return row === undefined ? null : toSource(row);
}

/** A title that several works of the library share, told apart by their identifiers, is no ground to choose one of them. */
function findByWorkKey(library: Connection, work: WorkIdentity): Source | null {
  if (work.workKey === '') return null;
  const rows = library
    .prepare(`SELECT ${sourceColumns} FROM shown_source WHERE work_key = ? ORDER BY created_at, id LIMIT 20`)
    .all(work.workKey) as SourceRow[];
  const fitting = rows.map(toSource).filter((source) => !contradict(identifyWork(source.csl), work));
  return fitting.length === 1 || work.doi !== null || work.pmid !== null ? (fitting[0] ?? null) : null;
}

export function toSource(row: SourceRow): Source {
  return {
    ...{ id: row.id, createdAt: row.created_at, updatedAt: row.updated_at, version: row.version, key: row.key },
    csl: JSON.parse(row.csl) as CslRecord,
    ...{
      title: row.title,
      authorsShort: row.authors_short,
      year: row.year,
      doi: row.doi,
      pmid: row.pmid,
      link: row.link,
    },
    ...{ isComplete: row.is_complete === 1, design: row.design, level: row.level, status: row.status },
    ...{ statusNote: row.status_note, note: row.note, isSample: row.is_sample === 1, importId: row.import_id },
  };
}

function contentColumns(content: SourceContent) {
  const description = describeSource(content.csl);
  const { title, authorsShort, year, container, doi, pmid, link } = description;
  return {
    ...{ key: content.key, csl: JSON.stringify(content.csl), title, authorsShort, year, container, doi, pmid, link },
    isComplete: description.isComplete ? 1 : 0,
    ...{ design: content.design, level: content.level, status: content.status },
    ...{ statusNote: content.statusNote, note: content.note, workKey: identifyWork(content.csl).workKey },
  };
}
