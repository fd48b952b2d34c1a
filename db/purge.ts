import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { PurgedFile, PurgePreview, PurgeReport, PurgeRequest, PurgeSubject } from '../shared/model/purge.ts';
import { compilePhrase, type Phrase } from '../shared/purge/phrase.ts';
import { appendAudit, auditAppender } from './audit.ts';
import type { Connection } from './connection.ts';
import { contentHash } from './content-hash.ts';
import { isKept } from './forget-actions.ts';
import { bytePatterns, searchFile } from './purge-bytes.ts';
import { hasTable, schemaText } from './purge-columns.ts';
import { type PurgedCopy, purgeCopy } from './purge-copies.ts';
import { phraseOf, purgeDatabase, wordsOf } from './purge-database.ts';
import { filesAround, type SearchedFile, type SearchedFolders, sizeOf } from './purge-files.ts';
import { createTally, describeSubject, findRows, subjectOf } from './purge-find.ts';
import { refuseLivingItems } from './purge-items.ts';

/** How far the work is, in bytes of files. */
export type ReportBytes = (done: number, total: number) => void;

export interface PurgePlace extends SearchedFolders {
  readonly libraryFile: string;
}

export interface PurgeRun {
  readonly at: string;
  readonly report: ReportBytes;
  /** Called once the library itself no longer holds anything of it: from then on the purge must be brought to its end. */
  readonly onRemoved: () => void;
}

const mostSubjects = 100;

/**
 * Tells where a purge would take out what, in the library and in every file around it; changes nothing. Blocks for as long as
 * it reads. Raises `invalid_input` for words that are also words of the app, `conflict` for things outside the recycle bin.
 */
export function previewPurge(place: PurgePlace, request: PurgeRequest, report: ReportBytes): PurgePreview {
  const library = new Database(place.libraryFile, { readonly: true, fileMustExist: true });
  try {
    refuseUnprovable(library, request);
    const { counts, subjects } = survey(library, request);
    const undoSteps = hasTable(library, 'action')
      ? Number(library.prepare(`SELECT count(*) FROM action WHERE ${isKept}`).pluck().get())
      : 0;
    const phrase = phraseOf(request);
    const files = search(filesAround(place.libraryFile, place), phrase === null ? [] : [phrase], report);
    return {
      kind: 'purge.preview',
      counts,
      subjects: subjects.slice(0, mostSubjects),
      subjectCount: subjects.length,
      undoSteps,
      files,
    };
  } finally {
    library.close();
  }
}

/** Raises `invalid_input` for words whose absence could never be shown, `conflict` for things outside the recycle bin. */
export function refuseUnprovable(library: Connection, request: PurgeRequest): void {
  refuseLivingItems(library, request.items);
  const phrase = phraseOf(request);
  if (phrase === null || !compilePhrase(phrase).isIn(schemaText(library))) return;
  const advice =
    phrase.extent === 'anywhere'
      ? 'Ask for whole words only, or give more of the words around it.'
      : 'Give more of the words around it.';
  const sentence = `Every library holds these letters in a word of its own, so nobody could show that they are gone. Nothing was changed. ${advice}`;
  throw new AppError('invalid_input', sentence, { fields: { text: sentence } });
}

function survey(library: Connection, request: PurgeRequest): Pick<PurgePreview, 'counts' | 'subjects'> {
  const words = wordsOf(library, request);
  const tally = createTally();
  const named = new Map<string, PurgeSubject | null>();
  const add = (kind: PurgeSubject['kind'], id: string) => {
    if (!named.has(`${kind} ${id}`)) named.set(`${kind} ${id}`, describeSubject(library, kind, id));
  };
  for (const { kind, id } of request.items) add(kind, id);
  for (const found of words === null ? [] : findRows(library, words)) {
    tally.add(found);
    const subject = subjectOf(library, found);
    if (subject !== null) add(subject.kind, subject.id);
  }
  return { counts: tally.counts(), subjects: [...named.values()].filter((subject) => subject !== null) };
}

/**
 * Takes everything asked for out of the library for good, then out of every backup and kept file, and searches all of them
 * byte by byte. The library must not be written to meanwhile. Blocks until the end; done twice it comes to the same.
 */
