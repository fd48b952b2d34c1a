import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type Browser, chromium, type Page } from '@playwright/test';
import { buildWhenOlder } from '../../scripts/build-when-older.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { findElectron, hasDisplay, isRoot } from '../../scripts/find-electron.ts';
import { projectFolder } from '../../scripts/run-tool.ts';
import { english } from '../../shared/messages/en.ts';
import { startServer } from '../browser/server.ts';
import { buildLibrary } from './built-library.ts';
import { shareOf, timed } from './spread.ts';

const rounds = 5;
const sandbox = isRoot() ? ['--no-sandbox'] : [];

/** What is opened: nothing logged, the worked examples, and a large library. */
const libraries = [
  { name: 'an empty library', claims: 0 },
  { name: 'the 12 samples', claims: 12 },
  { name: '100,000 claims', claims: 100_000 },
] as const;
type Library = (typeof libraries)[number] & { readonly file: string };

/** From the start of the program until the claims can be worked with, beside the same browser or Electron showing an empty page. */
export async function benchWindow(print: (line: string) => void): Promise<void> {
  await buildWhenOlder(print);
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
  try {
    const made = libraries.map((library) => ({ ...library, file: join(folder, `${library.claims}.plainspoken`) }));
    for (const { claims, file } of made) if (claims !== 12) buildLibrary(file, claims);
    await benchBrowser(made, print);
    await benchElectron(made, folder, print);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchBrowser(made: readonly Library[], print: (line: string) => void): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    print('window: browser skipped, because no Chromium is here.');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: [...sandbox, '--disable-background-networking'] });
  const times = createTimes();
  for (let round = 0; round <= rounds; round += 1) {
    times.add('an empty page', round, await timed(async () => (await browser.newPage()).goto('about:blank')));
    for (const { name, file } of made) times.add(name, round, await timeInBrowser(browser, file));
  }
  await browser.close();
  print('window: server and page in Chromium, from the start to usable claims');
  for (const line of times.lines()) print(`  ${line}`);
}

async function timeInBrowser(browser: Browser, libraryFile: string): Promise<number> {
  const start = performance.now();
  const server = await startServer({ libraryFile });
  const page = await browser.newPage();
  await page.goto(server.startAddress);
  await usable(page);
  const spentMs = performance.now() - start;
  await page.close();
  await server.remove();
  return spentMs;
}

/** The first claim of the log, or what a log without any says. */
async function usable(page: Page): Promise<void> {
  await page
    .getByRole('grid')
    .getByRole('row')
    .nth(1)
    .or(page.getByText(english['claims.emptyTitle']))
    .first()
    .waitFor();
}

async function benchElectron(made: readonly Library[], folder: string, print: (line: string) => void): Promise<void> {
  const executablePath = findElectron();
  if (executablePath === null) {
    print('window: Electron skipped, because its program is not here.');
    return;
  }
  if (!hasDisplay()) {
    print('window: Electron skipped, because there is no display (try xvfb-run).');
    return;
  }
  const emptyApp = join(folder, 'empty.cjs');
  writeFileSync(emptyApp, emptyProgram(pathToFileURL(join(folder, 'empty.html')).href));
  writeFileSync(
    join(folder, 'empty.html'),
    `<!doctype html><title>Empty</title><p>${english['claims.emptyTitle']}</p>`,
  );
  const times = createTimes();
  const open = (target: readonly string[]) => timeInElectron(executablePath, folder, target);
  for (let round = 0; round <= rounds; round += 1) {
    times.add('an empty window', round, await open([emptyApp]));
    for (const { name, file } of made) times.add(name, round, await open([projectFolder, '--library', file]));
  }
  print('window: Electron from the start to usable claims (aim with 100,000 claims: 1.5 times an empty window)');
  for (const line of times.lines()) print(`  ${line}`);
}

async function timeInElectron(executablePath: string, folder: string, target: readonly string[]): Promise<number> {
  const start = performance.now();
  const application = await _electron.launch({
    executablePath,
    args: [...target, ...sandbox, `--user-data-dir=${join(folder, 'window')}`],
    env: { ...process.env, XDG_DATA_HOME: folder, HOME: folder },
  });
  await usable(await application.firstWindow());
  const spentMs = performance.now() - start;
  await application.close();
  return spentMs;
}

/** Times by name. The first round fills the caches, as the first start on a machine does, and is told apart. */
function createTimes() {
  const times = new Map<string, number[]>();
  return {
    add(name: string, round: number, timeMs: number) {
      const known = times.get(name) ?? [];
      known[round] = timeMs;
      times.set(name, known);
    },
    lines(): string[] {
      const [reference = []] = times.values();
      return [...times].map(([name, [first = 0, ...later]]) => {
        const middle = shareOf(later, 0.5);
        const share = middle / shareOf(reference.slice(1), 0.5);
        return `${name}: ${middle.toFixed(0)} ms (${share.toFixed(2)} times the empty one); the first time ${first.toFixed(0)} ms`;
      });
    },
  };
}

function emptyProgram(address: string): string {
  return `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadURL(${JSON.stringify(address)}));
app.on('window-all-closed', () => app.quit());`;
}

await benchWindow((line) => console.log(line));
