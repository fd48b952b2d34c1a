import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { backUp } from '../../db/backup.ts';
import { inspectLibrary } from '../../db/inspect-library.ts';
import { openLibrary } from '../../db/open-library.ts';
import { fillLibrary } from '../db/filled-library.ts';
import { test as base, expect, expectAccessible, takeScreenshots } from './harness.ts';
import { startServer, type TestServer } from './server.ts';
import { mountSmallDisk, readOnlyCopy } from './small-disk.ts';

const claims = 40;

interface Fixtures {
  /** A closed library of forty claims, in a folder of its own; it is changed before a server opens it. */
  readonly library: { readonly folder: string; readonly file: string };
  /** Opens the library in the browser; several times for several programs. */
  readonly open: (page: Page, file?: string) => Promise<TestServer>;
}

const test = base.extend<Fixtures>({
  library: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-recovery-'));
    const file = join(folder, 'library.plainspoken');
    fillLibrary(file, claims);
    await use({ folder, file });
    rmSync(folder, { recursive: true, force: true });
  },
  open: async ({ library }, use) => {
    const servers: TestServer[] = [];
    await use(async (page, file = library.file) => {
      const server = await startServer({ libraryFile: file, home: library.folder });
      servers.push(server);
      await page.goto(server.startAddress);
      return server;
    });
    for (const server of servers) await server.remove();
  },
});

async function call(page: Page, name: string, input: object): Promise<Record<string, unknown>> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/command/${name}`, { data: input, headers: { origin } });
  return (await answer.json()) as Record<string, unknown>;
}

function heading(page: Page, name: string) {
  return expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

function rail(page: Page) {
  return page.getByRole('navigation').first();
}

function backUpNow(file: string): void {
  const opened = openLibrary(file);
  backUp(opened, file, new Date('2026-11-20T09:30:00.000Z'));
  opened.close();
}

function keptAside(folder: string): string | undefined {
  return readdirSync(folder).find((name) => name.startsWith('library replaced '));
}

test('makes a backup in the settings, checks it, and goes back to it without a restart', async ({
  page,
  open,
  library,
}) => {
  await open(page);
  await page.goto(`${new URL(page.url()).origin}/#/settings`);
  await page.getByRole('button', { name: 'Back up now' }).last().click();
  await expect(page.getByText('A backup was made and checked.')).toBeVisible();
  expect(await call(page, 'claim.add', { wording: 'Honey cures measles' })).toMatchObject({ ok: true });
  // The oldest: the scheduled backup may come a moment later, and holds the new claim.
  await page
    .getByRole('button', { name: /^Check the backup of/ })
    .last()
    .click();
  await expect(page.getByText('Whole', { exact: true })).toBeVisible();
  await takeScreenshots(page, 'settings-backups');
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectAccessible(page);
  await takeScreenshots(page, 'restore-a-backup');
  await dialog.getByRole('button', { name: 'Go back to this backup' }).click();
  await expect(page.getByText(/What was there before is kept beside it as “library replaced/)).toBeVisible();
  await heading(page, 'Settings');
  expect(await call(page, 'claim.list', {})).toMatchObject({ value: { total: claims } });
  expect(keptAside(library.folder)).toBeDefined();
});

test('saves a checked backup elsewhere: as a download, from the settings and from the palette', async ({
  page,
  open,
  library,
}) => {
  await open(page);
  await rail(page).waitFor();
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox').fill('backup elsewhere');
  await page.getByRole('option', { name: /^Save a backup elsewhere/ }).waitFor();
  const [fromPalette] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await heading(page, 'Settings');
  const again = page.getByRole('button', { name: 'Save a backup elsewhere …', exact: true });
  await again.scrollIntoViewIfNeeded();
  await expect(page.getByText(/Your browser now saves it as “library .*plainspoken”/)).toBeVisible();
  await expectAccessible(page);
  await takeScreenshots(page, 'save-a-backup-elsewhere');
  const [fromButton] = await Promise.all([page.waitForEvent('download'), again.click()]);
  for (const download of [fromPalette, fromButton]) {
    expect(download.suggestedFilename()).toMatch(/^library \d{4}-\d{2}-\d{2} .*\.plainspoken$/);
    const file = join(library.folder, download.suggestedFilename());
    await download.saveAs(file);
    expect(inspectLibrary(file, 'full')).toMatchObject({ isWhole: true, claims });
  }
});

