import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  protocol,
  session,
  type UtilityProcess,
  utilityProcess,
} from 'electron';
import { openCrashReports } from './host/crash-reports.ts';
import { parseWindowArguments } from './host/host-options.ts';
import { installationAt } from './host/installation.ts';
import { openLogFile } from './host/log-file.ts';
import { openPageFiles } from './host/page-files.ts';
import { userDataFolder } from './host/user-data-folder.ts';
import { pageDrawer } from './shell/draw-pages.ts';
import { reportFaults } from './shell/faults.ts';
import { openHiddenWindow } from './shell/hidden-window.ts';
import { denyPermissions } from './shell/lock-down.ts';
import { setMenu } from './shell/menu.ts';
import { openWindow } from './shell/open-window.ts';
import { pageScheme, servePage } from './shell/page-protocol.ts';
import { createRelay } from './shell/relay.ts';
import { linkService, type ServiceLink } from './shell/service-link.ts';

/** Entry of the window; it runs as dist/electron/main.cjs, two folders below package.json. */
const installation = installationAt(
  fileURLToPath(new URL('../..', import.meta.url)),
  fileURLToPath(new URL('.', import.meta.url)),
);
const programs = fileURLToPath(new URL('.', import.meta.url));
const options = parseWindowArguments(process.argv.slice(1));
const log = openLogFile(options.logFolder);
const crashReports = openCrashReports(options.crashFolder, installation.version);

reportFaults({ log, crashReports }, (title, text) => dialog.showErrorBox(title, text));
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(userDataFolder(), 'window'));
protocol.registerSchemesAsPrivileged([pageScheme]);

if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(run);

function run(): void {
  const service = linkService(
    startService(),
    ({ code, commands }) => {
      crashReports.write({ program: 'service', end: `exit ${code}`, commands });
    },
    pageDrawer(openHiddenWindow),
  );
  denyPermissions(session.defaultSession);
  servePage(session.defaultSession, openPageFiles(installation.pageFolder));
  setMenu();
  const window = openWindow(join(programs, 'preload.cjs'), join(app.getPath('userData'), 'window.json'), crashReports);
  answerPage(service, window);
  app.on('second-instance', () => show(window));
  app.on('window-all-closed', () => {
    void service.stop(3_000).then(() => app.exit(0));
  });
}

/** Each start after the first follows a crash; the service then tells the page. */
function startService(): () => UtilityProcess {
  let starts = 0;
  return () => {
    starts += 1;
    const given = JSON.stringify({ ...options, isAfterCrash: starts > 1 });
    const program = [join(programs, 'service-process.cjs'), join(app.getPath('userData'), 'compiled')];
    return utilityProcess.fork(join(programs, 'start-service.cjs'), [...program, installation.root, given], {
      serviceName: 'Plainspoken library',
      stdio: 'inherit',
    });
  };
}

function answerPage(service: ServiceLink, window: BrowserWindow): void {
  const relay = createRelay(service, {
    writeClipboard: (text) => clipboard.writeText(text),
    askSavePlace: (fileName) => askSavePlace(window, fileName),
  });
  ipcMain.handle('command', (event, name: unknown, input: unknown) => relay.command(event, name, input));
  ipcMain.handle('file', (event, path: unknown) => relay.file(event, path));
  ipcMain.handle('bytes', (event, fileName: unknown, bytes: unknown) => relay.bytes(event, fileName, bytes));
  ipcMain.handle('copy', (event, text: unknown) => relay.copy(event, text));
  ipcMain.handle('save-place', (event, fileName: unknown) => relay.savePlace(event, fileName));
}

/** The system asks by itself before something that lies there is replaced. */
async function askSavePlace(window: BrowserWindow, fileName: string): Promise<string | null> {
  const filters = [{ name: 'Plainspoken', extensions: ['plainspoken'] }];
  const defaultPath = join(app.getPath('documents'), fileName);
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
  return canceled || filePath === '' ? null : filePath;
}

function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
