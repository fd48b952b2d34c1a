import type { Page } from '@playwright/test';
import { expect, expectAccessible, takeScreenshots, test } from './harness.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });

test('a draft is scored with both sheets: proposals, answers by keyboard, the score, kept while the window is open', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await openSomeDraft(app);
  await app.getByRole('button', { name: 'Score sheets' }).click();
  const dialog = app.getByRole('dialog', { name: 'Score sheets' });
  await expect(dialog.getByText('Proposed from the draft').first()).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'write-sheets');

  const known = dialog.getByRole('radiogroup', { name: '13. Does it say why that matters' });
  const before = await dialog.getByRole('status').textContent();
  await known.getByRole('radio', { name: 'Yes' }).focus();
  await app.keyboard.press('Space');
  await expect(known.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await app.keyboard.press('ArrowRight');
  await expect(known.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await expect(dialog.getByRole('status')).not.toHaveText(before ?? '');

  await app.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await app.getByRole('button', { name: 'Score sheets' }).click();
  await expect(known.getByRole('radio', { name: 'No', exact: true })).toBeChecked();

  await dialog.getByText('PEMAT for print').click();
  await expect(dialog.getByRole('status')).toContainText('Easy to act on');
  await expectAccessible(app);
});

/** A draft of its own, with a first fact. */
async function openSomeDraft(app: Page): Promise<void> {
  const id = await app.evaluate(async () => {
    const answer = await fetch('/command/draft.create', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"title":"Measles vaccine"}',
    });
    return ((await answer.json()) as { value: { id: string } }).value.id;
  });
  await app.evaluate((draftId) => (location.hash = `#/write/${draftId}`), id);
  await app.locator('.cm-content').first().click();
  await app.keyboard.type('The vaccine prevents measles. Ask your nurse for it.');
}
