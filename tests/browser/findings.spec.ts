import { expect, expectAccessible, takeScreenshots, test } from './harness.ts';
import { openDraft } from './open-draft.ts';

test.setTimeout(240_000);
test.use({ serverOptions: { args: ['--no-samples'] } });

test('a finding is underlined, explained, mended in one press, and let stand with a reason', async ({ app }) => {
  await openDraft(app, 'Measles vaccine');
  await app.locator('.cm-content').first().click();
  await app.keyboard.type('The vaccine is 100% safe. Most people utilise it once.');
  const card = app.getByRole('grid', { name: 'Findings' }).getByRole('row', { name: 'Absolute wording' });
  await expect(card).toContainText('100%');
  await expect(app.locator('[data-finding]').filter({ hasText: '100% safe' }).first()).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'write-findings');

  await card.getByRole('button', { name: 'About the rule' }).click();
  const rule = app.getByRole('dialog', { name: /^Rule / });
  await expect(rule).toContainText('Is left alone');
  await expectAccessible(app);
  await takeScreenshots(app, 'rule-page');
  await app.keyboard.press('Escape');

  await card.getByRole('button', { name: 'Keep, with reason' }).click();
  const keep = app.getByRole('dialog');
  await keep
    .getByRole('textbox', { name: 'Why it may stand' })
    .fill('The sentence is quoted from the leaflet that we answer.');
  await keep.getByRole('button', { name: /Who decides/ }).click();
  await app.getByRole('option').first().click();
  await expectAccessible(app);
  await keep.getByRole('button', { name: 'Keep, with this reason' }).click();
  await expect(card).toHaveCount(0);
  await app.getByText('1 finding is kept with a reason').click();
  await expect(app.getByText('The sentence is quoted from the leaflet that we answer.')).toBeVisible();

  // Kept by its words: other words ask again.
  await app.locator('.cm-content').first().click();
  await app.keyboard.press('ControlOrMeta+a');
  await app.keyboard.type('These drops are 100% safe.');
  await expect(card).toBeVisible();
  await card
    .getByRole('button', { name: /^(Replace|Take out)/ })
    .first()
    .click();
  await expect(card).toHaveCount(0);
  await expect(app.locator('.cm-content').first()).not.toContainText('100%');
});

test('of very many findings the worst are shown first, the others when they are asked for', async ({ app }) => {
  await openDraft(app, 'Measles vaccine');
  const cards = app.getByRole('grid', { name: 'Findings' }).getByRole('row');
  await app.locator('.cm-content').first().click();
  await app.keyboard.insertText('Measles drops are 100% safe. '.repeat(40));
  await expect(cards).toHaveCount(25);
  const more = app.getByRole('button', { name: /^Show \d+ more of \d+ that are left$/ });
  await more.click();
  await expect.poll(() => cards.count()).toBeGreaterThan(30);
  await expectAccessible(app);
});