test('a damaged library: what can still be read is shown before it is used', async ({ page, open, library }) => {
  const bytes = readFileSync(library.file);
  bytes.fill(0xa5, bytes.length - 40_960, bytes.length - 20_480);
  writeFileSync(library.file, bytes);
  await open(page);
  await heading(page, 'The library is damaged');
  await expectAccessible(page);
  await takeScreenshots(page, 'recovery-damaged');
  await page.getByRole('button', { name: 'Take out what can be read' }).click();
  await expect(page.getByRole('row', { name: /^Claims \d+/ })).toBeVisible();
  await expectAccessible(page);
  await takeScreenshots(page, 'recovery-salvage');
  await page.getByRole('button', { name: 'Use the saved library' }).click();
  await expect(page.getByText(/The saved library is open/)).toBeVisible();
  const { total } = ((await call(page, 'claim.list', {})) as { value: { total: number } }).value;
  expect(total).toBeGreaterThan(0);
  expect(readFileSync(join(library.folder, keptAside(library.folder) ?? '')).equals(bytes)).toBe(true);
});

test('a newer library: the backup from before the update is one press away', async ({ page, open, library }) => {
  backUpNow(library.file);
  const newer = new Database(library.file);
  newer.pragma('user_version = 9990');
  newer.close();
  await open(page);
  await heading(page, 'This library was written by a newer Plainspoken');
  await expect(page.getByText(/its format is 9990/)).toBeVisible();
  await expectAccessible(page);
  await takeScreenshots(page, 'recovery-newer');
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByRole('button', { name: 'Go back to this backup' }).click();
  await expect(page.getByText(/The backup is in place/)).toBeVisible();
  await expect(rail(page)).toBeVisible();
  expect(await call(page, 'claim.list', {})).toMatchObject({ value: { total: claims } });
});

test('a file that is no library is left alone, and a new library starts beside it', async ({ page, open, library }) => {
  writeFileSync(library.file, 'These are my notes.\n'.repeat(500));
  await open(page);
  await heading(page, 'This file is not a Plainspoken library');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start a new library here' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start a new library here' }).click();
  await expect(rail(page)).toBeAttached();
  expect(readFileSync(join(library.folder, keptAside(library.folder) ?? ''), 'utf8')).toMatch(/^These are my notes/);
});

test('two programs: the second is told who has the library, reads it, and writes once it is free', async ({
  page,
  open,
  context,
}) => {
  const first = await open(page);
  const reader = await context.newPage();
  await open(reader);
  await heading(reader, 'The library is open in another program');
  await expect(reader.getByText(/open in a browser window \(process \d+\) since \d/)).toBeVisible();
  await expectAccessible(reader);
  await takeScreenshots(reader, 'recovery-locked');
  await reader.getByRole('button', { name: 'Open for reading' }).click();
  await expect(reader.getByText(/Open for reading only/)).toBeVisible();
  expect(await call(page, 'claim.add', { wording: 'Honey cures measles' })).toMatchObject({ ok: true });
  await expect(reader.getByText('Honey cures measles').first()).toBeVisible();
  expect(await call(reader, 'claim.add', { wording: 'Not to be written' })).toMatchObject({
    error: { code: 'library_read_only' },
  });
  await expectAccessible(reader);
  await takeScreenshots(reader, 'reading-only');
  await first.stop();
  await reader.getByRole('button', { name: 'Open for writing' }).click();
  await expect(reader.getByText(/Open for reading only/)).toBeHidden();
  expect(await call(reader, 'claim.add', { wording: 'Written by the second' })).toMatchObject({ ok: true });
});

