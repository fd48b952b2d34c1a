import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { projectFolder } from '../../scripts/run-tool.ts';
import { expect, test } from './harness.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });
test.setTimeout(240_000);

const claimsFolder = join(process.env['PLAINSPOKEN_SHARED'] ?? join(projectFolder, '..', 'shared'), 'data', 'claims');

interface Given {
  readonly name: string;
  /** The column with the words of the claim. */
  readonly wording: string;
  readonly rows: number;
}

const files: readonly Given[] = [
  { name: 'healthver_dev.csv', wording: 'claim', rows: 1917 },
  { name: 'Constraint_Train.csv', wording: 'tweet', rows: 6420 },
  { name: 'coaid_claim_fake.csv', wording: 'title', rows: 27 },
];

test.describe('files of other people', () => {
  const isMissing = !existsSync(claimsFolder);
  if (isMissing) console.log(`Skipped: imports of real claims, because ${claimsFolder} is not there.`);
  test.skip(isMissing, 'the folder of shared data is not there');

  for (const given of files) {
    test(`${given.name} is previewed, mapped, counted, imported and taken back`, async ({ app }) => {
      await openFile(app, join(claimsFolder, given.name));
      const dialog = importDialog(app);
      await expect(dialog.getByRole('region', { name: 'First rows of the file' }).getByRole('row')).toHaveCount(6);
      await mapWording(app, given.wording);
      await dialog.getByRole('button', { name: 'Count first, add nothing' }).click();
      await expect(dialog.getByRole('heading', { name: 'What would happen' })).toBeVisible({ timeout: 60_000 });
      const counted = await counts(dialog);
      expect(counted.rows).toBe(given.rows);
      expect(counted.added + counted.same + counted.near + counted.faulty).toBe(given.rows);
      await dialog.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
      await expect(dialog.getByRole('heading', { name: 'What was done' })).toBeVisible({ timeout: 90_000 });
      expect(await counts(dialog)).toEqual(counted);
      await dialog.getByRole('button', { name: 'Close' }).click();
      const foot = `${counted.added.toLocaleString('en')} of ${counted.added.toLocaleString('en')} claims`;
      await expect(app.getByText(foot)).toBeVisible();
      await undoInSettings(app, given.name);
    });
  }
});

