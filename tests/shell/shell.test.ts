import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCrashRecovery } from '../../electron/shell/crash-recovery.ts';
import { flushPage } from '../../electron/shell/flush-page.ts';
import { openWebAddress } from '../../electron/shell/lock-down.ts';
import { answerAddress } from '../../electron/shell/page-protocol.ts';
import { createRelay } from '../../electron/shell/relay.ts';
import type { ServiceLink } from '../../electron/shell/service-link.ts';
import { readBounds, readZoomLevel, writeWindowState } from '../../electron/shell/window-bounds.ts';
import { windowPreferences } from '../../electron/shell/window-preferences.ts';

describe('the window', () => {
  it('is locked in', () => {
    expect(windowPreferences('/app/preload.cjs')).toEqual({
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
    });
  });

  it('opens web addresses in the browser of the person, and nothing else', () => {
    const opened: string[] = [];
    const addresses = [
      'https://example.org/a',
      'http://example.org',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://x',
      'not one',
    ];
    for (const address of addresses) openWebAddress(address, (href) => opened.push(href));
    expect(opened).toEqual(['https://example.org/a', 'http://example.org/']);
  });

  it('reloads a page that died, and shows the recovery page when it dies again within a minute', () => {
    let now = 0;
    const next = createCrashRecovery(() => now);
    const first = next();
    now += 61_000;
    const later = next();
    now += 5_000;
    expect([first, later, next()]).toEqual(['reload', 'reload', 'recovery page']);
  });

  it('forgets a place on a screen that is no longer there', () => {
    expect(readBounds('/nowhere/window.json', [])).toBeNull();
  });

  it('remembers where it was and how far it was zoomed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-window-'));
    const file = join(folder, 'window.json');
    expect(readZoomLevel(file)).toBe(0);
    const bounds = { x: 10, y: 20, width: 900, height: 700 };
    writeWindowState(file, { ...bounds, zoomLevel: 2.5 });
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };
    expect([readBounds(file, [screen]), readZoomLevel(file)]).toEqual([bounds, 2.5]);
    rmSync(folder, { recursive: true });
  });

  it('waits for the page to save, but not for a page that hangs', async () => {
    const answers = { ask: () => undefined, onAnswer: (listener: () => void) => void setTimeout(listener, 5) };
    const hangs = { ask: () => undefined, onAnswer: () => undefined };
    expect([await flushPage(answers, 1_000), await flushPage(hangs, 20)]).toEqual(['saved', 'no answer']);
  });
});

describe('app://', () => {
  const page = (path: string) =>
    Promise.resolve({ status: path === '/' ? 200 : 404, headers: {}, body: Buffer.from(path) } as const);

  it('answers from the built page under its one host name', async () => {
    expect(await (await answerAddress(page, 'app://plainspoken/')).text()).toBe('/');
    expect((await answerAddress(page, 'app://elsewhere/')).status).toBe(404);
    expect((await answerAddress(page, 'app://plainspoken/../../etc/passwd')).status).toBe(404);
  });

  it('has a recovery page without any script', async () => {
    const answer = await answerAddress(page, 'app://plainspoken/recovery');
    const text = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<h1>');
    expect(text).not.toContain('<script');
  });
});

describe('the relay', () => {
  const own = { senderFrame: { url: 'app://plainspoken/index.html' } };
  const foreigners = [
    { senderFrame: { url: 'https://example.org/' } },
    { senderFrame: { url: 'app://plainspoken.example.org/' } },
    { senderFrame: { url: 'file:///page.html' } },
    { senderFrame: null },
  ];

  it('passes on what our page sends', async () => {
    const { relay, copied, registered } = relayWithFakes();
    expect(await relay.command(own, 'library.info', {})).toEqual({ ok: true, value: 'library.info' });
    await relay.copy(own, 'some text');
    const token = relay.file(own, '/home/someone/claims.csv');
    expect({ copied, registered }).toEqual({
      copied: ['some text'],
      registered: [[token, '/home/someone/claims.csv']],
    });
    expect(token).not.toContain('claims');
  });

  it('refuses every other sender', async () => {
    const { relay, copied, registered } = relayWithFakes();
    for (const foreigner of foreigners) {
      expect(await relay.command(foreigner, 'library.info', {})).toMatchObject({
        ok: false,
        error: { code: 'invalid_input' },
      });
      expect(() => relay.file(foreigner, '/etc/passwd')).toThrow('another page');
      await expect(relay.copy(foreigner, 'x')).rejects.toThrow('another page');
    }
    expect({ copied, registered }).toEqual({ copied: [], registered: [] });
  });

  it('lets the person choose a place to save to, and tells the page only a token for it', async () => {
    const { relay, registered, chosen, asked } = relayWithFakes();
    expect(await relay.savePlace(own, 'library 2026-11-22.plainspoken')).toBeNull();
    chosen.path = '/media/stick/library.plainspoken';
    const token = await relay.savePlace(own, '../../etc/library.plainspoken');
    expect(registered).toEqual([[token, 'place /media/stick/library.plainspoken']]);
    expect(token).not.toContain('stick');
    expect(asked).toEqual(['library 2026-11-22.plainspoken', '.. .. etc library.plainspoken']);
    for (const foreigner of foreigners)
      await expect(relay.savePlace(foreigner, 'library.plainspoken')).rejects.toThrow('another page');
    expect(asked).toHaveLength(2);
  });

  it('takes the bytes of a file that the page has made, and no others', () => {
    const { relay, registered } = relayWithFakes();
    const page = { senderFrame: { url: 'app://plainspoken/' } };
    const token = relay.bytes(page, 'chart.png', new Uint8Array(3));
    expect(registered).toEqual([[token, 'chart.png']]);
    for (const bytes of ['text', null, new Uint8Array(9_000_000)])
      expect(() => relay.bytes(page, 'chart.png', bytes)).toThrow('another page');
    expect(() => relay.bytes({ senderFrame: null }, 'chart.png', new Uint8Array(3))).toThrow('another page');
  });
});

function relayWithFakes() {
  const copied: string[] = [];
  const registered: [string, string][] = [];
  const service: ServiceLink = {
    call: (name) => Promise.resolve({ ok: true, value: name }),
    registerFile: (token, path) => void registered.push([token, path]),
    registerPlace: (token, path) => void registered.push([token, `place ${path}`]),
    registerBytes: (token, { fileName }) => void registered.push([token, fileName]),
    stop: () => Promise.resolve(),
  };
  const chosen: { path: string | null } = { path: null };
  const asked: string[] = [];
  const relay = createRelay(service, {
    writeClipboard: (text) => void copied.push(text),
    askSavePlace: (fileName) => {
      asked.push(fileName);
      return Promise.resolve(chosen.path);
    },
  });
  return { relay, copied, registered, chosen, asked };
}