test('a library that is gone is missed and not made anew; it opens when it is back', async ({
  page,
  open,
  library,
}) => {
  const server = await open(page);
  await expect(rail(page)).toBeVisible();
  await server.stop();
  renameSync(library.file, `${library.file} elsewhere`);
  await open(page);
  await heading(page, 'The library is not where it was');
  expect(existsSync(library.file)).toBe(false);
  await expectAccessible(page);
  await takeScreenshots(page, 'recovery-vanished');
  renameSync(`${library.file} elsewhere`, library.file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rail(page)).toBeVisible();
});

test('a read-only library says so, and can be read', async ({ page, open, library }) => {
  const copy = readOnlyCopy(library.file);
  test.skip(copy === null, 'No file can be made read-only here: that takes root and a tmpfs.');
  if (copy === null) return;
  try {
    const server = await open(page, copy.libraryFile);
    await heading(page, 'The library cannot be written');
    await expectAccessible(page);
    await takeScreenshots(page, 'recovery-read-only');
    await page.getByRole('button', { name: 'Open for reading' }).click();
    await expect(page.getByText(/Open for reading only/)).toBeVisible();
    expect(await call(page, 'claim.list', {})).toMatchObject({ value: { total: claims } });
    await server.stop();
  } finally {
    copy.remove();
  }
});

test('a full disk: its screen, reading meanwhile, and what cannot be saved is said', async ({
  page,
  open,
  library,
}) => {
  const disk = mountSmallDisk(library.file);
  test.skip(disk === null, 'No small disk can be mounted here: that takes root and a tmpfs.');
  if (disk === null) return;
  try {
    disk.fill();
    const server = await open(page, disk.libraryFile);
    await heading(page, 'The disk is full');
    await expectAccessible(page);
    await takeScreenshots(page, 'recovery-full-disk');
    await page.getByRole('button', { name: 'Open for reading' }).click();
    await expect(page.getByText(/Open for reading only/)).toBeVisible();
    expect(await call(page, 'claim.list', {})).toMatchObject({ value: { total: claims } });
    disk.free();
    await page.getByRole('button', { name: 'Open for writing' }).click();
    await expect(page.getByText(/Open for reading only/)).toBeHidden();
    disk.fill();
    const wording = `Too much ${'of it '.repeat(150)}`;
    await expect
      .poll(async () => (await call(page, 'claim.add', { wording: `${wording} ${Math.random()}` }))['error'])
      .toMatchObject({ code: 'storage_full' });
    expect(await call(page, 'claim.list', {})).toMatchObject({ ok: true });
    await server.stop();
  } finally {
    disk.remove();
  }
});

test('diagnostics are shown before they are saved, and hold no text of the library', async ({ page, open }) => {
  await open(page);
  await page.goto(`${new URL(page.url()).origin}/#/settings`);
  await page.getByRole('button', { name: 'Show the diagnostics' }).click();
  const shown = page.getByRole('dialog').locator('pre');
  await expect(shown).toContainText('quick_check: ok');
  await expect(shown).not.toContainText('garlic');
  await expectAccessible(page);
  await takeScreenshots(page, 'diagnostics');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved.trim()).toBe((await shown.innerText()).trim());
});

test('says after a crash of the page that it was drawn again, until that is dismissed', async ({ page, open }) => {
  await open(page);
  await page.goto(`${new URL(page.url()).origin}/?after=crash#/settings`);
  await expect(page.getByRole('status').filter({ hasText: 'The window stopped and was drawn again' })).toBeVisible();
  await expectAccessible(page);
  await takeScreenshots(page, 'after-a-crash');
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
  await expect(page.getByText('The window stopped and was drawn again')).toBeHidden();
});
