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
        submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }],
      },
      { role: 'windowMenu' },
    ]),
  );
}
