import { BrowserWindow, session } from 'electron';
import { fontsAreLoaded } from '../host/page-fonts.ts';
import type { HiddenWindow, Size } from './draw-pages.ts';
import { denyPermissions } from './lock-down.ts';

/** A window that nobody sees and that reaches neither the network nor the app. */
export function openHiddenWindow({ width, height }: Size): HiddenWindow {
  const window = new BrowserWindow({
    ...{ width, height, useContentSize: true, frame: false, show: false, enableLargerThanScreen: true },
    // A window that is only hidden gives an empty picture.
    webPreferences: {
      offscreen: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      session: lonely(),
    },
  });
  const { webContents } = window;
  return {
    async load(address) {
      await window.loadURL(address);
      if ((await webContents.executeJavaScript(fontsAreLoaded)) !== true)
        throw new Error('a font of the page is broken');
    },
    async contentSize() {
      // The page itself runs nothing; this is asked from outside.
      const asked = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]';
      const [contentWidth = 0, contentHeight = 0] = (await webContents.executeJavaScript(asked)) as number[];
      return { width: contentWidth, height: contentHeight };
    },
    pdf: () => webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    async png(size) {
      const picture = await webContents.capturePage({ x: 0, y: 0, ...size });
      const drawn = picture.getSize();
      const isExact = drawn.width === size.width && drawn.height === size.height;
      return (isExact ? picture : picture.resize({ ...size, quality: 'best' })).toPNG({ scaleFactor: 1 });
    },
    onGone: (listener) => void webContents.on('render-process-gone', listener),
    close: () => window.destroy(),
  };
}

/** A session in memory that no other window has; whatever is not the page itself is not fetched. */
function lonely(): Electron.Session {
  const own = session.fromPartition('pages-to-draw');
  denyPermissions(own);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:') }));
  return own;
}
