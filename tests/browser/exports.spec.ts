import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { findChromium } from '../../scripts/find-chromium.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { openDraft } from './open-draft.ts';

// Drawing starts a second browser beside the one of the test.
test.describe.configure({ timeout: 120_000 });
test.use({ serverOptions: { args: ['--no-samples'] } });

test('offers each format with its own choices, and saves what was chosen', async ({ app }) => {
  const dialog = await openExport(app);
  await expect(dialog.getByRole('radio')).toHaveCount(6);
  await expectAccessible(app);
  await enter(app, 'For schedulers');
  await dialog.getByText('Another scheduler (CSV)').click();
  await dialog.getByRole('button', { name: /Start from/ }).click();
  await app.getByRole('option', { name: 'SocialBee' }).click();
  await dialog.getByLabel('Day of the first post').fill('2026-12-01');
  await dialog.getByRole('textbox', { name: 'Time', exact: true }).fill('8:30');
  await expect(saveButton(dialog)).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Time', exact: true }).fill('08:30');
  await dialog.getByRole('button', { name: 'Remove column 2' }).click();
  await dialog.getByRole('textbox', { name: 'Name of column 1' }).fill('Message');
  await expectAccessible(app);
  const table = await saveFrom(app, dialog);
  const { data } = Papa.parse<string[]>(readFileSync(await table.path(), 'utf8'), { skipEmptyLines: true });
  expect(data[0]).toEqual(['Message', 'imageUrls', 'gifUrls', 'videoUrls', 'postAtSpecificTime']);
  expect(data[1]?.[0]).toMatch(/^NOT CLEARED FOR POSTING\n/);
  expect(data[1]?.[4]).toBe('2026-12-01 08:30:00');
});

test('keeps in sight what is to be known of a file', async ({ app }) => {
  const dialog = await openExport(app);
  await enter(app, 'For other programs');
  await dialog.getByText('ClaimReview (JSON-LD)').click();
  await dialog.getByRole('textbox', { name: /Address of the page/ }).fill('health.example.org');
  await expect(saveButton(dialog)).toBeDisabled();
  await dialog.getByRole('textbox', { name: /Address of the page/ }).fill('');
  await saveButton(dialog).click();
  await expect(dialog.getByText(/needs a claim with a rating/)).toBeVisible();
  await enter(app, 'For schedulers');
  await saveFrom(app, dialog);
  await expect(dialog.getByRole('status')).toContainText('Buffer knows no threads');
});

test('saves all posts also when it was opened before they were there', async ({ app }) => {
  await app.route('**/command/composer.get', async (route) => {
    await new Promise((resume) => setTimeout(resume, 2_000));
    await route.continue();
  });
  const dialog = await openExport(app);
  const file = await saveFrom(app, dialog);
  expect(readFileSync(await file.path(), 'utf8')).toContain('The vaccine does not cause autism.');
});

test('draws the approval sheet and cards by the installed browser', async ({ app }) => {
  test.skip(findChromium() === null, 'no Chromium is installed');
  const dialog = await openExport(app);
  await dialog.getByText('PDF approval sheet').click();
  const sheet = readFileSync(await (await saveFrom(app, dialog)).path());
  expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
  await app.getByRole('button', { name: 'Export' }).click();
  await dialog.getByText('Image cards').click();
  const cards = await JSZip.loadAsync(readFileSync(await (await saveFrom(app, dialog)).path()));
  expect(await cards.file('x/01-alt.txt')?.async('string')).toMatch(/^NOT CLEARED FOR POSTING\nThe vaccine/);
});

/** A draft of a few posts that nobody has cleared, and the dialog over it. */
async function openExport(page: Page): Promise<Locator> {
  await openDraft(page, 'Measles vaccine');
  await page.evaluate(async () => {
    const send = async (name: string, input: unknown) => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) };
      return ((await (await fetch(`/command/${name}`, request)).json()) as { readonly value: never }).value;
    };
    const id = location.hash.split('/').at(-1);
    const draft: { blocks: object[]; version: number } & Record<
      'title' | 'language' | 'audience' | 'authorIds',
      unknown
    > = await send('draft.get', { id });
    const { title, language, audience, authorIds, version } = draft;
    const text = 'The vaccine does not cause autism. '.repeat(12);
    const blocks = draft.blocks.map((block, index) => ({ ...block, text: index === 0 ? text : '' }));
    await send('draft.save', { id, version, content: { title, language, audience, authorIds, blocks } });
    for (const platform of ['bluesky', 'mastodon', 'threads', 'linkedin'])
      await send('variant.save', { draftId: id, platform, isEnabled: false });
    location.hash = `#/thread/${id}`;
  });
  await page.reload();
  await page.getByRole('button', { name: 'Export' }).click();
  return page.getByRole('dialog', { name: 'Export' });
}

async function enter(page: Page, group: string): Promise<void> {
  await page.getByRole('button', { name: /What for/ }).click();
  await page.getByRole('option', { name: group }).click();
}

/** The gate is closed in all of these. */
function saveButton(dialog: Locator): Locator {
  return dialog.getByRole('button', { name: 'Save a marked preview' });
}

async function saveFrom(page: Page, dialog: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await saveButton(dialog).click();
  return await download;
}
