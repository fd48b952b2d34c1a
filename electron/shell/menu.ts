import { Menu } from 'electron';
import { english } from '../../shared/messages/en.ts';

/** The keys that people expect of every program (copy, undo, zoom, full screen); nothing that leaves or reloads the page. */
export function setMenu(): void {
  const appMenu = process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...appMenu,
      { role: 'editMenu' },
      {
        label: english['window.view'],
        submenu: [
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
          // On many keyboards the + of Ctrl + needs Shift, and those beside the digits are keys of their own.
          { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
          { role: 'zoomIn', accelerator: 'CommandOrControl+numadd', visible: false },
          { role: 'zoomOut', accelerator: 'CommandOrControl+numsub', visible: false },
        ],
      },
      { role: 'windowMenu' },
    ]),
  );
}
