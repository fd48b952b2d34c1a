import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, backupFolder } from '../../db/backup.ts';
import { createTestService, type TestService } from './harness.ts';
import { filesWith, preview, purge } from './purge-steps.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

async function writeDraft(text: string, title = 'An answer') {
  const draft = await service.call('draft.create', { title });
  const { language, audience, authorIds, blocks } = draft;
  const [first, ...others] = blocks;
  if (first === undefined) throw new Error('a template has blocks');
  const content = { title, language, audience, authorIds, blocks: [{ ...first, text }, ...others] };
  return service.call('draft.save', { id: draft.id, version: draft.version, content });
}

describe('a purge of words', () => {
  it('takes them out of claims, sightings, every version of a draft, the index, the log and the backups', async () => {
    await service.call('claim.add', {
      wording: 'Mrs. Quillfeather of ward 7 says garlic cures flu',
      statement: 'QUILLFEATHER again',
    });
    const draft = await writeDraft('A patient, mrs.  quillfeather, told us "so".');
    await service.call('draft.save', {
      id: draft.id,
      version: draft.version,
      content: { ...contentOf(draft), title: 'The case of Mrs. **Quillfeather**' },
    });
    backUp(service.library, service.libraryFile, service.now());
    expect(filesWith(service.libraryFile, 'quillfeather').length).toBeGreaterThan(1);

    const report = await purge(service, { text: 'quillfeather' });
    expect(filesWith(service.libraryFile, 'quillfeather')).toEqual([]);
    expect(report.isClean).toBe(true);
    expect(report.files.map(({ kind, hits }) => [kind, hits])).toContainEqual(['backup', 0]);
    const { claims } = await service.call('claim.list', {});
    expect(claims.map(({ wording, statement }) => [wording, statement])).toEqual([
      ['Mrs. [removed] of ward 7 says garlic cures flu', '[removed] again'],
    ]);
    expect(await service.call('library.search', { query: 'quillfeather' })).toEqual([]);
    expect(await service.call('purge.report', {})).toEqual(report);
  });

  it('finds words with other spacing, other forms of accents and marks of emphasis between them', async () => {
    await service.call('claim.add', { wording: 'Ame\u0301lie\n Zacharias was here' });
    const draft = await writeDraft('We saw **Amélie** _Zacharias_, and [Amélie](https://example.org) Zacharias too.');
    await purge(service, { text: 'amélie zacharias' });
    const saved = await service.call('draft.get', { id: draft.id });
    expect(saved.blocks[0]?.text).not.toMatch(/zacharias/iu);
    expect(filesWith(service.libraryFile, 'Zacharias')).toEqual([]);
    expect((await service.call('claim.list', {})).claims[0]?.wording).toBe('[removed] was here');
  });

  it('leaves JSON whole where the words hold signs that JSON escapes', async () => {
    const words = 'says "no\\way"\t& C:\\temp';
    const draft = await writeDraft(`She ${words} today`);
    const report = await purge(service, { text: words, replacement: '"…"' });
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('She "…" today');
    expect(await service.call('draft.version', { id: draft.id, version: 2 })).toMatchObject({ title: 'An answer' });
    expect([report.isClean, filesWith(service.libraryFile, words)]).toEqual([true, []]);
  });

  it('takes the stems out of the full text, and keeps those that other texts use', async () => {
    await service.call('claim.add', { wording: 'Zyklothymic vaccinations harm' });
    await service.call('claim.add', { wording: 'Vaccination is good' });
    await purge(service, { text: 'zyklothymic vaccinations' });
    const stems = service.library.prepare('SELECT term FROM claim_word').pluck().all();
    expect([stems.includes('zyklothym'), stems.includes('vaccin')]).toEqual([false, true]);
    expect(filesWith(service.libraryFile, 'zyklothym')).toEqual([]);
  });

  it('spares longer words when whole words are asked for, and says how often', async () => {
    await service.call('claim.add', { wording: 'Tim takes his time, says TIM.' });
    await expect(purge(service, { text: 'Tim' })).rejects.toThrow(/whole words/u);
    const report = await purge(service, { text: 'Tim', extent: 'words' });
    expect((await service.call('claim.list', {})).claims[0]?.wording).toBe('[removed] takes his time, says [removed].');
    expect(report.isClean).toBe(true);
    expect(report.files[0]?.spared).toBeGreaterThan(0);
  });

  it('puts an approved draft back to writing, as a version that an older window cannot overwrite', async () => {
    const draft = await writeDraft('Nobody should hear of Wexelblatt.');
    service.library.prepare(`UPDATE draft SET status = 'approved', approved_at = ?`).run(service.now().toISOString());
    const report = await purge(service, { text: 'Wexelblatt' });
    expect(report.reopened).toEqual([{ id: draft.id, title: 'An answer' }]);
    const now = await service.call('draft.get', { id: draft.id });
    expect([now.status, now.version]).toEqual(['writing', draft.version + 1]);
    const stale = await service.reply('draft.save', {
      id: draft.id,
      version: draft.version,
      content: contentOf(draft),
    });
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('gives a source another key where its key holds the words, and drafts go on citing it', async () => {
    await service.call('source.addText', {
      text: '@article{wexelblatt2019, title={On measles}, author={Wexelblatt, Ann}, year=2019}',
    });
    const draft = await writeDraft('It is so [@wexelblatt2019, p. 3].');
    await purge(service, { text: 'Wexelblatt' });
    const { sources } = await service.call('source.list', {});
    expect(sources.map(({ source }) => [source.key, source.authorsShort])).toEqual([['2019', '[removed]']]);
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('It is so [@2019, p. 3].');
    expect(filesWith(service.libraryFile, 'wexelblatt')).toEqual([]);
  });

  it('forgets all undo, since it keeps copies of rows', async () => {
    const claim = await service.call('claim.add', { wording: 'Wexelblatt drinks bleach' });
    await service.call('claim.update', { id: claim.id, version: claim.version, wording: 'Somebody drinks bleach' });
    const report = await purge(service, { text: 'Wexelblatt' });
    expect(report.undoSteps).toBe(2);
    expect(await service.call('action.list', {})).toEqual({ actions: [], total: 0, next: { undo: null, redo: null } });
    expect(filesWith(service.libraryFile, 'wexelblatt')).toEqual([]);
  });

  it('names a damaged backup and says that the words are still in it', async () => {
    await service.call('claim.add', { wording: 'Wexelblatt drinks bleach' });
    backUp(service.library, service.libraryFile, service.now());
    const [name = ''] = readdirSync(backupFolder(service.libraryFile));
    const file = join(backupFolder(service.libraryFile), name);
    const bytes = readFileSync(file);
    bytes.fill(0x55, 4096, 4200);
    writeFileSync(file, bytes);
    const report = await purge(service, { text: 'Wexelblatt' });
    expect(report.isClean).toBe(false);
    expect(report.files.find(({ state }) => state === 'failed')).toMatchObject({
      kind: 'backup',
      problem: 'library_corrupt',
    });
    expect(report.files.find(({ state }) => state === 'failed')?.hits).toBeGreaterThan(0);
  });

  it('leaves backups that can be opened, with the rest of their rows', async () => {
    await service.call('claim.add', { wording: 'Wexelblatt drinks bleach' });
    await service.call('claim.add', { wording: 'Garlic cures flu' });
    backUp(service.library, service.libraryFile, service.now());
    await purge(service, { text: 'Wexelblatt' });
    const [name = ''] = readdirSync(backupFolder(service.libraryFile));
    const backup = new Database(join(backupFolder(service.libraryFile), name), { readonly: true });
    expect(backup.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(backup.prepare('SELECT wording FROM claim ORDER BY row_number').pluck().all()).toEqual([
      '[removed] drinks bleach',
      'Garlic cures flu',
    ]);
    backup.close();
  });

  it('refuses too few letters, words of the app itself, and a replacement that brings the words back', async () => {
    const codes = [];
    for (const request of [{ text: 'ab' }, { text: '  - ' }, {}]) codes.push(await service.reply('purge.run', request));
    expect(codes).toMatchObject([1, 2, 3].map(() => ({ ok: false, error: { code: 'invalid_input' } })));
    await expect(purge(service, { text: 'claim' })).rejects.toThrow(/invalid_input/u);
    await expect(purge(service, { text: 'Wexel', replacement: 'not wexel' })).rejects.toThrow(/invalid_input/u);
  });
});

describe('a preview', () => {
  it('tells where the words are, and changes nothing', async () => {
    const claim = await service.call('claim.add', { wording: 'Wexelblatt drinks bleach' });
    const draft = await writeDraft('Wexelblatt and Wexelblatt', 'On Wexelblatt');
    backUp(service.library, service.libraryFile, service.now());
    const before = await service.call('audit.list', {});
    const found = await preview(service, { text: 'wexelblatt' });
    expect(found.counts.find(({ place }) => place === 'drafts')).toEqual({ place: 'drafts', texts: 3, occurrences: 5 });
    expect(found.subjects.map(({ kind, id, title }) => [kind, id, title])).toEqual([
      ['claim', claim.id, 'Wexelblatt drinks bleach'],
      ['draft', draft.id, 'On Wexelblatt'],
    ]);
    expect(found.files.find(({ kind }) => kind === 'backup')?.hits).toBeGreaterThan(0);
    expect(await service.call('audit.list', {})).toEqual(before);
  });
});

describe('a purge of the recycle bin', () => {
  it('removes things with all that hangs on them, also from the backups, and shows that their texts are gone', async () => {
    const claim = await service.call('claim.add', { wording: 'Snails in the ear cure the plague' });
    const merged = await service.call('claim.add', { wording: 'The plague flees from garden snails' });
    await service.call('claim.merge', { fromId: merged.id, intoId: claim.id });
    const draft = await writeDraft('Nobody puts garden snails into ears.');
    const kept = await service.call('claim.add', { wording: 'Garlic cures the flu at once' });
    backUp(service.library, service.libraryFile, service.now());
    await service.call('claim.delete', { id: claim.id });
    await service.call('draft.delete', { id: draft.id });
    const items = [
      { kind: 'claim', id: claim.id },
      { kind: 'draft', id: draft.id },
    ] as const;
    const report = await purge(service, { items: [...items] });
    expect(report.isClean).toBe(true);
    expect(report.searchedTexts).toBeGreaterThan(2);
    for (const text of ['snails in the ear', 'flees from garden', 'puts garden snails'])
      expect([text, filesWith(service.libraryFile, text)]).toEqual([text, []]);
    expect((await service.call('claim.list', {})).claims.map(({ id }) => id)).toEqual([kept.id]);
    expect(service.library.pragma('foreign_key_check')).toEqual([]);
  });

  it('refuses what was not thrown away before', async () => {
    const claim = await service.call('claim.add', { wording: 'Snails in the ear cure the plague' });
    await expect(purge(service, { items: [{ kind: 'claim', id: claim.id }] })).rejects.toThrow(/conflict/u);
  });
});

function contentOf({ title, language, audience, authorIds, blocks }: Awaited<ReturnType<typeof writeDraft>>) {
  return { title, language, audience, authorIds, blocks };
}
