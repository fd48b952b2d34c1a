import { closeWelcome, expect, expectAccessible, test } from './harness.ts';

const deleted = 'Homeopathy works for my asthma, science is just behind';

test('what was deleted comes back by key, from the history and from the recycle bin', async ({ app: page }) => {
  // Three looks with axe, each in light and in dark.
  test.slow();
  await closeWelcome(page);
  await page.goto(page.url().replace(/#.*|$/, '#/claims'));
  const row = page.getByText(deleted, { exact: true });
  await row.first().click();
  await expect(page.getByRole('complementary', { name: 'The selected claim' })).toContainText(deleted);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const undo = page.getByRole('button', { name: /^Undo: delete a claim/ });
  await expect(undo).toBeEnabled();

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  const redo = page.getByRole('button', { name: /^Redo: delete a claim/ });
  await expect(redo).toBeEnabled();
  await expect(row.first()).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(undo).toBeEnabled();

  // In a field the keys belong to what is typed there.
  const search = page.getByRole('searchbox').first();
  await search.fill('garlic');
  await search.press('Control+z');
  await expect(undo).toBeEnabled();
  await search.fill('');

  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.getByRole('row').first()).toContainText(deleted);
  await expectAccessible(page);
  await history.getByRole('button', { name: /^Undo: delete a claim/ }).click();
  await expect(history.getByText('Taken back', { exact: true })).toBeVisible();
  await history.getByRole('button', { name: /^Redo: delete a claim/ }).click();
  await expect(history.getByText('Taken back', { exact: true })).toBeHidden();
  await page.keyboard.press('Escape');

  await page.goto(page.url().replace(/#.*/, '#/library'));
  await page.getByRole('button', { name: 'Recycle bin (1)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recycle bin' })).toBeVisible();
  await page.getByRole('grid', { name: 'What was deleted' }).focus();
  for (const key of ['ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(page.getByText('1 thing chosen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The recycle bin is empty' })).toBeVisible();
  await expectAccessible(page);
});

test('Delete means the claim that was chosen last, also while the panel still shows the one before', async ({
  app: page,
}) => {
  await closeWelcome(page);
  await page.goto(page.url().replace(/#.*|$/, '#/claims'));
  const panel = page.getByRole('complementary', { name: 'The selected claim' });
  const remove = panel.getByRole('button', { name: 'Delete', exact: true });
  await expect(remove).toBeVisible();
  const before = (await panel.locator('blockquote').innerText()).trim();
  expect(before).not.toBe(deleted);
  await page.route('**/command/claim.get', async (route) => {
    await new Promise((resume) => setTimeout(resume, 1_000));
    await route.continue();
  });
  await page.getByText(deleted, { exact: true }).first().click();
  await remove.click();
  // Whoever goes on before it is done is not pulled back by it.
  await page.goto(page.url().replace(/#.*/, '#/library'));
  await expect(page.getByText('The claim went to the recycle bin.')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: 'Recycle bin (1)' }).click();
  await expect(page.getByRole('grid', { name: 'What was deleted' })).toContainText(deleted);
});

test('Delete means the claim that was pressed a moment ago, however busy the window is', async ({ app: page }) => {
  await closeWelcome(page);
  await page.goto(page.url().replace(/#.*|$/, '#/claims'));
  const panel = page.getByRole('complementary', { name: 'The selected claim' });
  const remove = panel.getByRole('button', { name: 'Delete', exact: true });
  await expect(remove).toBeVisible();
  const row = page.getByText(deleted, { exact: true }).first();
  // Both presses in one turn, as a window does them that was busy when they came.
  await row.evaluate(
    async (pressed, button) => {
      (pressed as HTMLElement).click();
      await Promise.resolve().then(() => {});
      (button as HTMLElement).click();
    },
    await remove.elementHandle(),
  );
  await expect(page.getByText('The claim went to the recycle bin.')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/library'));
  await page.getByRole('button', { name: 'Recycle bin (1)' }).click();
  await expect(page.getByRole('grid', { name: 'What was deleted' })).toContainText(deleted);
});

test('who goes elsewhere while the address follows the keys is not pulled back to the list', async ({ app: page }) => {
  await closeWelcome(page);
  await page.goto(page.url().replace(/#.*|$/, '#/claims'));
  const grid = page.getByRole('grid', { name: 'Claims as heard', exact: true });
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  await grid.focus();
  const address = await grid.evaluate(async (list) => {
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await new Promise((resume) => requestAnimationFrame(resume));
    // The address is another one, and the page was not told yet; then something is pressed.
    history.replaceState(null, '', '#/library');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    return window.location.hash;
  });
  expect(address).toBe('#/library');
});
