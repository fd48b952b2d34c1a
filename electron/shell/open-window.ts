import { BrowserWindow, ipcMain, screen, shell } from 'electron';
import type { CrashReports } from '../host/crash-reports.ts';
import { createCrashRecovery } from './crash-recovery.ts';
import { flushPage } from './flush-page.ts';
import { denyNavigation } from './lock-down.ts';
import { recoveryPath } from './recovery-page.ts';
import { pageOrigin } from './relay.ts';
import { firstSize, readBounds, readZoomLevel, writeWindowState } from './window-bounds.ts';
import { windowPreferences } from './window-preferences.ts';

/** The one window: locked in, where and as large as it was last time, reloaded when its process dies, and not closed before its text is saved. */
export function openWindow(preloadFile: string, boundsFile: string, crashReports: CrashReports): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...firstSize,
    ...readBounds(boundsFile, screens),
    minWidth: 640,
    minHeight: 480,
    autoHideMenuBar: true,
    // Shown when there is something to see, instead of a white flash.
    show: false,
    webPreferences: windowPreferences(preloadFile),
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.once('dom-ready', () => window.webContents.setZoomLevel(readZoomLevel(boundsFile)));
  denyNavigation(window.webContents, (address) => void shell.openExternal(address));
  recoverFromCrashes(window, crashReports);
  flushBeforeClose(window, boundsFile);
  void window.loadURL(`${pageOrigin}/`);
  return window;
}

/** The page says so itself when it is told in its address that the one before it died. */
function recoverFromCrashes(window: BrowserWindow, crashReports: CrashReports): void {
  const next = createCrashRecovery();
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    crashReports.write({ program: 'page', end: `${reason} ${exitCode}` });
    const { hash } = new URL(window.webContents.getURL());
    void window.loadURL(next() === 'reload' ? `${pageOrigin}/?after=crash${hash}` : `${pageOrigin}${recoveryPath}`);
  });
}

function flushBeforeClose(window: BrowserWindow, boundsFile: string): void {
  window.on('close', (event) => {
    event.preventDefault();
    const { webContents } = window;
    const zoomLevel = webContents.getZoomLevel();
    if (!window.isMinimized()) writeWindowState(boundsFile, { ...window.getNormalBounds(), zoomLevel });
    const page = {
      ask: () => webContents.send('flush'),
      onAnswer: (listener: () => void) => void ipcMain.once('flushed', listener),
    };
    const flushed = webContents.isCrashed() ? Promise.resolve() : flushPage(page);
    void flushed.then(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
}
