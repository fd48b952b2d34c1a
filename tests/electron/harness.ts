import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { findElectron, isRoot } from '../../scripts/find-electron.ts';
import { projectFolder } from '../../scripts/run-tool.ts';
import { watchContext } from '../browser/watch.ts';

export { expect, type Page };

/** The real app in a folder of its own, to be closed and started again over the same library. */
export interface Desktop {
  readonly folder: string;
  readonly libraryFile: string;
  readonly application: ElectronApplication;
  readonly page: Page;
}

export interface DesktopFolder {
  readonly folder: string;
  readonly libraryFile: string;
  /** Starts the app; several times in one test for a restart. */
  open(args?: readonly string[]): Promise<Desktop>;
}

/** The process is asked for at once: Playwright forgets it when the app has ended. */
interface Started {
  readonly application: ElectronApplication;
  readonly process: ChildProcess;
}

interface Fixtures {
  readonly desktopFolder: DesktopFolder;
  /** The open app with the samples in its library. */
  readonly desktop: Desktop;
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of fixtures from this pattern, even when there are none.
  desktopFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-electron-'));
    const libraryFile = join(folder, 'library.plainspoken');
    const offences: string[] = [];
    const opened: Started[] = [];
    const open = async (args: readonly string[] = []) => {
      const application = await launch(folder, ['--library', libraryFile, ...args]);
      opened.push({ application, process: application.process() });
      const page = await application.firstWindow();
      watchContext(page, offences);
      return { folder, libraryFile, application, page };
    };
    await use({ folder, libraryFile, open });
    for (const started of opened) await closeAnyway(started);
    rmSync(folder, { recursive: true, force: true });
    expect(offences).toEqual([]);
  },
  desktop: async ({ desktopFolder }, use) => {
    await use(await desktopFolder.open());
  },
});

function launch(folder: string, args: readonly string[]): Promise<ElectronApplication> {
  const executablePath = process.env['PLAINSPOKEN_ELECTRON'] ?? findElectron();
  // Only tests run without Chromium's sandbox, and only as root, where it cannot start.
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  const own = { XDG_DATA_HOME: folder, APPDATA: folder, HOME: folder };
  return _electron.launch({
    args: [projectFolder, ...sandbox, `--user-data-dir=${join(folder, 'window')}`, ...args],
    ...(executablePath === null ? {} : { executablePath }),
    env: { ...definedOnly(process.env), ...own },
  });
}

/** A test that failed half way may leave the app in any state. */
async function closeAnyway({ application, process }: Started): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const timer = setTimeout(() => process.kill('SIGKILL'), 10_000);
  await application.close();
  clearTimeout(timer);
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const pairs = Object.entries(environment).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return Object.fromEntries(pairs);
}
