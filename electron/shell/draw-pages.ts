import { AppError } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';
import { sentence } from '../../shared/exports/sentence.ts';
import type { DrawPages } from '../service/ports.ts';

/** Chromium opens no address of more than two million characters, and base64 makes a third more of a text. */
const longestHtmlBytes = 1_500_000;

/** A page takes a tenth of a second; what takes this long does not come any more. */
const pageLimitMs = 30_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window that nobody sees, as far as pages are drawn in it: tests need no Electron. */
export interface HiddenWindow {
  load(address: string): Promise<void>;
  /** What the page takes, which may be more than the window has. */
  contentSize(): Promise<Size>;
  pdf(): Promise<Uint8Array>;
  png(size: Size): Promise<Uint8Array>;
  /** Told when the process that draws is gone: nothing above is answered then. */
  onGone(listener: () => void): void;
  close(): void;
}

/**
 * Draws pages in windows that `open` gives, one after the other. Raises `unsupported` when a page does not load, or its process
 * is gone or silent.
 */
export function pageDrawer(open: (size: Size) => HiddenWindow, limitMs = pageLimitMs): DrawPages {
  return async (pages) => {
    const drawn: Uint8Array[] = [];
    for (const page of pages) drawn.push(await drawPage(page, open, limitMs));
    return drawn;
  };
}

async function drawPage(page: PageToDraw, open: (size: Size) => HiddenWindow, limitMs: number): Promise<Uint8Array> {
  const bytes = Buffer.from(page.html, 'utf8');
  if (bytes.length > longestHtmlBytes) throw new AppError('invalid_input', sentence('exports.pageTooLong'));
  const window = open({ width: page.widthPixels, height: page.heightPixels });
  const clock: { timer?: NodeJS.Timeout } = {};
  const lost = new Promise<never>((_, reject) => {
    const giveUp = () => reject(notDrawn());
    window.onGone(giveUp);
    clock.timer = setTimeout(giveUp, limitMs);
  });
  try {
    return await Promise.race([drawIn(window, page, bytes.toString('base64')), lost]);
  } finally {
    clearTimeout(clock.timer);
    window.close();
  }
}

async function drawIn(window: HiddenWindow, page: PageToDraw, base64: string): Promise<Uint8Array> {
  await window.load(`data:text/html;charset=utf-8;base64,${base64}`).catch((cause: unknown) => {
    throw notDrawn(cause);
  });
  return page.kind === 'pdf' ? window.pdf() : shoot(window, page);
}

/** Raises `invalid_input` when the page is larger than its picture: nothing is cut off silently. */
async function shoot(window: HiddenWindow, { widthPixels: width, heightPixels: height }: PageToDraw) {
  const content = await window.contentSize();
  if (content.width > width || content.height > height)
    throw new AppError('invalid_input', sentence('exports.cardDoesNotFit'));
  return window.png({ width, height });
}

function notDrawn(cause?: unknown): AppError {
  return new AppError('unsupported', sentence('exports.notDrawn'), { cause });
}
