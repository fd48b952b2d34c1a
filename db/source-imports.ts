import { mergeCsl, missingFields } from '../shared/citations/merge-csl.ts';
import type { CslRecord, Evidence, Source } from '../shared/model/source.ts';
import { appendAudit } from './audit.ts';
import { draftsByKey } from './cited-keys.ts';
import { contentHash } from './content-hash.ts';
import type { Connection } from './open-library.ts';
import { deleteSource, readSource, updateSource } from './sources.ts';

/** What a file says beyond the record itself. */
export type IncomingWork = Pick<Source, 'csl' | 'design' | 'status'>;

/** A merge: what goes into a source that was there before. */
export interface SourceMerge {
  readonly sourceId: string;
  readonly incoming: IncomingWork;
}

/** What a merge filled; the values are kept, so that an undo takes out only what nobody has changed since. */
interface Filled {
  readonly csl: Readonly<Record<string, unknown>>;
  readonly design?: Source['design'];
  readonly status?: Source['status'];
}

export interface ImportStart {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
}

/** Begins an import: its rows stay invisible until `finishSourceImport`, and are removed on open if that never comes. */
export function startSourceImport(library: Connection, start: ImportStart): void {
  library
    .prepare(
      `INSERT INTO import (id, kind, file_name, imported_at, state) VALUES (@id, 'sources', @fileName, @at, 'pending')`,
    )
    .run(start);
}

export interface ImportEnd {
  readonly id: string;
  readonly at: string;
  readonly added: number;
  readonly merged: number;
  readonly faulty: number;
}

/** Makes the rows of an import visible, together with its merges. Call it within one transaction. */
export function finishSourceImport(library: Connection, end: ImportEnd): void {
  library
    .prepare(`UPDATE import SET state = 'done', added = @added, grouped = @merged, faulty = @faulty WHERE id = @id`)
    .run({ id: end.id, added: end.added, merged: end.merged, faulty: end.faulty });
  appendAudit(library, { at: end.at, action: 'source.import', subjectKind: 'import', subjectId: end.id });
}

/** Fills what a source lacks; what it has stays, since a person may have written it. Nothing is stored when nothing was missing. */
export function mergeIntoSource(
  library: Connection,
  merge: SourceMerge,
  change: { readonly at: string; readonly importId: string | null },
): void {
  const source = readSource(library, merge.sourceId);
  const filled = filledBy(source, merge.incoming);
  if (filled === null) return;
  const content = {
    ...source,
    csl: mergeCsl(source.csl, merge.incoming.csl),
    design: filled.design ?? source.design,
    status: filled.status ?? source.status,
  };
  updateSource(library, source.id, { at: change.at, content });
  appendAudit(library, { at: change.at, action: 'source.merge', subjectKind: 'source', subjectId: source.id });
  if (change.importId === null) return;
  library
    .prepare('INSERT INTO source_merge (import_id, source_id, filled) VALUES (?, ?, ?)')
    .run(change.importId, source.id, JSON.stringify(filled));
}

/**
 * Takes a finished import back: what it added goes into the recycle bin, what it filled in is emptied again where nobody has
 * changed it since. Sources that somebody has worked on since (changed, attached, quoted, cited) stay. Gives how many stayed.
 * Sets the import's state. Call it within a transaction.
 */
export function undoSourceImport(library: Connection, importId: string, now: string): number {
  const work: OwnWork = { cited: draftsByKey(library), ties: tiesOfImport(library, importId) };
  let kept = 0;
  const added = library.prepare('SELECT id FROM shown_source WHERE import_id = ?').pluck().all(importId) as string[];
  for (const id of added) {
    if (isWorkedOn(library, readSource(library, id), work)) {
      kept += 1;
      continue;
    }
    library.prepare('DELETE FROM evidence WHERE source_id = ?').run(id);
    deleteSource(library, id, now);
  }
  const merges = library
    .prepare('SELECT source_id AS sourceId, filled FROM source_merge WHERE import_id = ?')
    .all(importId) as {
    readonly sourceId: string;
    readonly filled: string;
  }[];
  for (const merge of merges) emptyAgain(library, merge, now);
  library.prepare('DELETE FROM source_merge WHERE import_id = ?').run(importId);
  library.prepare(`UPDATE import SET state = 'undone', kept = ? WHERE id = ?`).run(kept, importId);
  appendAudit(library, { at: now, action: 'import.undo', subjectKind: 'import', subjectId: importId });
  return kept;
}

/** What tells a person's work on a source from what the import did itself. */
interface OwnWork {
  readonly cited: ReadonlyMap<string, number>;
  /** The hashes of the ties that the import made. */
  readonly ties: ReadonlySet<string>;
}

function isWorkedOn(library: Connection, source: Source, { cited, ties }: OwnWork): boolean {
  if (source.version > 1 || (cited.get(source.key) ?? 0) > 0) return true;
  const passage = library.prepare('SELECT 1 FROM passage WHERE source_id = ? AND deleted_at IS NULL').get(source.id);
  if (passage !== undefined) return true;
  const links = library
    .prepare('SELECT claim_id AS claimId, source_id AS sourceId, role, note FROM evidence WHERE source_id = ?')
    .all(source.id) as Evidence[];
  return links.some((link) => !ties.has(contentHash(link)));
}

/** A file that was dropped on a claim is tied to it in the same step, and so at the same moment. A tie that was changed since has another hash. */
function tiesOfImport(library: Connection, importId: string): ReadonlySet<string> {
  const hashes = library
    .prepare(
      `SELECT tie.content_hash FROM audit AS begun JOIN audit AS tie ON tie.number > begun.number AND tie.at = begun.at
       WHERE begun.action = 'source.import' AND begun.subject_id = ? AND tie.action = 'evidence.attach'`,
    )
    .pluck()
    .all(importId);
  return new Set(hashes.map(String));
}

function emptyAgain(
  library: Connection,
  merge: { readonly sourceId: string; readonly filled: string },
  now: string,
): void {
  const isShown = library.prepare('SELECT 1 FROM shown_source WHERE id = ?').get(merge.sourceId);
  if (isShown === undefined) return;
  const source = readSource(library, merge.sourceId);
  const filled = JSON.parse(merge.filled) as Filled;
  const isUntouched = ([name, value]: [string, unknown]) => JSON.stringify(filled.csl[name]) !== JSON.stringify(value);
  const csl = Object.fromEntries(Object.entries(source.csl).filter(isUntouched)) as CslRecord;
  const content = {
    ...source,
    csl: { ...csl, type: source.csl.type },
    design: filled.design === source.design ? ('unknown' as const) : source.design,
    status: filled.status === source.status ? ('current' as const) : source.status,
  };
  updateSource(library, source.id, { at: now, content });
}

function filledBy(source: Source, incoming: IncomingWork): Filled | null {
  const filled: Filled = {
    csl: missingFields(source.csl, incoming.csl),
    ...(source.design === 'unknown' && incoming.design !== 'unknown' ? { design: incoming.design } : {}),
    ...(source.status === 'current' && incoming.status !== 'current' ? { status: incoming.status } : {}),
  };
  const isNothing = Object.keys(filled.csl).length === 0 && filled.design === undefined && filled.status === undefined;
  return isNothing ? null : filled;
}
