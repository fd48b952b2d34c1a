import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { createTestService } from '../service/harness.ts';

/** Closed libraries that each run starts from a copy of. */
export interface SoakLibraries {
  readonly folder: string;
  /** In the format of today, with claims and a draft. */
  readonly current: string;
  /** In the format of the first version, so that opening it migrates. */
  readonly old: string;
  /** With an action that gave many claims a tag. */
  readonly tagged: string;
  readonly draftId: string;
  readonly claimIds: readonly string[];
}

const claims = 30;
/** So many that backing up and migrating take a moment in which a kill can fall. */
const oldClaims = 6000;
/** So many that undoing their tags takes several steps. */
export const taggedClaims = 1200;

export async function buildLibraries(): Promise<SoakLibraries> {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-soak-'));
  const current = join(folder, 'current.plainspoken');
  const service = createTestService({ libraryFile: current });
  const claimIds: string[] = [];
  for (let each = 0; each < claims; each += 1) {
    const claim = await service.call('claim.add', { wording: `Rumour ${each} of ${each * 17} plants` });
    claimIds.push(claim.id);
  }
  const draft = await service.call('draft.create', { title: 'An answer that is written all the time' });
  service.close();
  const tagged = await buildTagged(folder);
  return { folder, current, old: buildOld(folder), tagged, draftId: draft.id, claimIds };
}

export function removeLibraries({ folder }: SoakLibraries): void {
  rmSync(folder, { recursive: true, force: true });
}

async function buildTagged(folder: string): Promise<string> {
  const file = join(folder, 'tagged.plainspoken');
  const service = createTestService({ libraryFile: file });
  const rows = Array.from({ length: taggedClaims }, (_, row) => `Remedy ${row} heals illness ${row * 37} in a day`);
  const csv = service.addFile('claims.csv', `claim\n${rows.join('\n')}\n`);
  await service.jobEnd((await service.call('claim.import', { file: csv, columns: importColumns })).job);
  const chosen = { filter: { query: '' }, count: taggedClaims };
  await service.jobEnd((await service.call('claim.tag', { chosen, add: ['soaked'], remove: [] })).job);
  service.close();
  return file;
}

/** The first column is what is claimed. */
export const importColumns = {
  ...{ wording: 0, statement: null, channel: null, link: null, seenAt: null },
  ...{ reach: null, verdict: null, topics: null, language: null },
};

/** A library of the first version from the fixtures, with many more claims, written as that version wrote them. */
function buildOld(folder: string): string {
  const file = join(folder, 'old.plainspoken');
  writeFileSync(file, gunzipSync(readFileSync(resolve('tests/fixtures/libraries/m0010.plainspoken.gz'))));
  const library = new Database(file);
  library.exec(`
    WITH RECURSIVE row (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM row WHERE number < ${oldClaims})
    INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint)
    SELECT printf('01900000-0000-7000-8000-%012d', number), '2026-11-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z', 1,
      printf('Old rumour %d about %d herbs and %d cures', number, number * 7, number * 13), '', 'en', 'unrated', '["old"]', 0,
      printf('old rumour %d', number) FROM row`);
  library.close();
  return file;
}

/** A copy in a folder of its own, to be killed. */
export function copyOf(file: string): { readonly folder: string; readonly libraryFile: string } {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-kill-'));
  const libraryFile = join(folder, 'library.plainspoken');
  copyFileSync(file, libraryFile);
  return { folder, libraryFile };
}
