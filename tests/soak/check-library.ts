import Database from 'better-sqlite3';
import { checkAudit, unchecked } from '../../db/audit.ts';
import { listBackups } from '../../db/backup.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readDraftVersion } from '../../db/drafts.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import type { DraftContent } from '../../shared/model/draft.ts';
import type { Promised } from './work.ts';

/** Opens a library after the kill, as the app would, and tells everything that does not hold. Empty when all is well. */
export function checkLibrary(
  libraryFile: string,
  check: (library: Connection) => readonly string[],
): readonly string[] {
  const library = openLibrary(libraryFile);
  try {
    return [...wholeness(library), ...backupFaults(libraryFile), ...check(library)];
  } finally {
    library.close();
  }
}

function wholeness(library: Connection): string[] {
  const count = (sql: string) => Number(library.prepare(`SELECT count(*) FROM ${sql}`).pluck().get());
  const faults: string[] = [];
  const answer = String(library.pragma('quick_check', { simple: true }));
  if (answer !== 'ok') faults.push(`quick_check says ${answer}`);
  if ((library.pragma('foreign_key_check') as unknown[]).length > 0) faults.push('a row points at nothing');
  let chain = checkAudit(library, unchecked);
  while (chain.state === 'more') chain = checkAudit(library, chain);
  if (chain.state === 'broken') faults.push('the audit chain is broken');
  if (count(`import WHERE state = 'pending'`) > 0) faults.push('a pending import is left');
  const orphans = count('claim WHERE import_id IS NOT NULL AND import_id NOT IN (SELECT id FROM import)');
  if (orphans > 0) faults.push(`${orphans} claims of an import that is not there`);
  return faults;
}

function backupFaults(libraryFile: string): string[] {
  return listBackups(libraryFile).flatMap(({ file }) => {
    const backup = new Database(file, { readonly: true });
    try {
      const answer = String(backup.pragma('quick_check', { simple: true }));
      return answer === 'ok' ? [] : [`the backup ${file} says ${answer}`];
    } finally {
      backup.close();
    }
  });
}

/** What was acknowledged and is not there, and what is there in part. */
export function brokenPromises(library: Connection, draftId: string, promised: Promised): string[] {
  return [
    ...brokenSaves(library, draftId, promised),
    ...promised.added.filter((id) => !has(library, id)).map((id) => `the claim ${id} was acknowledged and is gone`),
    ...brokenMerges(library, promised),
    ...brokenImports(library, promised),
  ];
}

function has(library: Connection, id: string): boolean {
  return library.prepare('SELECT 1 FROM shown_claim WHERE id = ?').get(id) !== undefined;
}

function brokenSaves(library: Connection, draftId: string, { saves, asked }: Promised): string[] {
  const lost = saves.filter(({ version, content }) => !isSame(readDraftVersion(library, draftId, version), content));
  const faults = lost.map(({ version }) => `version ${version} of the draft is not as it was acknowledged`);
  const last = saves.at(-1);
  if (last === undefined) return faults;
  const newest = Number(library.prepare('SELECT version FROM draft WHERE id = ?').pluck().get(draftId));
  const stored = readDraftVersion(library, draftId, newest);
  const isExpected = isSame(stored, last.content) || (asked !== null && isSame(stored, asked));
  return isExpected && newest - last.version <= 1 ? faults : [...faults, 'the draft holds what nobody saved'];
}

function isSame(one: DraftContent, other: DraftContent): boolean {
  return contentHash(one) === contentHash(other);
}

function brokenMerges(library: Connection, { merges }: Promised): string[] {
  const read = library.prepare('SELECT merged_into_id IS NOT NULL FROM claim WHERE id = ?').pluck();
  return [...merges].flatMap(([id, { isMerged, isAsked }]) => {
    const isStored = read.get(id) === 1;
    return isAsked || isStored === isMerged ? [] : [`the merge of ${id} is not as it was acknowledged`];
  });
}

/** An import that was not acknowledged may have come to its end all the same; it is whole or absent. */
function brokenImports(library: Connection, { imports }: Promised): string[] {
  const count = library
    .prepare(`SELECT count(*) FROM claim_text JOIN shown_claim ON shown_claim.row_number = claim_text.rowid
    WHERE claim_text MATCH ?`)
    .pluck();
  return imports.flatMap(({ word, rows, isDone }) => {
    const stored = Number(count.get(`"${word}"`));
    const isExpected = stored === rows || (!isDone && stored === 0);
    return isExpected
      ? []
      : [`of an import of ${rows} rows ${stored} are there; it was ${isDone ? '' : 'not '}acknowledged`];
  });
}
