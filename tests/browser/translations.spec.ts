import type { Page } from '@playwright/test';
import { closeWelcome, expect, expectAccessible, takeScreenshots, test } from './harness.ts';

test('a debunk is translated, says when its original changed, and is brought up to date', async ({ app }) => {
  test.slow();
  await closeWelcome(app);
  const originalId = await startDraft(app);

  await test.step('a translation is started from the palette', async () => {
    await open(app, originalId);
    await expect(app.getByText('There is no translation of it yet.')).toBeVisible();
    await app.keyboard.press('ControlOrMeta+k');
    await app.getByRole('combobox').fill('translate this');
    await app.keyboard.press('Enter');
    const dialog = app.getByRole('dialog', { name: 'Translate this draft' });
    await dialog.getByRole('button', { name: /Language/ }).press('Enter');
    await app.keyboard.type('Spanish');
    await app.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: /Spanish/ })).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, 'translate');
    await dialog.getByRole('button', { name: 'Start the translation' }).press('Enter');
  });

  await test.step('each block is marked until it is translated', async () => {
    await expect(app.getByText('not translated')).toHaveCount(2);
    await expect(app.getByText('this text', { exact: true })).toBeVisible();
    await expect(app.getByRole('link', { name: 'Spanish: MMR and autism' })).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, 'translation-started');
    await overwrite(app, 'Fact', 'La vacuna triple vírica no causa autismo.');
    await expect(app.getByText('not translated')).toHaveCount(1);
    await overwrite(app, 'Action', 'Pregunte a su enfermera.');
    await expect(app.getByText('not translated')).toHaveCount(0);
    await choose(app, 'Translated by', 'A machine');
    await expect(app.getByText('A machine translation that nobody read')).toBeVisible();
    await app.keyboard.press('ControlOrMeta+s');
    await expectAccessible(app);
    await takeScreenshots(app, 'translation');
  });

  await test.step('the original changes, and the translation says since when', async () => {
    await app.getByRole('link', { name: 'English', exact: true }).press('Enter');
    await expect(app.getByText('Up to date with version 2')).toBeVisible();
    await overwrite(app, 'Fact', 'No MMR vaccine causes autism.');
    await app.keyboard.press('ControlOrMeta+s');
    await expect(app.getByText('Saved', { exact: false }).first()).toBeVisible();
    await app.getByRole('link', { name: 'Spanish', exact: true }).press('Enter');
    const notice = app.getByRole('region', { name: /^Out of date since version 3 of the original/ });
    await expect(notice).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, 'translation-out-of-date');
    await notice.getByRole('button', { name: 'What changed in the original' }).press('Enter');
    const dialog = app.getByRole('dialog', { name: 'What changed in the original since it was translated' });
    await expect(dialog.locator('ins').first()).toContainText('No');
    await expectAccessible(app);
    await takeScreenshots(app, 'translation-changes');
    await dialog.getByRole('button', { name: /^This translation says that too/ }).press('Enter');
    await expect(notice).toHaveCount(0);
    await expect(app.getByText(/^Up to date with version \d/)).toBeVisible();
  });

  await test.step('the list shows both languages', async () => {
    await app.evaluate(() => (location.hash = '#/write'));
    await expect(app.getByText('Also in Spanish')).toBeVisible();
    await expect(app.getByText('Spanish, translation of “MMR and autism”')).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, 'translations-list');
  });

  await test.step('a debunk of the library is translated into a language that is written from the right', async () => {
    await app.evaluate(() => (location.hash = '#/library'));
    await app.getByRole('button', { name: /^Translate …: Weight loss shots/ }).click();
    const dialog = app.getByRole('dialog', { name: 'Translate this draft' });
    await dialog.getByRole('button', { name: /Language/ }).press('Enter');
    await app.keyboard.type('Arabic');
    await app.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Start the translation' }).press('Enter');
    const fact = app.getByRole('textbox', { name: 'Fact', exact: true });
    await expect(app.getByRole('link', { name: /^Arabic: / })).toBeVisible();
    await expect(fact).toHaveCSS('direction', 'ltr');
    await overwrite(app, 'Fact', 'لا صلة بين سرطان الغدة الدرقية وهذا الدواء.');
    await expect(fact).toHaveCSS('direction', 'rtl');
    await expectAccessible(app);
    await takeScreenshots(app, 'translation-arabic');
  });
});

