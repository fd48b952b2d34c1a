import Database from 'better-sqlite3';
import { describeSource } from '../shared/citations/describe-source.ts';
import { identifyWork } from '../shared/citations/same-work.ts';
import { foldWording } from '../shared/matching/fold.ts';
import type { DraftContent } from '../shared/model/draft.ts';
import type { PurgeCount } from '../shared/model/purge.ts';
import type { CslRecord } from '../shared/model/source.ts';
import { draftBody } from '../shared/text/blocks.ts';
import { countWords } from '../shared/text/words.ts';
import type { Connection } from './connection.ts';
import { markWriting } from './drafts.ts';
import { isKept } from './forget-actions.ts';
import type { WordPurge } from './purge-changes.ts';
import { hasTable } from './purge-columns.ts';
import { createTally, type FoundRow, findRows, quoted, type Row, rulesOf, subjectOf } from './purge-find.ts';

export interface RemovedWords {
  readonly counts: PurgeCount[];
  /** Approved drafts whose text changed: they are in writing again. */
  readonly reopenedIds: readonly string[];
}

/**
 * Takes words out of every text of a library and works out anew what hangs on them. Call it within a transaction.
 * Raises an error, and so leaves everything, when a text still holds the words afterwards.
 */
export function removeWords(library: Connection, words: WordPurge, at: string): RemovedWords {
  const tally = createTally();
  const found = [...findRows(library, words)];
  const withOtherPosts = new Set<string>();
  for (const row of found) {
    tally.add(row);
    changeRow(library, row, { words, at });
    if (postedTables.has(row.table.name)) withOtherPosts.add(subjectOf(library, row)?.id ?? '');
  }
  for (const number of numbersIn(found, 'claim')) refoldClaim(library, number);
  for (const number of numbersIn(found, 'source')) describeAgain(library, words, number);
  const reopenedIds = [
    ...numbersIn(found, 'draft').flatMap((number) => reopenDraft(library, { number, words, at })),
    ...[...withOtherPosts].filter((id) => markWriting(library, id, at)),
  ];
  for (const row of found) if (row.table.name === 'draft_version') recount(library, row.row);
  for (const left of findRows(library, words)) throw new Error(`the words are still in ${left.table.name}`);
  return { counts: tally.counts(), reopenedIds };
}

function numbersIn(found: readonly FoundRow[], table: string): readonly unknown[] {
  return found.filter((row) => row.table.name === table).map(({ row }) => row['row_number']);
}

/** What goes out beside the text of a draft: what was approved of it has changed with it. */
const postedTables = new Set(['variant', 'draft_image']);

interface RowChange {
  readonly words: WordPurge;
  readonly at: string;
}

/** A row whose key holds the words goes as a whole, as does a setting of which nothing is left. */
function changeRow(library: Connection, found: FoundRow, change: RowChange): void {
  const { table, row } = found;
  const rules = rulesOf(table, change.words).filter(({ name, rule }) => rule.mayHold(row[name]) === 1);
  const values = rules.map(({ name, rule }) => ({ name, value: rule.change(row[name]) }));
  const where = table.keys.map((key) => `${quoted(key)} = ?`).join(' AND ');
  const keys = table.keys.map((key) => row[key]);
  const isGone =
    rules.some(({ isKey }) => isKey) || (table.name === 'setting' && values.some(({ value }) => value === 'null'));
  if (isGone) {
    library.prepare(`DELETE FROM ${quoted(table.name)} WHERE ${where}`).run(...keys);
    return;
  }
  const marks = table.isVersioned ? ', version = version + 1, updated_at = ?' : '';
  const columns = values.map(({ name }) => `${quoted(name)} = ?`).join(', ');
  const update = library.prepare(`UPDATE ${quoted(table.name)} SET ${columns}${marks} WHERE ${where}`);
  const marked = table.isVersioned ? [change.at] : [];
  storeUnique(values, (stored) => update.run(...stored, ...marked, ...keys));
}

const mostTries = 1000;

