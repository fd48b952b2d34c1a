import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectLibrary } from '../../db/inspect-library.ts';
import { expect, test } from './harness.ts';

test('saves a checked backup where the dialog of the system says, and nothing where no place was chosen', async ({
  desktopFolder,
}) => {
  const { application, page, folder } = await desktopFolder.open(['--no-samples']);
  const answerDialog = (filePath: string) =>
    application.evaluate(({ dialog }, path) => {
      Object.assign(dialog, {
        showSaveDialog: () => Promise.resolve({ canceled: path === '', filePath: path }),
      });
    }, filePath);
  await page.getByRole('dialog', { name: 'Welcome to Plainspoken' }).getByRole('button', { name: 'Start' }).click();
  await page.evaluate(() => (location.hash = '#/settings'));
  const save = page.getByRole('button', { name: 'Save a backup elsewhere …', exact: true });
  await answerDialog('');
  await save.click();
  await expect(save).toBeEnabled();
  await answerDialog(join(folder, 'gone', 'saved.plainspoken'));
  await save.click();
  await expect(page.getByText(/“saved\.plainspoken”: the folder is not there any more/)).toBeVisible();
  await answerDialog(join(folder, 'saved.plainspoken'));
  await save.click();
  await expect(page.getByText(/A backup was checked and saved as “saved\.plainspoken”: 0 claims/)).toBeVisible();
  expect(inspectLibrary(join(folder, 'saved.plainspoken'), 'full')).toMatchObject({ isWhole: true, claims: 0 });
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});
