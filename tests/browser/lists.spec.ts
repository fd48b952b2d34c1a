import type { Page } from '@playwright/test';
import { closeWelcome, expect, expectAccessible, test } from './harness.ts';

test.describe.configure({ timeout: 300_000 });

const count = 240;

async function send(page: Page, name: string, input: unknown): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([command, body]) => {
      const reply = await fetch(`/command/${command}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const told = (await reply.json()) as { readonly ok: boolean; readonly value: Record<string, unknown> };
      if (!told.ok) throw new Error(JSON.stringify(told));
      return told.value;
    },
    [name, input] as const,
  );
}

/** Every list shows the few rows in sight, tells how many there are, and goes to its end with one key. */
async function expectVirtual(page: Page, name: string, least: number) {
  const grid = page.getByRole('grid', { name, exact: true });
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(least);
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  // A key within the first few milliseconds of a list comes before it knows its own height.
  await expect(async () => {
    await grid.focus();
    await page.keyboard.press('End');
    await expect(grid.locator(`[aria-rowindex="${rows}"]`)).toBeInViewport({ timeout: 1_000 });
  }).toPass();
  await expect(grid.getByText('Loading')).toHaveCount(0);
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await expect(grid).toBeFocused();
  return grid;
}

test('queue, search, history, audit trail and recycle bin show long lists whole', async ({ app: page }) => {
  await closeWelcome(page);
  for (let each = 0; each < count; each += 1)
    await send(page, 'claim.add', { wording: `Gravel number ${each} cures colds` });

  await page.goto(page.url().replace(/#.*|$/, '#/triage'));
  await expectVirtual(page, 'Claims that wait', count);
  await expect(page.getByRole('main').getByText('Gravel number 0 cures colds').first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(page.url().replace(/#.*/, '#/library'));
  await page.getByRole('searchbox').fill('gravel');
  await expect(page.getByText(`${count} found`)).toBeVisible();
  await expectVirtual(page, 'Search results', count);

  await page.getByRole('button', { name: 'History', exact: true }).click();
  await expectVirtual(page, 'What was done', 200);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.goto(page.url().replace(/#.*/, '#/settings'));
  await expect(page.getByText('The chain is whole: no entry was changed or taken out.')).toBeVisible();
  await expectVirtual(page, 'Entries of the audit trail', count);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('dialog');
  await expect(entry).toContainText('claim.add');
  await page.keyboard.press('Escape');

  const filter = { query: 'gravel' };
  const { job } = await send(page, 'claim.deleteAll', { chosen: { filter, exceptIds: [], count } });
  await expect.poll(async () => (await send(page, 'job.get', { id: job }))['state']).toBe('done');
  await page.goto(page.url().replace(/#.*/, '#/library/bin'));
  const bin = await expectVirtual(page, 'What was deleted', count);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Delete for good …' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  await expect(page.getByRole('heading', { name: 'The words are gone' })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(bin).toHaveAttribute('aria-rowcount', String(count - 1));
  await bin.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByText(`${count - 1} things chosen`)).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The recycle bin is empty' })).toBeVisible();
});