/** Two names that differed only in what was taken out are told apart by a number. */
function storeUnique(
  values: readonly { readonly value: unknown }[],
  store: (values: readonly unknown[]) => void,
): void {
  for (let number = 1; ; number += 1) {
    const numbered = values.map(({ value }) =>
      number > 1 && typeof value === 'string' ? `${value} ${number}` : value,
    );
    try {
      store(numbered);
      return;
    } catch (error) {
      const isTaken = error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
      if (!isTaken || number >= mostTries) throw error;
    }
  }
}

function refoldClaim(library: Connection, number: unknown): void {
  const wording = library.prepare('SELECT wording FROM claim WHERE row_number = ?').pluck().get(number);
  const { fingerprint } = foldWording(String(wording));
  library.prepare('UPDATE claim SET fingerprint = ? WHERE row_number = ?').run(fingerprint, number);
}

/** What is shown of a source is worked out from its record; where the record still gives the words together, they are taken out there. */
function describeAgain(library: Connection, { purge }: WordPurge, number: unknown): void {
  const csl = JSON.parse(
    String(library.prepare('SELECT csl FROM source WHERE row_number = ?').pluck().get(number)),
  ) as CslRecord;
  const { title, authorsShort, year, container, doi, pmid, link, isComplete } = describeSource(csl);
  library
    .prepare(
      `UPDATE source SET title = @title, authors_short = @authorsShort, year = @year, container = @container, doi = @doi,
         pmid = @pmid, link = @link, is_complete = @isComplete, work_key = @workKey WHERE row_number = @number`,
    )
    .run({
      ...{
        number,
        title: purge(title),
        authorsShort: purge(authorsShort),
        year: purge(year),
        container: purge(container),
      },
      ...{ doi, pmid, link, isComplete: isComplete ? 1 : 0, workKey: purge(identifyWork(csl).workKey) },
    });
}

/** The purged text is a version of its own, so that a window that still shows the old one cannot save it again. */
function reopenDraft(
  library: Connection,
  { number, words, at }: { readonly number: unknown; readonly words: WordPurge; readonly at: string },
): string[] {
  const draft = library.prepare('SELECT * FROM draft WHERE row_number = ?').get(number) as Row;
  const blocks = JSON.parse(String(draft['blocks'])) as DraftContent['blocks'];
  const body = words.purge(draftBody(blocks));
  library
    .prepare(
      `UPDATE draft SET body = ?, words = ?, status = 'writing', approved_at = NULL, review_at = NULL WHERE row_number = ?`,
    )
    .run(body, countWords(body), number);
  const { title, language, audience } = draft;
  const content = { title, language, audience, authorIds: JSON.parse(String(draft['author_ids'])) as unknown, blocks };
  library
    .prepare('INSERT INTO draft_version (draft_id, version, saved_at, content, title, words) VALUES (?, ?, ?, ?, ?, ?)')
    .run(draft['id'], draft['version'], at, JSON.stringify(content), title, countWords(body));
  return draft['status'] === 'approved' ? [String(draft['id'])] : [];
}

function recount(library: Connection, row: Row): void {
  const content = library.prepare('SELECT content FROM draft_version WHERE draft_id = ? AND version = ?').pluck();
  const [draftId, version] = [row['draft_id'], row['version']];
  const stored = content.get(draftId, version);
  if (typeof stored !== 'string') return;
  const { title, blocks } = JSON.parse(stored) as DraftContent;
  library
    .prepare('UPDATE draft_version SET title = ?, words = ? WHERE draft_id = ? AND version = ?')
    .run(title, countWords(draftBody(blocks)), draftId, version);
}

/** Empties what undo keeps: copies of rows as they were. Gives how many steps can no longer be undone. */
export function forgetUndo(library: Connection): number {
  const steps = hasTable(library, 'action')
    ? Number(library.prepare(`SELECT count(*) FROM action WHERE ${isKept}`).pluck().get())
    : 0;
  for (const table of ['action_change', 'action']) {
    if (hasTable(library, table)) library.prepare(`DELETE FROM ${table}`).run();
  }
  return steps;
}
