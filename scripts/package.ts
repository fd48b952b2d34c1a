import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build-when-older.ts';
import { runTool, toolFile } from './run-tool.ts';

/** Makes a packaged app in out/ (a folder, not an installer). ELECTRON_OVERRIDE_DIST_PATH names another Electron than the package's. */
await buildAll();
const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
const electron =
  override === undefined
    ? []
    : [`-c.electronDist=${override}`, `-c.electronVersion=${readFileSync(join(override, 'version'), 'utf8').trim()}`];
process.exitCode = runTool(toolFile('electron-builder'), ['--linux', 'dir', '--publish', 'never', ...electron]);
