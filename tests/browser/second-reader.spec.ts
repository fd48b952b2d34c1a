import { expect, expectAccessible, takeScreenshots, test } from './harness.ts';
import { openDraft } from './open-draft.ts';

test.setTimeout(180_000);
test.use({ serverOptions: { args: ['--no-samples'] } });

/** What only the second reader stops at, and what the rules stop at. */
const hurting =
  'He got exactly what a lifetime of takeaways was always going to give him, and now the rest of us pay for it.';
const absolute = 'The vaccine is 100% safe.';

test('the second reader warns beside the rules, says why, and is set aside without the gate knowing', async ({
  app,
}) => {
  const cards = app.getByRole('grid', { name: 'Findings' });
  const card = cards.getByRole('row', { name: 'This may hurt people' });
  const line = app.locator('[data-reader]');

  await test.step('it reads after a pause', async () => {
    await openDraft(app, 'Measles vaccine');
    await app.locator('.cm-content').first().click();
    await app.keyboard.type(`${absolute} We know that. Read on.`);
    await app.locator('.cm-content').nth(3).click();
    await app.keyboard.type(hurting);
    await expect(card.getByText('Second reader', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(line).toHaveText('The second reader has read this.');
    await expect(cards.getByRole('row').filter({ hasNotText: 'Second reader' }).first()).toBeVisible();
    await expect(app.locator('[data-finding^="READ-TON"]').first()).toBeVisible();
  });

  await test.step('it says why', async () => {
    await card.scrollIntoViewIfNeeded();
    await expect(card).not.toContainText(/words |sign |readerSign/);
    await card.getByRole('button', { name: /most like it$/ }).click();
    await expect(card.locator('blockquote').first()).not.toBeEmpty();
    await card.scrollIntoViewIfNeeded();
    await expectAccessible(app);
    await takeScreenshots(app, 'write-second-reader');
    await app.setViewportSize({ width: 1920, height: 1080 });
    await takeScreenshots(app, 'write-second-reader-1920');
    await app.setViewportSize({ width: 1280, height: 800 });
    await card.getByRole('button', { name: 'About the rule' }).click();
    const rule = app.getByRole('dialog', { name: 'Rule READ-TON' });
    await expect(rule.getByText('In this draft nothing of this rule was let stand with a reason.')).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, 'rule-second-reader');
    await app.keyboard.press('Escape');
  });

  await test.step('it is set aside and taken back', async () => {
    await card.getByRole('button', { name: 'Not so here' }).click();
    const dialog = app.getByRole('dialog', { name: 'Not so here' });
    await dialog.getByRole('textbox', { name: 'Why it is not so here' }).fill('We quote a comment.');
    await dialog.getByRole('button', { name: /Who decides/ }).click();
    await app.getByRole('option').first().click();
    await expectAccessible(app);
    await dialog.getByRole('button', { name: 'Set aside, with this reason' }).click();
    await expect(card).toHaveCount(0);
    await app.getByRole('button', { name: /^Clear for posting/ }).click();
    const advice = app.getByRole('region', { name: 'Advice of the second reader' });
    await expect(advice.getByText('1 was set aside with a reason')).toBeVisible();
    await advice.getByRole('button', { name: 'Withdraw' }).click();
    await expect(advice.getByText('This may hurt people')).toBeVisible();
    await advice.scrollIntoViewIfNeeded();
    await expectAccessible(app);
    await takeScreenshots(app, 'clear-second-reader');
  });

  await test.step('switched off it says so wherever something is not checked', async () => {
    await app.evaluate(() => (location.hash = '#/settings'));
    await app.getByText('A second reader looks at what the rules may miss').click();
    await app.goBack();
    await expect(app.locator('[data-reader="off"]')).toBeVisible();
    await app.getByText(/rules ran\./).click();
    await expect(app.getByText('The second reader is switched off, so the rules alone').first()).toBeVisible();
    await app.evaluate(() => (location.hash = '#/rules'));
    await expect(app.getByText('The second reader is switched off: its rules do not run.')).toBeVisible();
    await expectAccessible(app);
  });
});
