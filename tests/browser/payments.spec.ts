import { rmSync, writeFileSync } from 'node:fs';
import type { FileChooser, Page } from '@playwright/test';
import {
  amount,
  type Cells,
  company,
  csvOf,
  nature,
  newColumns,
  oldColumns,
  ordinary,
  other,
  ownNpi,
  ownProfileId,
  product,
} from '../shared/payments/payment-files.ts';
import { closeWelcome, expect, expectAccessible, takeScreenshots, test } from './harness.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });

const talk = 'Compensation for services other than consulting, including serving as faculty or as a speaker';
const rows: readonly Cells[] = [
  other,
  { ...ordinary, [product(1)]: 'OZEMPIC' },
  { ...ordinary, Date_of_Payment: '09/02/2024', [amount]: '800', Dispute_Status_for_Publication: 'Yes' },
  { ...ordinary, [company]: 'Zzyx Orthopaedics LLC', [nature]: 'Food and Beverage', [amount]: '18.40' },
  { ...ordinary, [company]: 'Fictional Biologics Inc.', [nature]: talk, [amount]: '2100', [product(1)]: 'FICTIVAX' },
  other,
];

test('finds the rows of a person, tells what differs from the register, and adds an interest that can be undone', async ({
  app,
}) => {
  await openPerson(app);
  await app.getByRole('textbox', { name: 'NPI of the person' }).fill(ownNpi);
  await choose(app, 'OP_DTL_GNRL_PGYR2024.csv', csvOf(newColumns, rows));
  const part = app.getByRole('region', { name: 'Open Payments' });
  await expect(
    part.getByText('OP_DTL_GNRL_PGYR2024.csv has 4 rows of this person among 6: US$4,168.40 in all'),
  ).toBeVisible();
  await expect(part.getByText('1 row is disputed (US$800.00)')).toBeVisible();
  await expect(part.getByRole('region', { name: 'Rows of this person' }).getByRole('row')).toHaveCount(5);
  await expect(part.getByRole('row').filter({ hasText: 'Disputed' })).toContainText('US$800.00');
  await expect(part.getByText('An empty register is not a clean one')).toBeVisible();
  await part.getByText('What differs from the register').scrollIntoViewIfNeeded();
  await takeScreenshots(app, 'payments');
  await part.getByRole('region', { name: 'Rows of this person' }).scrollIntoViewIfNeeded();
  await takeScreenshots(app, 'payments-rows');
  await expectAccessible(app);

  const differences = part.getByRole('region', { name: 'What differs from the register' });
  const novo = differences.getByRole('listitem').filter({ hasText: 'Novo Nordisk Inc' });
  await expect(novo).toContainText('Not in the register');
  await expect(novo).toContainText('1 disputed');
  await novo.getByRole('button', { name: 'Add to the register: Novo Nordisk Inc, Consulting fees' }).click();
  await expect(novo).toHaveCount(0);
  const interests = app.getByRole('region', { name: 'Interests', exact: true });
  await expect(interests.getByText('From Open Payments 2024: 2 rows, US$2,050.00, 1 disputed.')).toBeVisible();
  await app.keyboard.press('ControlOrMeta+z');
  await expect(novo).toHaveCount(1);
  await expect(interests.getByText('Novo Nordisk Inc')).toHaveCount(0);
});

test('asks for the profile id where a file has no NPI, and keeps what was found on the way back to the screen', async ({
  app,
}) => {
  await openPerson(app);
  await app.getByRole('textbox', { name: 'NPI of the person' }).fill(ownNpi);
  const old = csvOf(oldColumns, rows);
  await choose(app, 'old.csv', old);
  await expect(app.getByRole('alert').filter({ hasText: 'no column with an NPI' })).toContainText('profile id');
  await app.getByRole('radio', { name: 'Profile id' }).locator('xpath=ancestor::label[1]').click();
  await app.getByRole('textbox', { name: 'Open Payments profile id of the person' }).fill(ownProfileId);
  await choose(app, 'old.csv', old);
  await expect(app.getByText('old.csv has 4 rows of this person')).toBeVisible();
  await app.keyboard.press('Alt+1');
  await expect(app.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible();
  await goToPeople(app);
  await expect(app.getByText('old.csv has 4 rows of this person')).toBeVisible();
});

test('shows how far a large file is, and stops when it is told to', async ({ app }, testInfo) => {
  await openPerson(app);
  await app.getByRole('textbox', { name: 'NPI of the person' }).fill(ownNpi);
  const [head = '', row = ''] = csvOf(newColumns, [other]).split('\r\n');
  const path = testInfo.outputPath('large.csv');
  writeFileSync(path, `${head}\r\n${`${row}\r\n`.repeat(Math.floor(200_000_000 / row.length))}`);
  await pick(app, path);
  await expect(app.getByRole('progressbar', { name: 'Looking through large.csv' })).toBeVisible();
  await app.getByRole('region', { name: 'Open Payments' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(app.getByText('Stopped. Nothing was kept.')).toBeVisible();
  rmSync(path);
});

/** Somebody without interests, in a library that has nobody else. */
async function openPerson(app: Page): Promise<void> {
  await closeWelcome(app);
  await goToPeople(app);
  await app.getByRole('banner').getByRole('button', { name: 'New person' }).click();
  await app.getByRole('textbox', { name: 'Name', exact: true }).fill('Jane Roe');
  await app.getByRole('button', { name: 'Add this person' }).click();
  await expect(app.getByRole('heading', { name: 'Open Payments' })).toBeVisible();
}

async function goToPeople(app: Page): Promise<void> {
  await app.getByRole('link', { name: 'People' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
}

async function choose(app: Page, name: string, csv: string): Promise<void> {
  await pick(app, { name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
}

async function pick(app: Page, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const choosing = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Choose a file and look' }).click();
  await (await choosing).setFiles(file);
}
