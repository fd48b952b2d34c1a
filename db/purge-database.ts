import type { PurgeCount, PurgeRequest } from '../shared/model/purge.ts';
import { citationKey } from '../shared/model/source.ts';
import { compilePhrase, type Phrase, type PhraseMatcher } from '../shared/purge/phrase.ts';
import { createTextPurge } from '../shared/purge/purge-text.ts';
import type { Connection } from './connection.ts';
import type { WordPurge } from './purge-changes.ts';
import { fullTextTables, hasTable } from './purge-columns.ts';
import { removeItems, textsThatWent } from './purge-items.ts';
import { forgetUndo, removeWords } from './purge-remove.ts';
import { forgetSpellings } from './purge-spellings.ts';

export interface DatabasePurge {
  readonly counts: PurgeCount[];
  readonly items: number;
  readonly reopenedIds: readonly string[];
  readonly undoSteps: number;
  /** Texts of removed things that stand nowhere in this database any more. */
  readonly textsGone: readonly string[];
}

interface PurgeEvents {
  readonly at: string;
  /** Called within the transaction, with the drafts that were approved and are in writing again. */
  readonly onReopened: (draftIds: readonly string[]) => void;
  /** Called when all of it is gone from the database for good. */
  readonly onRemoved: () => void;
}

/**
 * Takes everything asked for out of one database, in one transaction, then rewrites the file, so that neither free pages nor the
 * log keep a byte of it. `connection` must be the only one that writes. Works on every version of the schema, since it reads it.
 */
export function purgeDatabase(
  connection: Connection,
  request: PurgeRequest,
  { at, onReopened, onRemoved }: PurgeEvents,
): DatabasePurge {
  // What is freed is overwritten with zeros at once, also in pages that stay in use.
  connection.pragma('secure_delete = ON');
  const purged = connection
    .transaction(() => {
      const removed = remove(connection, request, at);
      onReopened(removed.reopenedIds);
      return removed;
    })
    .immediate();
  onRemoved();
  emptyLog(connection);
  connection.exec('VACUUM');
  emptyLog(connection);
  return { ...purged, textsGone: textsThatWent(connection, purged.texts) };
}

export function phraseOf(request: PurgeRequest): Phrase | null {
  return request.text === null ? null : { text: request.text, extent: request.extent };
}

/** The words of a request, made ready for one database. Null when only things are to go. */
export function wordsOf(connection: Connection, request: PurgeRequest): WordPurge | null {
  const phrase = phraseOf(request);
  if (phrase === null) return null;
  const matcher = compilePhrase(phrase);
  const taken = new Set(connection.prepare('SELECT key FROM source').pluck().all() as string[]);
  const held = [...taken].filter((key) => matcher.isIn(key));
  const keys = new Map(held.map((key) => [key, freeKey(key, matcher, taken)]));
  const { replacement } = request;
  return { matcher, purge: createTextPurge(matcher, replacement), replacement, keys };
}

/** A key that Pandoc reads as one, and that no source has. */
function freeKey(key: string, matcher: PhraseMatcher, taken: Set<string>): string {
  const left = matcher.replace(key, '').replace(/^[^A-Za-z0-9_]+|[:.-]+$/gu, '');
  const stem = citationKey.safeParse(left).success && !matcher.isIn(left) ? left : 'key';
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? stem : `${stem.slice(0, 70)}-${number}`;
    if (taken.has(free) || matcher.isIn(free)) continue;
    taken.add(free);
    return free;
  }
}

function remove(connection: Connection, request: PurgeRequest, at: string) {
  // A key of a table may change before what points at it.
  connection.pragma('defer_foreign_keys = ON');
  const { removed: items, texts } = removeItems(connection, request.items);
  const undoSteps = forgetUndo(connection);
  forgetUnusedImages(connection);
  const words = wordsOf(connection, request);
  const { counts, reopenedIds } = words === null ? { counts: [], reopenedIds: [] } : removeWords(connection, words, at);
  forgetSpellings(connection, [...texts, ...(request.text === null ? [] : [request.text])]);
  for (const table of fullTextTables(connection)) rebuildFullText(connection, table);
  // Samples of index keys, where somebody has run ANALYZE.
  if (hasTable(connection, 'sqlite_stat4')) connection.exec('DELETE FROM sqlite_stat4');
  return { items, texts, undoSteps, counts, reopenedIds };
}

/** Undo is forgotten by now, so nothing can bring a removed picture back. */
function forgetUnusedImages(connection: Connection): void {
  if (!hasTable(connection, 'image_file')) return;
  connection.prepare('DELETE FROM image_file WHERE hash NOT IN (SELECT file_hash FROM draft_image)').run();
}

/** An index of words keeps a removed word until its parts are merged: it is made anew. */
function rebuildFullText(connection: Connection, table: string): void {
  for (const command of ['rebuild', 'optimize']) {
    connection.prepare(`INSERT INTO "${table}" ("${table}") VALUES (?)`).run(command);
  }
}

function emptyLog(connection: Connection): void {
  const [answer] = connection.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
  if (answer?.busy === 1) throw new Error('the log of the library could not be emptied: somebody reads it');
}