export function runPurge(place: PurgePlace, request: PurgeRequest, { at, report, onRemoved }: PurgeRun): PurgeReport {
  const library = new Database(place.libraryFile, { fileMustExist: true });
  try {
    for (const pragma of ['busy_timeout = 60000', 'synchronous = FULL', 'foreign_keys = ON', 'trusted_schema = OFF'])
      library.pragma(pragma);
    const purged = purgeDatabase(library, request, {
      ...{ at, onRemoved },
      onReopened: (draftIds) => recordReopened(library, draftIds, at),
    });
    const phrase = phraseOf(request);
    const sought: Phrase[] = [
      ...(phrase === null ? [] : [phrase]),
      ...purged.textsGone.map((text) => ({ text, extent: 'anywhere' as const })),
    ];
    const copies = purgeCopies(place, request, at);
    const files = search(filesAround(place.libraryFile, place), sought, report).map((file) =>
      withOutcome(file, copies),
    );
    const done: PurgeReport = {
      ...{ kind: 'purge.run', at, counts: purged.counts, items: purged.items, undoSteps: purged.undoSteps },
      reopened: purged.reopenedIds.map((id) => ({ id, title: describeSubject(library, 'draft', id)?.title ?? '' })),
      ...{
        searchedTexts: sought.length,
        files,
        isClean: files.every((file) => file.hits === 0 && file.state !== 'failed'),
      },
    };
    storeReport(library, done);
    return done;
  } finally {
    library.close();
  }
}

/** The trail says for each draft why it is in writing again. */
function recordReopened(library: Connection, draftIds: readonly string[], at: string): void {
  const append = auditAppender(library);
  for (const subjectId of draftIds) append({ at, action: 'purge.reopen', subjectKind: 'draft', subjectId });
}

/** Until there is none that was not looked at: a backup that another program was making gets its name meanwhile. */
function purgeCopies(place: PurgePlace, request: PurgeRequest, at: string): ReadonlyMap<string, PurgedCopy> {
  const copies = new Map<string, PurgedCopy>();
  const isNext = ({ kind, name }: SearchedFile) => kind !== 'library' && kind !== 'journal' && !copies.has(name);
  for (;;) {
    const next = filesAround(place.libraryFile, place).filter(isNext);
    if (next.length === 0) return copies;
    for (const file of next) copies.set(file.name, purgeCopy(file, request, at));
  }
}

function withOutcome(file: PurgedFile, copies: ReadonlyMap<string, PurgedCopy>): PurgedFile {
  if (file.kind === 'library') return { ...file, state: 'purged' };
  return { ...file, ...copies.get(file.name) };
}

function search(files: readonly SearchedFile[], phrases: readonly Phrase[], report: ReportBytes): PurgedFile[] {
  const total = files.reduce((sum, { file }) => sum + sizeOf(file), 0);
  const patterns = bytePatterns(phrases);
  let done = 0;
  report(0, total);
  return files.map(({ file, name, kind }) => {
    const hits = searchFile(file, patterns, (bytes) => {
      done += bytes;
      report(Math.min(done, total), total);
    });
    return { name, kind, ...hits, state: 'clean', problem: '' };
  });
}

const reportName = 'purgeReport';

/** Counts and names of files only; the audit trail gets its hash. */
function storeReport(library: Connection, report: PurgeReport): void {
  library
    .transaction(() => {
      library
        .prepare(
          'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        )
        .run(reportName, JSON.stringify(report));
      appendAudit(library, {
        at: report.at,
        action: 'library.purge',
        subjectKind: 'library',
        subjectId: '',
        contentHash: contentHash(report),
      });
    })
    .immediate();
  library.pragma('wal_checkpoint(TRUNCATE)');
}

/** The report of the last purge of this library; null when there was none. */
export function readPurgeReport(library: Connection): PurgeReport | null {
  const value = library.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(reportName);
  // Written by `storeReport` only, from a value of this type.
  return typeof value === 'string' ? (JSON.parse(value) as PurgeReport) : null;
}
