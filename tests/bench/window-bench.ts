import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type Browser, chromium } from '@playwright/test';
import { buildWhenOlder } from '../../scripts/build-when-older.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { findElectron, hasDisplay, isRoot } from '../../scripts/find-electron.ts';
import { projectFolder } from '../../scripts/run-tool.ts';
import { startServer } from '../browser/server.ts';

const rounds = 5;
const sandbox = isRoot() ? ['--no-sandbox'] : [];

/** How long until the claims can be worked with, beside the same browser or Electron showing an empty page. */
export async function benchWindow(print: (line: string) => void): Promise<void> {
  await buildWhenOlder(print);
  await benchBrowser(print);
  await benchElectron(print);
}

async function benchBrowser(print: (line: string) => void): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    print('window: browser skipped, because no Chromium is here.');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: [...sandbox, '--disable-background-networking'] });
  const first = await startServer();
  await first.stop();
  const app: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    app.push(await timeToClaims(browser, first.libraryFile));
    empty.push(await timed(async () => (await browser.newPage()).goto('about:blank')));
  }
  await first.remove();
  await browser.close();
  print(`window: server start to usable claims in Chromium ${median(app)} ms; an empty page ${median(empty)} ms`);
}

async function timeToClaims(browser: Browser, libraryFile: string): Promise<number> {
  const start = performance.now();
  const server = await startServer({ libraryFile });
  const page = await browser.newPage();
  await page.goto(server.startAddress);
  await page.getByRole('grid').getByRole('row').first().waitFor();
  const spentMs = performance.now() - start;
  await page.close();
  await server.remove();
  return spentMs;
}

async function benchElectron(print: (line: string) => void): Promise<void> {
  const executablePath = findElectron();
  if (executablePath === null) {
    print('window: Electron skipped, because its program is not here.');
    return;
  }
  if (!hasDisplay()) {
    print('window: Electron skipped, because there is no display (try xvfb-run).');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
  const emptyApp = join(folder, 'empty.cjs');
  writeFileSync(emptyApp, emptyProgram(pathToFileURL(join(folder, 'empty.html')).href));
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><title>Empty</title><div role="grid"><div role="row">.</div></div>',
  );
  const library = ['--library', join(folder, 'library.plainspoken')];
  const open = (target: readonly string[]) => timed(() => openWindow(executablePath, folder, target));
  await open([projectFolder, ...library]);
  const app: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    app.push(await open([projectFolder, ...library]));
    empty.push(await open([emptyApp]));
  }
  rmSync(folder, { recursive: true, force: true });
  print(`window: Electron start to usable claims and back ${median(app)} ms; an empty window ${median(empty)} ms`);
}

/** Opening, waiting for the first row and closing again: closing is the same work for both. */
async function openWindow(executablePath: string, folder: string, target: readonly string[]): Promise<void> {
  const application = await _electron.launch({
    executablePath,
    args: [...target, ...sandbox, `--user-data-dir=${join(folder, 'window')}`],
    env: { ...process.env, XDG_DATA_HOME: folder, HOME: folder },
  });
  const page = await application.firstWindow();
  await page.getByRole('grid').getByRole('row').first().waitFor();
  await application.close();
}

function emptyProgram(address: string): string {
  return `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadURL(${JSON.stringify(address)}));
app.on('window-all-closed', () => app.quit());`;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(times: readonly number[]): string {
  return (times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0).toFixed(0);
}

await benchWindow((line) => console.log(line));
