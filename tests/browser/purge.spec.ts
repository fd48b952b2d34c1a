import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './harness.ts';

test('a name is removed for good, with the proof that no file holds it any more', async ({ app, server }) => {
  test.slow();
  await app.getByRole('dialog', { name: 'Welcome to Plainspoken' }).getByRole('button', { name: 'Start' }).click();
  await app.getByRole('link', { name: 'Settings' }).click();
  await app.getByRole('button', { name: 'Remove words for good' }).click();
  const dialog = app.getByRole('dialog', { name: 'Remove words for good' });
  await dialog.getByLabel('The words to remove').fill('hydroxychloroquine');
  await expectAccessible(app);
  await dialog.getByRole('button', { name: 'Look where they are' }).click();

  await expect(dialog.getByText('Claims', { exact: true })).toBeVisible();
  const remove = dialog.getByRole('button', { name: 'Remove for good' });
  await expect(remove).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Back' })).toBeFocused();
  await dialog.getByText('I understand that this cannot be undone').click();
  await expectAccessible(app);
  await remove.click();

  const proof = app.getByRole('dialog', { name: 'The words are gone' });
  await expect(proof.getByRole('row').filter({ hasText: 'library.plainspoken' }).first()).toContainText('0');
  await expectAccessible(app);
  expect(readFileSync(server.libraryFile).toString('latin1').toLowerCase()).not.toContain('hydroxychloroquine');
  await proof.getByRole('button', { name: 'Close' }).click();
  await expect(app.getByRole('button', { name: 'Show the proof' })).toBeVisible();
});
