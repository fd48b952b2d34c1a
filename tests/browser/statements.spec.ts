import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { closeWelcome, expect, expectAccessible, takeScreenshots, test } from './harness.ts';

test('a statement of interests is saved from the person and from a draft, with the amount that was declared', async ({
  app,
}) => {
  test.slow();
  await closeWelcome(app);
  await app.evaluate(() => (location.hash = '#/people'));
  await app
    .getByRole('link', { name: /Ben Sample/ })
    .or(app.getByRole('button', { name: /Ben Sample/ }))
    .or(app.getByRole('option', { name: /Ben Sample/ }))
    .first()
    .press('Enter');
  await expect(app.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Ben Sample');
  await app.getByRole('button', { name: /^Edit Northfield Pharma/ }).press('Enter');
  const amount = app.getByRole('textbox', { name: 'Amount, as a band' });
  await amount.fill('x'.repeat(81));
  await app.getByRole('button', { name: 'Save the interest' }).press('Enter');
  await expect(app.getByText('Write it in 80 characters')).toBeVisible();
  await amount.fill('under 2,000 USD a year');
  await expectAccessible(app);
  await takeScreenshots(app, 'interest-amount');
  await app.getByRole('button', { name: 'Save the interest' }).press('Enter');
  await expect(app.getByText('under 2,000 USD a year')).toBeVisible();

  const text = await saved(app, 'Text');
  expect(text.name).toMatch(/^interests-ben-sample-\d{4}-\d\d-\d\d\.txt$/);
  expect(text.content).toContain('about semaglutide: to the person, since 2024-03, amount: under 2,000 USD a year.');
  expect(text.content).toMatch(
    /The list was changed on \d{4}-\d\d-\d\d, after that; the change is not confirmed yet\./,
  );
  expect((await saved(app, 'PDF')).content.slice(0, 4)).toBe('%PDF');
  await expectAccessible(app);
  await takeScreenshots(app, 'statement');

  await app.evaluate(() => (location.hash = '#/write'));
  await app
    .getByRole('textbox', { name: /Search/ })
    .or(app.getByRole('searchbox'))
    .first()
    .fill('thyroid');
  await app.getByText('Weight loss shots and thyroid cancer').click();
  await expect(app.getByRole('heading', { level: 1, name: 'Weight loss shots and thyroid cancer' })).toBeVisible();
  await app.getByRole('button', { name: 'Thread', exact: true }).press('Enter');
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await app.keyboard.press('ControlOrMeta+e');
  await expect(app.getByText('Interests of all authors as')).toBeVisible();
  const json = await saved(app, 'JSON');
  expect(JSON.parse(json.content)).toMatchObject({
    ...{ schema: 'plainspoken-interests', draftTitle: 'Weight loss shots and thyroid cancer' },
    authors: [{ name: 'Ben Sample', current: [{ amountBand: 'under 2,000 USD a year' }] }],
  });
  await expectAccessible(app);
  await takeScreenshots(app, 'statement-of-draft');
});

async function saved(app: Page, format: string): Promise<{ readonly name: string; readonly content: string }> {
  const waiting = app.waitForEvent('download');
  await app.getByRole('button', { name: `Save the statement of interests as ${format}` }).press('Enter');
  const file = await waiting;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'latin1') };
}
