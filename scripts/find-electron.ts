import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './run-tool.ts';

const packageFolder = join(projectFolder, 'node_modules', 'electron');

/** The Electron program of ELECTRON_OVERRIDE_DIST_PATH, then the package's own when it was fetched before; null when there is none. */
export function findElectron(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const places = override === undefined ? [] : [join(override, programName())];
  const own = join(packageFolder, 'path.txt');
  if (existsSync(own)) places.push(join(packageFolder, 'dist', readFileSync(own, 'utf8')));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Lets the package fetch its program, which is a download of 110 MB; gives up after `limitSeconds`. */
export function findOrFetchElectron(limitSeconds: number, say: (line: string) => void): string | null {
  const found = findElectron();
  if (found !== null) return found;
  say(`Fetching the Electron program (at most ${limitSeconds} seconds).`);
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: limitSeconds * 1000 });
  return findElectron();
}

/** A window needs somewhere to be shown; only on Linux can there be none. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function programName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