test('counts and imports a small file with a progress, saves the list of its faulty rows, and takes it back', async ({
  app,
}) => {
  const csv = [
    'Claim,Channel,Reach',
    'Garlic cures influenza,Facebook,1200',
    'Garlic cures influenza,Clinic,',
    '"Onions, cut in half, clean the air",Radio,many',
    ',Radio,3',
  ].join('\n');
  await openFile(app, { name: 'rumours.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const dialog = importDialog(app);
  await dialog.getByRole('button', { name: 'Count first, add nothing' }).click();
  await expect(dialog.getByRole('heading', { name: 'What would happen' })).toBeVisible();
  expect(await counts(dialog)).toEqual({ rows: 4, added: 1, same: 1, near: 0, faulty: 2 });
  const faults = dialog.getByRole('region', { name: 'Faulty rows' });
  await expect(faults.getByRole('row', { name: /^5/ })).toContainText('There is no wording in this row.');
  const downloading = app.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the list of faulty rows' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('rumours-faulty-rows.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('cannot be read as a number of people');
  await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(dialog.getByRole('heading', { name: 'What was done' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo this import' }).click();
  await expect(app.getByText('The import was undone. Its claims and sightings are gone.')).toBeVisible();
  await expect(app.getByRole('heading', { name: 'The log is empty' })).toBeVisible();
});

test('reads Latin-1 and UTF-16, and shows the letters before anything is added', async ({ app }) => {
  const words = 'Jód schützt vor Strahlung';
  const latin = Buffer.from(`claim;place\n${words};Café\n`, 'latin1');
  const wide = Buffer.from(`\uFEFFclaim;place\n${words};Café\n`, 'utf16le');
  for (const [name, buffer] of [
    ['latin.csv', latin],
    ['wide.csv', wide],
  ] as const) {
    await openFile(app, { name, mimeType: 'text/csv', buffer });
    const dialog = importDialog(app);
    await expect(dialog.getByRole('region', { name: 'First rows of the file' })).toContainText(words);
    await expect(dialog).toContainText('columns separated by semicolons');
    await dialog.getByRole('button', { name: 'Count first, add nothing' }).click();
    await dialog.getByRole('button', { name: 'Import 1 row' }).click();
    await expect(dialog.getByRole('heading', { name: 'What was done' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  const row = app.getByRole('row', { name: words });
  await expect(row).toHaveCount(1);
  await row.click();
  await expect(app.getByRole('heading', { name: 'Seen 2 times' })).toBeVisible();
});

test('says of a file that is no CSV what is wrong with it, adds nothing and goes on', async ({ app }) => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array<number>(400).fill(0)]);
  await openFile(app, { name: 'picture.csv', mimeType: 'text/csv', buffer: picture });
  await expect(importDialog(app).getByRole('alert')).toContainText(
    'Line 1 begins like a picture, not like text. Nothing was imported.',
  );
  await expect(importDialog(app).getByRole('button', { name: 'Count first, add nothing' })).toBeHidden();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('heading', { name: 'The log is empty' })).toBeVisible();
  await openFile(app, { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await expect(importDialog(app).getByRole('alert')).toContainText('Nothing was imported');
});

test('lets the program end at once when a file was offered that nobody asked for', async ({ app, server }) => {
  await openFile(app, { name: 'rumours.csv', mimeType: 'text/csv', buffer: Buffer.from('claim\nGarlic cures flu\n') });
  await expect(importDialog(app).getByRole('region', { name: 'First rows of the file' })).toBeVisible();
  // It was offered again for the import itself, and waited for up to 30 seconds.
  await app.close();
  const ended = server.stop().then(() => 'ended');
  const tooLate = new Promise((resolve) => setTimeout(resolve, 15_000, 'still there'));
  expect(await Promise.race([ended, tooLate])).toBe('ended');
});

test('the focus stays in the dialog when the button that was pressed goes away, and Escape still closes it', async ({
  app,
}) => {
  await openFile(app, { name: 'one.csv', mimeType: 'text/csv', buffer: Buffer.from('claim\nHoney cures measles\n') });
  await importDialog(app).getByRole('button', { name: 'Count first, add nothing' }).click();
  await expect(importDialog(app).getByRole('heading', { name: 'What would happen' })).toBeVisible();
  const holdsFocus = () => importDialog(app).evaluate((dialog) => dialog.contains(document.activeElement));
  await expect.poll(holdsFocus).toBe(true);
  await app.keyboard.press('Escape');
  await expect(importDialog(app)).toHaveCount(0);
});

function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import claims from a CSV file' });
}

async function openFile(
  page: Page,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const start = page.getByRole('dialog', { name: 'Welcome to Plainspoken' }).getByRole('button', { name: 'Start' });
  await page.addLocatorHandler(start, (button) => button.click());
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const choosing = page.waitForEvent('filechooser');
  await importDialog(page).getByRole('button', { name: 'Choose a CSV file' }).click();
  await (await choosing).setFiles(file);
}

async function mapWording(page: Page, column: string): Promise<void> {
  await importDialog(page)
    .getByRole('button', { name: /Claim as heard \(needed\)$/ })
    .click();
  await page.getByRole('option', { name: column, exact: true }).click();
  await expect(importDialog(page).getByRole('button', { name: `${column} Claim as heard (needed)` })).toBeVisible();
}

/** The figures of a dry run or of an import. */
async function counts(dialog: Locator) {
  const figure = async (term: RegExp) => {
    const words = await dialog
      .getByRole('term')
      .filter({ hasText: term })
      .locator('xpath=following-sibling::*')
      .innerText();
    return Number(words.replaceAll(',', ''));
  };
  return {
    rows: await figure(/^Rows in the file/),
    added: await figure(/^New claims/),
    same: await figure(/^Same words/),
    near: await figure(/^Nearly the same words/),
    faulty: await figure(/^Faulty, left out/),
  };
}

async function undoInSettings(page: Page, fileName: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(fileName).first()).toBeVisible();
  await page.getByRole('button', { name: /Undo this import/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('The import was undone.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Claims' }).click();
  await expect(page.getByRole('heading', { name: 'The log is empty' })).toBeVisible();
}
