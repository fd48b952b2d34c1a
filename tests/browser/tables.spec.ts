import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './harness.ts';
import { expectFocus, tabTo } from './keyboard.ts';

// Looking at a page with axe twice takes seconds where two browsers share a processor.
test.describe.configure({ timeout: 120_000 });

async function openLog(app: Page) {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const log = app.getByRole('grid', { name: 'Claims as heard' });
  await log.focus();
  await app.keyboard.press('Home');
  return log;
}

test('chooses claims by keyboard, tags them in one go, and takes it back with one press', async ({ app }) => {
  const log = await openLog(app);
  await app.keyboard.press('Space');
  await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Shift+ArrowDown');
  await expect(app.getByText('3 claims chosen')).toBeVisible();
  await expect(log.getByRole('row', { selected: true })).toHaveCount(3);
  await expectAccessible(app);
  await tabTo(app, 'button "Tag …"');
  await app.keyboard.press('Enter');
  await expectFocus(app, 'textbox "New topics"');
  await app.keyboard.type('winter');
  await expectAccessible(app);
  await tabTo(app, 'button "Change the topics"');
  await app.keyboard.press('Enter');
  await expect(app.getByText('The topics of 3 claims were changed.')).toBeVisible();
  await app.getByRole('button', { name: /Topic$/ }).click();
  await app.getByRole('option', { name: 'winter, 3 claims' }).click();
  await expect(log).toHaveAttribute('aria-rowcount', '4');
  // Another filter shows other rows, so nothing is chosen any more.
  await expect(app.getByText(/claims? chosen/)).toHaveCount(0);
  await app.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(app.getByText('No claim matches')).toBeVisible();
});

test('gives claims to a person and shows only hers', async ({ app }) => {
  const log = await openLog(app);
  await app.keyboard.press('Space');
  await app.getByRole('button', { name: 'Assign' }).click();
  const first = app.getByRole('menuitem').first();
  const name = (await first.textContent()) ?? '';
  expect(name).not.toBe('Nobody');
  await first.click();
  await expect(app.getByText(`1 claim is looked after by ${name} now.`)).toBeVisible();
  await app
    .getByRole('button', { name: /Looked after by/ })
    .first()
    .click();
  await app.getByRole('option', { name }).click();
  await expect(log).toHaveAttribute('aria-rowcount', '2');
  await expect(log.getByRole('row').nth(1)).toContainText(name);
});

test('says why one claim cannot be merged, and merges several into the one that stays', async ({ app }) => {
  const log = await openLog(app);
  const before = Number(await log.getAttribute('aria-rowcount'));
  await app.keyboard.press('Space');
  await app.getByRole('button', { name: 'Merge …' }).click();
  await expect(app.getByRole('dialog')).toContainText('One claim cannot be merged.');
  await app.keyboard.press('Escape');
  await log.focus();
  await app.keyboard.press('Shift+ArrowDown');
  await app.getByRole('button', { name: 'Merge …' }).click();
  await expect(app.getByRole('dialog')).toContainText('One claim stays');
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Merge them' }).click();
  await expect(app.getByText('1 claim was put under the other.')).toBeVisible();
  await expect(log).toHaveAttribute('aria-rowcount', String(before - 1));
});

test('deletes all that a filter finds, and brings all of it back', async ({ app }) => {
  const log = await openLog(app);
  const all = await log.getAttribute('aria-rowcount');
  await app.keyboard.press('ControlOrMeta+a');
  await expect(app.getByText(`${Number(all) - 1} claims chosen`)).toBeVisible();
  await app.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click();
  await expect(app.getByText('The log is empty')).toBeVisible();
  await app.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(log).toHaveAttribute('aria-rowcount', all ?? '');
});

test('saves chosen claims as a table and chosen sources as BibTeX', async ({ app }) => {
  await openLog(app);
  await app.keyboard.press('ControlOrMeta+a');
  await app.getByRole('button', { name: 'Export' }).click();
  const [table] = await Promise.all([app.waitForEvent('download'), app.getByRole('menuitem').first().click()]);
  expect(table.suggestedFilename()).toMatch(/^claims-.*\.csv$/);
  expect(readFileSync(await table.path(), 'utf8')).toContain('wording,statement,channel');
  await app.evaluate(() => (location.hash = '#/evidence'));
  const sources = app.getByRole('grid', { name: 'Sources' });
  await sources.focus();
  await app.keyboard.press('ControlOrMeta+a');
  await expectAccessible(app);
  await app.getByRole('toolbar').getByRole('button', { name: 'Export' }).click();
  const [bib] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('menuitem', { name: 'BibTeX' }).click(),
  ]);
  expect(readFileSync(await bib.path(), 'utf8')).toMatch(/@article\{[\w-]+,/);
});

test('exports debunks as one text, and keeps the place in a list for the way back', async ({ app }) => {
  await openLog(app);
  await app.evaluate(() => (location.hash = '#/library'));
  const debunks = app.getByRole('grid', { name: 'Debunks' });
  await debunks.focus();
  for (const key of ['ArrowDown', 'Space', 'Shift+ArrowDown']) await app.keyboard.press(key);
  await expectAccessible(app);
  await app.getByRole('toolbar').getByRole('button', { name: 'Export' }).click();
  const [text] = await Promise.all([app.waitForEvent('download'), app.getByRole('menuitem').first().click()]);
  expect(readFileSync(await text.path(), 'utf8').match(/^# /gm)).toHaveLength(2);
  await debunks.focus();
  await app.keyboard.press('End');
  await expect.poll(() => debunks.evaluate((list) => list.scrollTop)).toBeGreaterThan(500);
  const left = await debunks.evaluate((list) => list.scrollTop);
  await app.getByRole('link', { name: /Rules/ }).click();
  await app.getByRole('link', { name: /Library/ }).click();
  await expect.poll(() => debunks.evaluate((list) => list.scrollTop)).toBe(left);
});
