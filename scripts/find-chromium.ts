import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium of this machine: named by the environment, installed, or fetched by Playwright before. Null when there is none. */
export function findChromium(): string | null {
  const named = [process.env['PLAINSPOKEN_CHROMIUM'], process.env['CHROME_PATH']].filter((path) => path !== undefined);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = [...named, ...onPath, ...usualPlaces, chromium.executablePath()];
  return places.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Gets one when there is none: Playwright's own, then, as root on Debian, the distribution's. Null when neither can be had. */
export function findOrInstallChromium(say: (line: string) => void): string | null {
  const found = findChromium();
  if (found !== null) return found;
  say('No Chromium found. Asking Playwright for one (at most three minutes).');
  runQuietly('npx', ['--no-install', 'playwright', 'install', 'chromium'], 180_000);
  if (findChromium() === null && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('Installing the chromium package of this system.');
    runQuietly('apt-get', ['update', '-qq'], 180_000);
    runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 300_000);
  }
  return findChromium();
}

function runQuietly(program: string, args: readonly string[], timeoutMs: number): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(program, args, {
      stdio: 'ignore',
      timeout: timeoutMs,
      env: environment,
      shell: process.platform === 'win32',
    }).status === 0
  );
}
