import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './build-page.ts';
import { bundleElectron } from './bundle-electron.ts';
import { projectFolder } from './run-tool.ts';

const sources = ['renderer', 'shared', 'electron', 'db', 'scripts', 'vite.config.ts', 'package-lock.json'];
const stamp = join(projectFolder, 'dist', 'built');

/** Builds the page and the Electron programs. */
export async function buildAll(): Promise<void> {
  await Promise.all([buildPage(), bundleElectron()]);
  mkdirSync(join(projectFolder, 'dist'), { recursive: true });
  writeFileSync(stamp, new Date().toISOString());
}

/** Builds when a source is newer than the last build. */
export async function buildWhenOlder(say: (line: string) => void): Promise<void> {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newest(join(projectFolder, source)) < built)) return;
  say('Building the app (a few seconds).');
  await buildAll();
}

function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
