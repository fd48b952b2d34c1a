import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, backupFolder } from '../../db/backup.ts';
import { openLibrary } from '../../db/open-library.ts';
import { notePurge, readPurgeNote } from '../../db/purge-pending.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { openService } from '../../electron/host/open-service.ts';
import { createPathFiles } from '../../electron/host/path-files.ts';
import type { Service } from '../../electron/service/service.ts';
import { purgeRequest } from '../../shared/model/purge.ts';
import { createTestService } from './harness.ts';
import { filesWith, purge } from './purge-steps.ts';

const request = purgeRequest.parse({ text: 'Wexelblatt' });
let folder = '';
let file = '';
const bugs: unknown[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-purge-'));
  file = join(folder, 'library.plainspoken');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  expect(bugs.splice(0)).toEqual([]);
});

function open(): Promise<Service> {
  const installation = installationAt(resolve('.'));
  return openService({
    ...{ libraryFile: file, files: createPathFiles(), appVersion: '0.0.0-test', program: 'a test', samples: 'never' },
    templatesFolders: [{ folder: installation.templatesFolder, origin: 'built_in' }],
    workerFile: installation.workerFile,
    reportBug: (error) => `test-${bugs.push(error)}`,
  });
}

async function fill(): Promise<void> {
  const service = createTestService({ libraryFile: file });
  await service.call('claim.add', { wording: 'Wexelblatt drinks bleach' });
  backUp(service.library, file, service.now());
  service.close();
}

it('is ended by the next opening when it was broken off before it began, and commands wait for that end', async () => {
  await fill();
  notePurge(file, request);
  expect(filesWith(file, 'wexelblatt').length).toBe(3);
  const service = await open();
  const listed = await service.dispatch('claim.list', {});
  expect(listed).toMatchObject({ ok: true, value: { claims: [{ wording: '[removed] drinks bleach' }] } });
  service.close();
  expect(filesWith(file, 'wexelblatt')).toEqual([]);
  expect(existsSync(`${file}.purge`)).toBe(false);
});

it('is ended by the next opening when only the backups were left', async () => {
  await fill();
  const saved = mkdtempSync(join(tmpdir(), 'plainspoken-kept-'));
  cpSync(backupFolder(file), saved, { recursive: true });
  const service = createTestService({ libraryFile: file });
  await purge(service, request);
  service.close();
  // As after a kill between the library and its backups: the old backups, a copy that was being made, the note.
  cpSync(saved, backupFolder(file), { recursive: true });
  rmSync(saved, { recursive: true });
  writeFileSync(join(backupFolder(file), 'x.plainspoken.purging'), 'Wexelblatt');
  notePurge(file, request);
  const again = await open();
  await again.dispatch('library.info', {});
  again.close();
  expect(filesWith(file, 'wexelblatt')).toEqual([]);
  expect(readdirSync(backupFolder(file))).toHaveLength(1);
});

it('forgets a note that was broken off while it was written', async () => {
  await fill();
  writeFileSync(`${file}.purge`, '{"text":"Wex');
  expect(readPurgeNote(file)).toBeNull();
  expect(existsSync(`${file}.purge`)).toBe(false);
});

it('keeps its note from others, and leaves none when it is refused', async () => {
  notePurge(file, request);
  expect(statSync(`${file}.purge`).mode & 0o077).toBe(0);
  rmSync(`${file}.purge`);
  const service = createTestService({ libraryFile: file });
  await expect(purge(service, { text: 'claim' })).rejects.toThrow(/invalid_input/u);
  expect(existsSync(`${file}.purge`)).toBe(false);
  service.close();
});

it('searches a library that a restore put aside, with its own log, and no other library in the folder', async () => {
  await fill();
  const aside = join(dirname(file), 'library replaced 2026-11-20T08-00-00.000Z.plainspoken');
  const other = join(dirname(file), 'library of another desk.plainspoken');
  cpSync(file, aside);
  cpSync(file, other);
  const kept = openLibrary(aside);
  kept.prepare(`UPDATE claim SET statement = 'Mrs Wexelblatt again'`).run();
  cpSync(`${aside}-wal`, `${other}-log`);
  kept.close();
  const service = createTestService({ libraryFile: file });
  const report = await purge(service, request);
  service.close();
  expect(report.files.filter(({ kind }) => kind === 'kept').map(({ state, hits }) => [state, hits])).toEqual([
    ['purged', 0],
  ]);
  expect(filesWith(file, 'wexelblatt')).toEqual([
    'library of another desk.plainspoken',
    'library of another desk.plainspoken-log',
  ]);
});
