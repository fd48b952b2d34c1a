import { expect, test } from './harness.ts';

test('opens on its first screen with one heading', async ({ app }) => {
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

test('says in the page why a library cannot be opened', async ({ server, browser }) => {
  const { startServer } = await import('./server.ts');
  const second = await startServer({ libraryFile: server.libraryFile });
  const page = await browser.newPage();
  await page.goto(second.startAddress);
  await expect(page.getByText(/already open in a browser window/).first()).toBeVisible();
  await second.remove();
});
