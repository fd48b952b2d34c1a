import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build-when-older.ts';
import { findOrInstallChromium } from './find-chromium.ts';
import { findOrFetchElectron, hasDisplay } from './find-electron.ts';
import { projectFolder, toolFile } from './run-tool.ts';
import { add, type Counts, countListed, countPlaywright, countVitest, none } from './test-counts.ts';

/** Runs the suites named on the command line (`unit`, `browser`, `electron`), or all; further arguments go to the suite's tool. */
const suites = { unit: runUnit, browser: runBrowser, electron: runElectron } as const;
type SuiteName = keyof typeof suites;

const say = (line: string) => console.log(line);
const isCi = process.env['CI'] === 'true' && existsSync(join(projectFolder, '..', 'shared'));
const reports = mkdtempSync(join(tmpdir(), 'plainspoken-reports-'));
const vitest = toolFile('vitest');
const playwright = toolFile('@playwright/test', 'playwright');
const [named, ...toolArgs] = process.argv.slice(2);

let total = none;
for (const name of suitesToRun(named)) {
  say(`\n== ${name} tests`);
  total = add(total, await suites[name]());
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

function suitesToRun(wanted: string | undefined): readonly SuiteName[] {
  if (wanted === undefined) return ['unit', 'browser', 'electron'];
  if (wanted === 'unit' || wanted === 'browser' || wanted === 'electron') return [wanted];
  say(`There is no suite called "${wanted}": unit, browser and electron are known.`);
  process.exit(1);
}

function runUnit(): Counts {
  const report = join(reports, 'unit.json');
  const status = run([
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...toolArgs,
  ]);
  return countVitest(report, status);
}

async function runBrowser(): Promise<Counts> {
  const chromium = findOrInstallChromium(say);
  if (chromium === null) return skip('browser', 'no Chromium, Chrome or Edge was found or could be installed.');
  await buildAll();
  return runPlaywright('browser', { PLAINSPOKEN_CHROMIUM: chromium });
}

async function runElectron(): Promise<Counts> {
  const screen = screenProgram();
  if (screen === null) return skip('electron', 'there is no display, and xvfb-run is not installed.');
  // In CI the program is provided; elsewhere it is fetched, which may hang where its host cannot be reached.
  const electron = findOrFetchElectron(isCi ? 5 : 60, say);
  if (electron === null) return skip('electron', 'the Electron program is not here and could not be fetched.');
  await buildAll();
  return runPlaywright('electron', { PLAINSPOKEN_ELECTRON: electron }, screen);
}

/** What a window is shown on: the display that is there, or a virtual one. */
function screenProgram(): readonly string[] | null {
  if (hasDisplay()) return [];
  const found = spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' });
  return found.error === undefined ? ['xvfb-run', '-a', '--server-args=-screen 0 1440x900x24'] : null;
}

function runPlaywright(suite: SuiteName, environment: Record<string, string>, screen: readonly string[] = []): Counts {
  const report = join(reports, `${suite}.json`);
  const args = [playwright, 'test', '--config', configOf(suite), '--reporter=list,json', ...toolArgs];
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAINSPOKEN_PAGE_IS_BUILT: '1' };
  return countPlaywright(report, run(args, env, screen));
}

/** In CI a suite that cannot run is a failure: everything it needs is provided there. */
function skip(suite: SuiteName, reason: string): Counts {
  const listing = spawnSync(
    process.execPath,
    [playwright, 'test', '--config', configOf(suite), '--list', '--reporter=json'],
    { cwd: projectFolder, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const count = countListed(listing.stdout);
  say(`${isCi ? 'FAILED' : 'Skipped'}: ${count} ${suite} tests, because ${reason}`);
  return isCi ? { ...none, failed: count } : { ...none, skipped: count };
}

function configOf(suite: SuiteName): string {
  return join('tests', suite, 'playwright.config.ts');
}

function run(
  args: readonly string[],
  environment: Record<string, string> = {},
  screen: readonly string[] = [],
): number {
  const [program = process.execPath, ...rest] = [...screen, process.execPath, ...args];
  const options = { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, ...environment } } as const;
  return spawnSync(program, rest, options).status ?? 1;
}
