import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listDrafts } from '../../../db/draft-list.ts';
import { draftContentOf, readDraft, textHashOf, updateDraft } from '../../../db/drafts.ts';
import { type Connection, openLibrary } from '../../../db/open-library.ts';
import { listTranslations, storeTranslation } from '../../../db/translations.ts';

const at = '2026-11-22T08:00:00.000Z';
let folder: string;
let library: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-m0080-'));
  const file = join(folder, 'library.plainspoken');
  writeFileSync(file, gunzipSync(readFileSync('tests/fixtures/libraries/m0040.plainspoken.gz')));
  library = openLibrary(file);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

const all = { query: '', status: 'any', limit: 10, offset: 0 } as const;

it('links no draft of a library of format 40, and its versions have no hash', () => {
  const { drafts } = listDrafts(library, all);
  expect(drafts.every(({ translationOf, translations }) => translationOf === null && translations.length === 0)).toBe(
    true,
  );
  expect(library.prepare('SELECT count(*) FROM draft_version WHERE text_hash IS NOT NULL').pluck().get()).toBe(0);
});

it('tells a change of an original whose older versions have no hash', () => {
  const [one, other] = listDrafts(library, all).drafts;
  const original = readDraft(library, one?.id ?? '');
  const about = { originalId: original.id, originalVersion: original.version, originalHash: textHashOf(original) };
  storeTranslation(
    library,
    { draftId: other?.id ?? '', ...about, madeBy: 'unsaid', readerId: null, readVersion: null },
    at,
  );
  const since = () => listTranslations(library, original.id).map(({ outOfDateSince }) => outOfDateSince);
  const write = (title: string, version: number) =>
    updateDraft(library, { id: original.id, version, savedAt: at, content: { ...draftContentOf(original), title } });
  expect(since()).toEqual([null]);
  write('Another title', original.version);
  expect(since()).toEqual([original.version + 1]);
  write(original.title, original.version + 1);
  expect(since()).toEqual([null]);
});

it('finds the links of a list by their indexes, and what changed without reading a version', () => {
  const plan = library
    .prepare(
      `EXPLAIN QUERY PLAN SELECT max(version) FROM draft_version WHERE draft_id = ? AND text_hash = ? AND version >= ?`,
    )
    .all('x', 'y', 1);
  expect(JSON.stringify(plan)).toContain('USING COVERING INDEX draft_version_text');
  const links = library.prepare('EXPLAIN QUERY PLAN SELECT * FROM translation WHERE original_id = ?').all('x');
  expect(JSON.stringify(links)).toContain('translation_original');
});

it('lets no draft be a translation of itself', () => {
  const [one] = listDrafts(library, all).drafts;
  const row = { originalVersion: 1, originalHash: 'x', madeBy: 'unsaid', readerId: null, readVersion: null } as const;
  const id = one?.id ?? '';
  expect(() => storeTranslation(library, { draftId: id, originalId: id, ...row }, at)).toThrow('CHECK');
});
