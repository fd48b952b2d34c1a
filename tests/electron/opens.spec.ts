import { expect, test } from './harness.ts';

test('opens a window that is locked in, and answers a command through the service process', async ({ desktop }) => {
  const { application, page } = desktop;
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(page.url()).toMatch(/^app:\/\/plainspoken\//);
  const inside = await page.evaluate(() => ({
    node: 'process' in globalThis,
    bridge: Object.keys(window.bridge ?? {}),
  }));
  expect(inside).toEqual({ node: false, bridge: ['host', 'call', 'fileToken', 'copyText', 'onFlush'] });
  const reply = await page.evaluate(() => window.bridge?.call('library.info', {}));
  expect(reply).toMatchObject({ ok: true, value: { fileName: 'library.plainspoken' } });
  expect(await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
