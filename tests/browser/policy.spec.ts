import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newKeyPair, signPack } from '../../electron/service/policy/pack-signature.ts';
import { packText, type WrittenPolicy } from '../shared/policy/any-policy.ts';
import { closeWelcome, expect, expectAccessible, takeScreenshots, test } from './harness.ts';

const key = newKeyPair();
const northfield: WrittenPolicy = {
  ...{ id: 'northfield', organisation: 'Northfield Health', version: 1, validFrom: '2026-01-01', languages: ['en'] },
  text: 'Say who you are. Say what you are paid for. Never give advice on a single case.',
  disclaimers: [
    {
      id: 'general',
      kind: 'general_information',
      texts: { en: 'General information from Northfield Health, not personal advice.' },
      place: 'last_posts',
      severity: 'block',
    },
  ],
  rules: [
    { rule: 'ADV-05', severity: 'block', isLocked: true },
    { rule: 'ADV-01', severity: 'note', isLocked: true },
  ],
};

function packFile(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function choose(app: Page, path: string): Promise<void> {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Import a policy pack…' }).first().focus();
  await app.keyboard.press('Enter');
  await (await chooser).setFiles(path);
}

test('a policy pack is refused when tampered with, imported once its key is accepted, read, and taken back', async ({
  app,
  server,
}) => {
  test.slow();
  await closeWelcome(app);
  await app.evaluate(() => (location.hash = '#/rules'));
  await app.getByRole('link', { name: 'Policy', exact: true }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'No policy pack yet' })).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'policy-none');

  const signed = signPack(packText(northfield), key.privateKey);
  await choose(app, packFile(server.folder, 'tampered.json', signed.replace('"block"', '"note"')));
  await expect(app.getByRole('alert')).toContainText('changed after it was signed');
  await expect(app.getByRole('heading', { name: 'No policy pack yet' })).toBeVisible();
  await expectAccessible(app);

  await choose(app, packFile(server.folder, 'pack.json', signed));
  const dialog = app.getByRole('dialog', { name: 'Northfield Health, version 1' });
  await expect(dialog.getByText('A key that nobody has accepted here.')).toBeVisible();
  await expect(dialog.getByText((key.fingerprint.match(/.{4}/g) ?? []).join(' '))).toBeVisible();
  await expect(dialog.getByText('ADV-01 stays as it is. What blocks in the app goes on blocking.')).toBeVisible();
  const agree = dialog.getByRole('button', { name: 'Put it in force' });
  await expect(agree).toBeDisabled();
  await expectAccessible(app);
  await takeScreenshots(app, 'policy-import');
  await dialog.getByRole('checkbox', { name: 'I compared the fingerprint and accept this key' }).focus();
  await app.keyboard.press('Space');
  await agree.focus();
  await app.keyboard.press('Enter');

  const pack = app.getByRole('article', { name: 'Northfield Health' });
  await expect(pack.getByText('In force')).toBeVisible();
  await expect(app.getByRole('alert')).toHaveCount(0);
  await pack.getByRole('link', { name: 'Say so in Settings' }).click();
  await app.getByRole('button', { name: /Who I am/ }).click();
  await app.getByRole('option').nth(1).click();
  await app.evaluate(() => (location.hash = '#/rules/policy'));
  await pack.getByRole('button', { name: /I have read it/ }).click();
  await expect(pack.getByText(/ read it on /)).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'policy');
  await app.setViewportSize({ width: 1920, height: 1080 });
  await takeScreenshots(app, 'policy-1920');
  await app.setViewportSize({ width: 1280, height: 800 });

  await app.evaluate(() => (location.hash = '#/rules/ADV-05'));
  await expect(app.getByText('Locked by Northfield Health, policy version 1').first()).toBeVisible();

  await app.evaluate(() => (location.hash = '#/rules/policy'));
  await app.getByRole('button', { name: 'Take back the key of Northfield Health' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(app.getByRole('heading', { name: 'No policy pack yet' })).toBeVisible();
});

test('a dropped pack is looked at as a chosen one is', async ({ app }) => {
  await closeWelcome(app);
  await app.evaluate(() => (location.hash = '#/rules/policy'));
  await expect(app.getByRole('heading', { name: 'No policy pack yet' })).toBeVisible();
  const text = signPack(packText(northfield), key.privateKey);
  await app.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'pack.json', { type: 'application/json' }));
    for (const name of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data }));
    }
  }, text);
  await expect(app.getByRole('dialog', { name: 'Northfield Health, version 1' })).toBeVisible();
});
