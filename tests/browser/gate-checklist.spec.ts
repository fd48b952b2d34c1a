import { questions } from '../../shared/checks/questions.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { tabTo } from './keyboard.ts';
import { callCommand, readyDraft } from './ready-draft.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });

test('what only a person can answer is ticked by keyboard before a text is cleared, and who did is kept', async ({
  app,
}, info) => {
  test.setTimeout(400_000);
  await app.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  const { draftId } = await readyDraft(app);
  await app.goto(`${new URL(app.url()).origin}/#/clear/${String(draftId)}`);
  // What was made behind the back of the page.
  await app.reload();
  const group = app.getByRole('group', { name: 'What only a person can answer' });
  await expect(group.getByRole('checkbox')).toHaveCount(questions.length);
  await expect(app.getByText('The gate is open: nothing blocks or warns without a reason.')).toBeVisible();
  await expectAccessible(app);
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await app.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme });
      await app.screenshot({ path: info.outputPath(`gate-${width}-${colorScheme}.png`) });
    }
  }
  const clear = app.getByRole('button', { name: 'Clear this text for posting' });
  await app.getByRole('button', { name: /Who clears it/ }).focus();
  for (let left = questions.length; left > 0; left -= 1) {
    await expect(clear).toBeDisabled();
    await tabTo(app, /^checkbox/);
    await app.keyboard.press('Space');
  }
  await app.getByRole('button', { name: /Who clears it/ }).click();
  await app.getByRole('option', { name: 'Eva Beispiel' }).click();
  await clear.click();
  await expect(app.getByRole('status').filter({ hasText: 'Cleared for posting on' })).toBeVisible();
  const { entries } = (await callCommand(app, 'audit.list', {})) as { entries: readonly { action: string }[] };
  expect(entries.filter(({ action }) => action.startsWith('gate.answer '))).toHaveLength(questions.length);
});
