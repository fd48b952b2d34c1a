import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './harness.ts';
import { startServer } from './server.ts';
import { watchPage } from './watch.ts';

test('opens on its first screen with one heading, and leaves no key in the address', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(app).toHaveTitle(/Plainspoken/);
  expect(new URL(app.url()).search).toBe('');
});

test('refuses a browser that has no key', async ({ server, browser }) => {
  const stranger = await browser.newPage();
  const answer = await stranger.goto(server.origin);
  expect(answer?.status()).toBe(403);
  await expect(stranger.getByText('one-time key')).toBeVisible();
});

test('says on the page who has the library open, and opens it once it is free', async ({ server, page }) => {
  const second = await startServer({ libraryFile: server.libraryFile });
  await page.goto(second.startAddress);
  await expect(page.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible();
  await expect(page.getByText(/already open in a browser window \(process \d+/)).toBeVisible();
  await expectAccessible(page);
  await server.stop();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await second.remove();
});

test('says on the page that a text file is no library, and leaves it as it is', async ({ page, server }) => {
  const libraryFile = join(server.folder, 'notes.plainspoken');
  writeFileSync(libraryFile, 'These are my notes.\n'.repeat(500));
  const second = await startServer({ libraryFile });
  await page.goto(second.startAddress);
  await expect(page.getByText(/is not a Plainspoken library/)).toBeVisible();
  expect((await second.stop()) ?? 0).toBe(0);
  await second.remove();
});

test('takes a free port when the wished one is in use', async ({ server, page }) => {
  const { port } = new URL(server.startAddress);
  const second = await startServer({ args: ['--port', port, '--no-samples'] });
  expect(second.said()).toContain(`Port ${port} is in use by another program. Another one is taken.`);
  const watch = await watchPage(page);
  await page.goto(second.startAddress);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(watch.offences).toEqual([]);
  await second.remove();
});
