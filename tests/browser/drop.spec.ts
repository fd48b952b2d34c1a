import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';

interface Given {
  readonly text?: string;
  readonly file?: string;
  readonly name?: string;
}

/** Drops something from outside on an element, as the system does; tells whether the window would have left the app for it. */
function drop(app: Page, selector: string, given: Given): Promise<boolean> {
  return app
    .locator(selector)
    .first()
    .evaluate((element, { text, file, name = 'claims.csv' }) => {
      const dataTransfer = new DataTransfer();
      if (text !== undefined) dataTransfer.setData('text/plain', text);
      if (file !== undefined) dataTransfer.items.add(new File([file], name));
      const send = (kind: string) =>
        element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      return [send('dragover'), send('drop')].includes(true);
    }, given);
}

test('takes what is dropped where it belongs, and leaves the window on the app elsewhere', async ({ app }) => {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  expect(await drop(app, 'main', { text: 'They say that onions cure the flu' })).toBe(false);
  await expect(app.getByRole('textbox', { name: 'The claim as it was heard' })).toHaveValue(/onions cure/);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  expect(await drop(app, 'main', { file: 'claim\nOnions cure the flu\n' })).toBe(false);
  await expect(app.getByRole('dialog')).toContainText('claims.csv');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);

  await app.evaluate(() => (location.hash = '#/evidence'));
  await expect(app.getByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
  await drop(app, 'main', { text: '10.1000/182' });
  await expect(app.getByRole('textbox', { name: 'Paste anything that names sources' })).toHaveValue('10.1000/182');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);

  await app.evaluate(() => (location.hash = '#/rules'));
  await expect(app.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
  expect(await drop(app, 'main', { file: 'anything' })).toBe(false);
  expect(await drop(app, 'nav', { text: 'https://example.org' })).toBe(false);
  await expect(app.getByRole('dialog')).toHaveCount(0);
});

test('ties a source that is dropped on a claim, in its row or beside it, and one undo takes it back', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  const log = app.getByRole('grid', { name: 'Claims as heard' });
  const wording = 'Onions in the socks draw out the flu';
  await app.keyboard.press('n');
  await app.getByRole('textbox', { name: 'The claim as it was heard' }).fill(wording);
  await app.getByRole('button', { name: 'Add as new claim' }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const panel = app.getByRole('complementary', { name: 'The selected claim' });
  await expect(panel.getByText(wording)).toBeVisible();
  await expect(log.getByRole('row', { name: wording })).toBeVisible();
  const dropped = panel.getByRole('link', { name: 'doi-10.5555-onion.1' });

  expect(await drop(app, `[role="row"]:has-text("${wording}")`, { text: 'https://doi.org/10.5555/onion.1' })).toBe(
    false,
  );
  await expect(app.getByText(/is tied to “Onions in the socks draw out the flu”/)).toBeVisible();
  await expect(dropped).toBeVisible();
  await app.keyboard.press('ControlOrMeta+Z');
  await expect(dropped).toHaveCount(0);

  await drop(app, 'aside blockquote', {
    file: 'TY  - JOUR\nTI  - Onions and influenza\nPY  - 2020\nER  - \n',
    name: 'onions.ris',
  });
  await expect(app.getByRole('dialog')).toContainText('1 source is tied to the claim');
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(panel.getByRole('link', { name: 'Onions and influenza' })).toBeVisible();

  // Words that name no source stay a new claim, wherever they fall.
  await drop(app, 'aside blockquote', { text: '[Video] Honey heals burns' });
  await expect(app.getByRole('textbox', { name: 'The claim as it was heard' })).toHaveValue(/Honey heals/);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.keyboard.press('ControlOrMeta+K');
  await app.getByRole('combobox').fill('tie a source');
  await app.getByRole('option', { name: /^Tie a source to the claim/ }).waitFor();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog', { name: 'Add evidence to the claim' })).toBeVisible();
});

test('moves a block by dragging its margin, and cites a source that is dragged into the text', async ({ app }) => {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await app.evaluate(() => (location.hash = '#/write'));
  await app.getByRole('grid', { name: 'Drafts' }).getByRole('row').nth(1).click();
  await app.keyboard.press('Enter');
  const blocks = app.getByRole('list', { name: 'Blocks of the draft' });
  const texts = blocks.getByRole('textbox');
  await expect(texts.nth(2)).toBeVisible();
  const names = async () => texts.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  const before = await names();
  const handle = (label: string | null | undefined) =>
    blocks.getByTitle(`Drag to move the block ${label ?? ''}`, { exact: true });
  await handle(before[2])
    .first()
    .dragTo(texts.nth(0), { targetPosition: { x: 20, y: 2 } });
  await expect.poll(names).toEqual([before[2], before[0], before[1], ...before.slice(3)]);

  const chips = texts.nth(0).locator('[data-state]');
  const count = await chips.count();
  const source = app.getByRole('complementary').first().locator('li[draggable="true"]').first();
  await source.dragTo(texts.nth(0), { targetPosition: { x: 60, y: 10 } });
  await expect(chips).toHaveCount(count + 1);
});
