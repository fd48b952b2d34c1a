import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { AppError } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';
import { sentence } from '../../shared/exports/sentence.ts';
import type { DrawPages } from '../service/ports.ts';
import { type SendCommand, speakDevtools } from './devtools-pipe.ts';
import { installedChromium } from './installed-chromium.ts';
import { fontsAreLoaded } from './page-fonts.ts';

const limitMs = 60_000;

/**
 * Draws pages by the Chromium that is installed, without a window, in a folder of its own that is removed. It gets each page as
 * text and is let nowhere near a network.
 */
export function chromiumPages(findProgram: () => string | null = installedChromium): DrawPages {
  return async (pages) => {
    const program = findProgram();
    if (program === null) throw new AppError('unsupported', sentence('exports.noEngine'));
    if (pages.length === 0) return [];
    const folder = await mkdtemp(join(tmpdir(), 'plainspoken-pages-'));
    const engine = start(program, folder);
    const timer = setTimeout(() => engine.kill('SIGKILL'), limitMs);
    try {
      return await drawAll(speakTo(engine, basename(program)), pages);
    } finally {
      clearTimeout(timer);
      await ended(engine);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}

function start(program: string, folder: string): ChildProcess {
  // Chromium's sandbox does not start as root; the page holds no script and fetches nothing.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(
    program,
    [
      ...['--headless', '--remote-debugging-pipe', `--user-data-dir=${folder}`, ...asRoot],
      ...['--no-first-run', '--no-default-browser-check', '--disable-extensions', '--disable-sync', '--disable-gpu'],
      ...[
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--hide-scrollbars',
      ],
      ...['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=127.0.0.1:9', '--force-color-profile=srgb'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
}

/** Whatever the engine fails at is told as `unsupported`; anything else that is thrown here is a bug, and is to be seen as one. */
function speakTo(engine: ChildProcess, name: string): SendCommand {
  const failed = new Promise<never>((_, reject) => engine.once('error', reject));
  const [, , , toEngine, fromEngine] = engine.stdio;
  const send = speakDevtools(toEngine as Writable, fromEngine as Readable);
  return (...command) =>
    Promise.race([send(...command), failed]).catch((cause: unknown) => {
      throw new AppError('unsupported', sentence('exports.engineFailed', { engine: name }), { cause });
    });
}

async function drawAll(send: SendCommand, pages: readonly PageToDraw[]): Promise<readonly Uint8Array[]> {
  const drawn: Uint8Array[] = [];
  for (const page of pages) drawn.push(await drawPage(send, page));
  return drawn;
}

async function drawPage(send: SendCommand, page: PageToDraw): Promise<Uint8Array> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params: Readonly<Record<string, unknown>> = {}) =>
    send(method, params, String(sessionId));
  const { widthPixels: width, heightPixels: height } = page;
  await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html: page.html });
  await waitForFonts(ask);
  const { data } = page.kind === 'pdf' ? await printPdf(ask) : await shoot(ask, page);
  await send('Target.closeTarget', { targetId });
  return Buffer.from(String(data), 'base64');
}

type Ask = (method: string, params?: Readonly<Record<string, unknown>>) => ReturnType<SendCommand>;

/** Raises `unsupported` when a font of the page cannot be read: another would be drawn in its place, and fit otherwise. */
async function waitForFonts(ask: Ask): Promise<void> {
  const { result } = (await ask('Runtime.evaluate', { expression: fontsAreLoaded, awaitPromise: true })) as {
    result: { value?: unknown };
  };
  if (result.value !== true) throw new AppError('unsupported', sentence('exports.notDrawn'));
}

function printPdf(ask: Ask): ReturnType<SendCommand> {
  return ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, displayHeaderFooter: false });
}

/** Raises `invalid_input` when the page is larger than its picture: nothing is cut off silently. */
async function shoot(ask: Ask, { widthPixels, heightPixels }: PageToDraw): ReturnType<SendCommand> {
  const { cssContentSize } = (await ask('Page.getLayoutMetrics')) as {
    cssContentSize: { width: number; height: number };
  };
  if (cssContentSize.width > widthPixels || cssContentSize.height > heightPixels)
    throw new AppError('invalid_input', sentence('exports.cardDoesNotFit'));
  return ask('Page.captureScreenshot', { format: 'png' });
}

async function ended(engine: ChildProcess): Promise<void> {
  if (engine.pid === undefined || engine.exitCode !== null || engine.signalCode !== null) return;
  const end = new Promise((resolve) => engine.once('exit', resolve));
  engine.kill('SIGKILL');
  await end;
}
