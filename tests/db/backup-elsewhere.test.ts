import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refuseTakenPlace } from '../../db/backup-elsewhere.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-elsewhere-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refuse = (library: string, name: string) => () => refuseTakenPlace(join(folder, library), join(folder, name));

it('takes a name that only begins as the library does', () => {
  expect(refuse('practice', 'practice on a stick.plainspoken')).not.toThrow();
  expect(refuse('practice', 'practices.plainspoken')).not.toThrow();
  expect(refuse('library.plainspoken', 'library.plainspoken 2')).not.toThrow();
});

it.each([
  ...['practice', 'Practice', 'practice-wal', 'PRACTICE-shm', 'practice.lock', 'practice.purge', 'practice.copying'],
  ...['practice backups', 'practice replaced 2026-11-21'],
])('refuses %s, which is a name of the library without an ending', (name) => {
  expect(refuse('practice', name)).toThrow(/belongs to it.*Nothing was overwritten/);
});
