import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { buildAll } from './build-when-older.ts';
import { projectFolder } from './run-tool.ts';

/** The first Electron that knows the fuse for privileges of file://; an older one refuses to be configured with it. */
const firstWithFileFuse = 29;

/** Makes a packaged app in out/ (a folder, not an installer). ELECTRON_OVERRIDE_DIST_PATH names another Electron than the package's. */
await buildAll();
await build({
  projectDir: projectFolder,
  targets: Platform.current().createTarget('dir'),
  publish: 'never',
  config: electronOf(process.env['ELECTRON_OVERRIDE_DIST_PATH']),
});

/** What is laid over electron-builder.yml. */
function electronOf(folder: string | undefined): Configuration {
  const fileFuse = { electronFuses: { grantFileProtocolExtraPrivileges: false } };
  if (folder === undefined) return fileFuse;
  const electronVersion = readFileSync(join(folder, 'version'), 'utf8').trim();
  const isOld = Number.parseInt(electronVersion, 10) < firstWithFileFuse;
  return { electronDist: folder, electronVersion, ...(isOld ? {} : fileFuse) };
}