test('a draft that was written by itself is linked to the one that it translates, and unlinked', async ({ app }) => {
  test.slow();
  await closeWelcome(app);
  await startDraft(app);
  const ownId = await startDraft(app, 'Triple vírica y autismo');
  await open(app, ownId, 'Triple vírica y autismo');
  await app.getByRole('button', { name: 'Link to its original …' }).press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Link this draft to its original' });
  await expect(dialog.getByRole('radio', { name: /^Triple/ })).toHaveCount(0);
  await dialog.getByRole('searchbox', { name: 'Search drafts' }).fill('MMR');
  await dialog.getByRole('radio', { name: 'MMR and autism English', exact: true }).press('Space');
  await expect(dialog.getByRole('button', { name: 'Link', exact: true })).toBeDisabled();
  const language = dialog.getByRole('button', { name: /This draft is written in/ });
  await language.press('Enter');
  await app.getByRole('option', { name: /^Spanish/ }).press('Enter');
  await expect(language).toContainText('Spanish');
  await dialog.getByRole('button', { name: /It says what the original said in/ }).press('Enter');
  await app.getByRole('option', { name: /^Version 1, / }).press('Enter');
  await expect(dialog.getByRole('button', { name: /It says what the original said in/ })).toContainText('Version 1,');
  await expectAccessible(app);
  await takeScreenshots(app, 'translation-link');
  await dialog.getByRole('button', { name: 'Link', exact: true }).press('Enter');
  await expect(app.getByRole('region', { name: /^Out of date since version 2 of the original/ })).toBeVisible();
  await expect(app.getByRole('link', { name: /^Spanish: / })).toBeVisible();
  // The desk reads the family of the draft anew; a press that falls between two drawings opens nothing.
  await expect(async () => {
    await app.getByRole('button', { name: 'Unlink' }).press('Enter');
    await expect(app.getByRole('dialog')).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await app.getByRole('dialog').getByRole('button', { name: 'Unlink' }).press('Enter');
  await expect(app.getByRole('button', { name: 'Link to its original …' })).toBeVisible();
  await expect(app.getByText(/^Written in Spanish\./)).toBeVisible();
});

async function startDraft(app: Page, name = 'MMR and autism'): Promise<string> {
  return app.evaluate(async (title) => {
    const send = async (name: string, input: unknown) => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) };
      return ((await (await fetch(`/command/${name}`, request)).json()) as { value: { id: string } }).value;
    };
    const { id } = await send('draft.create', { title });
    const blocks = [
      { id: 'b1', role: 'fact', label: 'Fact', text: 'The MMR vaccine does not cause autism.' },
      { id: 'b2', role: 'action', label: 'Action', text: 'Ask your nurse about the second dose.' },
    ];
    const content = { title, language: 'en', audience: 'Parents', authorIds: [], blocks };
    await send('draft.save', { id, version: 1, content });
    return id;
  }, name);
}

async function open(app: Page, id: string, name = 'MMR and autism'): Promise<void> {
  await app.evaluate((draft) => (location.hash = `#/write/${draft}`), id);
  await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function overwrite(app: Page, label: string, text: string): Promise<void> {
  await app.getByRole('textbox', { name: label, exact: true }).focus();
  await app.keyboard.press('ControlOrMeta+a');
  await app.keyboard.type(text);
}

async function choose(app: Page, field: string, option: string): Promise<void> {
  await app.getByRole('button', { name: new RegExp(field) }).press('Enter');
  await app.getByRole('option', { name: option }).press('Enter');
}
