import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, takeScreenshots, test } from './harness.ts';

/** Everything here is done with the keyboard, apart from what only a mouse can do. */
test('writing: tabs keep their place, find and replace is one step, paste is cleaned, spelling offers words, versions are compared', async ({
  app,
}) => {
  test.setTimeout(180_000);
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  const [first, second, third] = await openThreeDrafts(app);

  await test.step('tabs', async () => {
    const tabs = app.getByRole('navigation', { name: 'Open drafts' }).getByRole('link');
    await expect(tabs).toHaveCount(3);
    const block = app.locator('.cm-content').nth(1);
    await block.click();
    await app.keyboard.press('Control+End');
    await app.keyboard.type(' Typed in the third.');
    await app.keyboard.press('Alt+PageUp');
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(second);
    await app.keyboard.press('Alt+PageDown');
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(third);
    await expect(block).toBeFocused();
    await app.keyboard.type(' And on.');
    await expect(block).toContainText('Typed in the third. And on.');
    await app.keyboard.press('Alt+Shift+PageUp');
    await expect(tabs.nth(1)).toHaveText(third);
    await app.keyboard.press('Alt+W');
    await expect(tabs).toHaveCount(2);
    await app.keyboard.press('Alt+Shift+W');
    await expect(tabs.last()).toHaveText(third);
    await tabs.first().click({ button: 'middle' });
    await expect(tabs).toHaveCount(2);
    await app.keyboard.press('Alt+Shift+W');
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(first);
    await expectAccessible(app);
  });

  await test.step('find and replace in the draft', async () => {
    const blocks = app.getByRole('list', { name: 'Blocks of the draft' });
    const before = await blocks.textContent();
    await app.locator('.cm-content').first().click();
    await app.keyboard.press('Control+H');
    const bar = app.getByRole('search', { name: 'Find and replace in this draft' });
    await bar.getByRole('textbox', { name: 'Find' }).fill('MMR');
    await app.keyboard.press('Enter');
    await expect(bar.getByRole('status')).toContainText(/\d of \d/);
    await bar.getByRole('textbox', { name: 'Replace with' }).fill('measles shot');
    await expectAccessible(app);
    await takeScreenshots(app, 'write-find');
    await bar.getByRole('button', { name: 'Replace all' }).press('Enter');
    await expect(app.getByRole('heading', { level: 1 })).toContainText('measles shot');
    await expect(blocks).not.toContainText('MMR');
    await app.keyboard.press('Escape');
    await app.locator('.cm-content', { hasText: 'measles shot' }).first().click();
    await app.keyboard.press('Control+Z');
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(first);
    expect(await blocks.textContent()).toBe(before);
  });

  await test.step('paste', async () => {
    const block = app.locator('.cm-content').first();
    await block.click();
    await app.keyboard.press('Control+End');
    await pasteHtml(app, 'word');
    await expect(block).toContainText('Two doses prevent measles');
    await expect(block).not.toContainText('lawyer');
    await expect(app.getByText(/Pasted without .*comments/)).toBeVisible();
    await app.keyboard.press('Control+Z');
    await expect(block).not.toContainText('Two doses prevent measles');
  });

  await test.step('spelling', async () => {
    const block = app.locator('.cm-content').first();
    await app.keyboard.press('Control+End');
    await app.keyboard.type(' Teh vacine. ');
    await expect(block.locator('[data-misspelt]')).toHaveText(['Teh', 'vacine']);
    await app.keyboard.press('Control+Home');
    await app.keyboard.press('F7');
    await expect(app.getByRole('menuitem', { name: 'The', exact: true })).toBeFocused();
    await expectAccessible(app);
    await takeScreenshots(app, 'write-spelling');
    await app.keyboard.press('Enter');
    await expect(block).toContainText('The vacine.');
    await app.keyboard.press('F7');
    await app.getByRole('menuitem', { name: 'Add it to the dictionary' }).press('Enter');
    await expect(block.locator('[data-misspelt]')).toHaveCount(0);
  });

  await test.step('versions side by side', async () => {
    await expect(app.getByText('Saved', { exact: true })).toBeVisible();
    await app.getByRole('button', { name: 'Versions' }).press('Enter');
    const dialog = app.getByRole('dialog', { name: 'Versions of this draft' });
    await expect(dialog.getByText(/\d+ differences?/)).toBeVisible();
    await app.keyboard.press('Alt+ArrowDown');
    await expect(dialog.locator('[data-current]').first()).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, 'write-versions');
    await dialog.getByRole('row').last().click();
    await app.keyboard.press('End');
    await expect(dialog.locator('ins', { hasText: 'vacine' })).toBeVisible();
    await dialog.getByRole('button', { name: /Put version \d+ back/ }).press('Enter');
    await expect(dialog).toBeHidden();
    await expect(app.locator('.cm-content').first()).not.toContainText('vacine');
  });
});

test('find and replace across the library: places are chosen, debunks are named first, one undo takes it back', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await app.evaluate(() => (location.hash = '#/library/replace'));
  const dialog = app.getByRole('dialog', { name: 'Find and replace in the library' });
  await dialog.getByRole('textbox', { name: 'Find' }).fill('vaccine');
  await app.keyboard.press('Enter');
  await expect(dialog.getByText(/cleared debunks/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('jab');
  await expectAccessible(app);
  await takeScreenshots(app, 'library-replace');
  const button = dialog.getByRole('button', { name: /Replace in \d+ places/ });
  const all = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  await dialog.getByRole('checkbox').last().press('Space');
  await expect(button).toHaveText(`Replace in ${String(all - 1)} places`);
  await button.press('Enter');
  await expect(dialog.getByText(`Replaced in ${String(all - 1)} places`)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Find' }).press('Escape');
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('Control+Z');
  await expect(app.getByText('Taken back: replace words across the library.')).toBeVisible();
  await app.evaluate(() => (location.hash = '#/library/replace'));
  await dialog.getByRole('textbox', { name: 'Find' }).fill('vaccine');
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: `Take out in ${String(all)} places` })).toBeEnabled();
});

/** Opens the first three drafts of the list one after the other and gives their titles. */
async function openThreeDrafts(app: Page): Promise<readonly [string, string, string]> {
  const drafts = await app.evaluate(async () => {
    const answer = await fetch('/command/draft.list', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"MMR"}',
    });
    const found = (await answer.json()) as { value: { drafts: { id: string; title: string }[] } };
    const others = await fetch('/command/draft.list', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const all = (await others.json()) as typeof found;
    const [mmr] = found.value.drafts;
    return [...found.value.drafts.slice(0, 1), ...all.value.drafts.filter(({ id }) => id !== mmr?.id)].slice(0, 3);
  });
  for (const { id, title } of drafts) {
    await app.evaluate((draftId) => (location.hash = `#/write/${draftId}`), id);
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(app.locator('.cm-content').first()).toBeVisible();
  }
  const [first, second, third] = drafts.map(({ title }) => title);
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few samples');
  return [first, second, third];
}

/** What a program puts on the clipboard, as the browser hands it to the page. */
async function pasteHtml(app: Page, name: string): Promise<void> {
  const html = readFileSync(new URL(`../fixtures/clipboard/${name}.html`, import.meta.url), 'utf8');
  await app.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    clipboardData.setData('text/plain', 'plain');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);
}
