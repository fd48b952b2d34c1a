import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installedChromium } from '../electron/host/installed-chromium.ts';

/** A Chromium of this machine: named by the environment, installed, or fetched by Playwright before. Null when there is none. */
export function findChromium(): string | null {
  const fetched = chromium.executablePath();
  return installedChromium() ?? (existsSync(fetched) ? fetched : null);
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
