import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from './harness.ts';

test('goes nowhere else: navigation, new windows, permissions and other origins are denied', async ({ desktop }) => {
  const { application, page } = desktop;
  await application.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (address) => Promise.resolve(void opened.push(address));
  });
  await page.evaluate(() => {
    window.open('https://example.org/new');
    location.href = 'https://example.org/away';
  });
  await expect
    .poll(() => application.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['https://example.org/new', 'https://example.org/away']);
  expect(page.url()).toMatch(/^app:\/\/plainspoken\//);
  expect(application.windows()).toHaveLength(1);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('takes a chosen file by a token, copies text, and formats citations in its worker', async ({ desktopFolder }) => {
  const { application, page, folder } = await desktopFolder.open();
  const path = join(folder, 'claims.csv');
  writeFileSync(path, 'claim,channel\n"Garlic cures influenza",Facebook\n');
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'planted' });
    document.body.append(input);
  });
  await page.locator('#planted').setInputFiles(path);
  const preview = await page.evaluate(async () => {
    const file = (document.querySelector('#planted') as HTMLInputElement).files?.[0];
    if (file === undefined || window.bridge === undefined) return null;
    const token = await window.bridge.fileToken(file);
    await window.bridge.copyText('a post');
    return { token, reply: await window.bridge.call('claim.previewImport', { file: token }) };
  });
  expect(preview).toMatchObject({ reply: { ok: true, value: { columns: ['claim', 'channel'] } } });
  expect(preview?.token).toMatch(/^[\w-]{36}$/);
  expect(await application.evaluate(({ clipboard }) => clipboard.readText())).toBe('a post');

  const added = await call(page, 'source.addText', {
    text: '@article{a1, title={On garlic}, author={Doe, Jane}, year={2020}}',
  });
  expect(added).toMatchObject({ ok: true, value: { added: 1 } });
  const { sourceIds } = (added as { value: { sourceIds: string[] } }).value;
  const formatted = await call(page, 'source.format', { ids: sourceIds, style: 'vancouver' });
  expect(formatted).toMatchObject({ ok: true, value: [{ text: expect.stringContaining('On garlic') }] });
});

test('keeps what was saved when it is killed, and opens again', async ({ desktopFolder }) => {
  const first = await desktopFolder.open();
  const added = await call(first.page, 'claim.add', { wording: 'Survives a power cut' });
  expect(added).toMatchObject({ ok: true });
  const ended = new Promise((resolve) => first.application.process().once('exit', resolve));
  first.application.process().kill('SIGKILL');
  await ended;
  const second = await desktopFolder.open();
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await call(second.page, 'library.search', { query: 'power cut' })).toMatchObject({
    ok: true,
    value: [{ title: 'Survives a power cut' }],
  });
});

test('a second start shows the first window and ends', async ({ desktopFolder }) => {
  const { application } = await desktopFolder.open();
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await expect(desktopFolder.open()).rejects.toThrow();
  await expect
    .poll(() => application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  expect(application.windows()).toHaveLength(1);
});

test('asks the page for unsaved text before it closes', async ({ desktopFolder }) => {
  const { application, page } = await desktopFolder.open();
  // The writing desk asks to be told too, once it is loaded: the last who asks is told.
  await page.evaluate(() => (location.hash = '#/write'));
  await expect(page.getByRole('grid', { name: 'Drafts' })).toBeVisible();
  await page.evaluate(() => {
    window.bridge?.onFlush(async () => {
      await window.bridge?.call('claim.add', { wording: 'Typed at the last moment' });
    });
  });
  await application.close();
  const again = await desktopFolder.open();
  expect(await call(again.page, 'library.search', { query: 'last moment' })).toMatchObject({
    ok: true,
    value: [{ title: 'Typed at the last moment' }],
  });
});

function call(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(([given, value]) => window.bridge?.call(String(given), value), [name, input]);
}

test('says that its library service died and was started again, with a report that holds no text', async ({
  desktopFolder,
}) => {
  const { application, page, folder } = await desktopFolder.open(['--no-samples']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await call(page, 'claim.add', { wording: 'Wexelblatt cures influenza' });
  const kill = () =>
    application.evaluate(({ app }) => {
      const service = app.getAppMetrics().find(({ name }) => name === 'Plainspoken library');
      process.kill(service?.pid ?? 0, 'SIGKILL');
    });
  await kill();
  await expect(page.getByText(/The library service stopped and was started again/)).toBeVisible();
  expect(await call(page, 'claim.list', {})).toMatchObject({ ok: true, value: { total: 1 } });
  const reports = join(folder, 'Plainspoken', 'crash reports');
  const written = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'));
  expect(written.join('')).toContain('"program": "service"');
  expect(written.join('')).not.toContain('Wexelblatt');

  const { value } = (await call(page, 'backup.create', {})) as { value: { job: string } };
  await expect
    .poll(() => call(page, 'job.get', { id: value.job }))
    .toMatchObject({ value: { state: 'done', result: { backup: { claims: 1 } } } });
});

test('has drafts read a second time in a thread that needs nothing but the bundles', async ({ desktop }) => {
  const text = 'Anti-vaxxers are a death cult. Honestly, I have no sympathy left for them.';
  const blocks = [{ id: 'a', role: 'explanation', label: 'Text', text }];
  const reply = await call(desktop.page, 'reader.read', { language: 'en', blocks });
  expect(reply).toMatchObject({ ok: true, value: { state: 'read', left: 0 } });
  const { findings } = (reply as { value: { findings: { rule: string }[] } }).value;
  expect(findings.map(({ rule }) => rule)).toContain('READ-TON');
});
