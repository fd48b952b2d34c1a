import { BrowserWindow, session } from 'electron';
import { AppError } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';
import { sentence } from '../../shared/exports/sentence.ts';
import { denyPermissions } from './lock-down.ts';

/** Chromium opens no address of more than two million characters, and base64 makes a third more of a text. */
const longestHtmlBytes = 1_500_000;

/** Draws pages in a window that nobody sees, one after the other. It reaches neither the network nor the app. */
export async function drawPages(pages: readonly PageToDraw[]): Promise<readonly Uint8Array[]> {
  const drawn: Uint8Array[] = [];
  for (const page of pages) drawn.push(await drawPage(page));
  return drawn;
}

async function drawPage({ html, kind, widthPixels: width, heightPixels: height }: PageToDraw): Promise<Uint8Array> {
  const bytes = Buffer.from(html, 'utf8');
  if (bytes.length > longestHtmlBytes) throw new AppError('invalid_input', sentence('exports.pageTooLong'));
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
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${bytes.toString('base64')}`);
    return kind === 'pdf' ? await printPdf(window) : await shoot(window, { width, height });
  } finally {
    window.destroy();
  }
}

function printPdf(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Raises `invalid_input` when the page is larger than its picture: nothing is cut off silently. */
async function shoot(window: BrowserWindow, size: Size): Promise<Uint8Array> {
  // The page itself runs nothing; this is asked from outside.
  const asked = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]';
  const [width = 0, height = 0] = (await window.webContents.executeJavaScript(asked)) as number[];
  if (width > size.width || height > size.height)
    throw new AppError('invalid_input', sentence('exports.cardDoesNotFit'));
  const picture = await window.webContents.capturePage({ x: 0, y: 0, ...size });
  const drawn = picture.getSize();
  const isExact = drawn.width === size.width && drawn.height === size.height;
  return (isExact ? picture : picture.resize({ ...size, quality: 'best' })).toPNG({ scaleFactor: 1 });
}

/** A session in memory that no other window has; whatever is not the page itself is not fetched. */
function lonely(): Electron.Session {
  const own = session.fromPartition('pages-to-draw');
  denyPermissions(own);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:') }));
  return own;
}
