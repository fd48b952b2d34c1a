import { expect, test } from './harness.ts';
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
