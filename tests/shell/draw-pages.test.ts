import { describe, expect, it } from 'vitest';
import { answerDraw, askForPages } from '../../electron/shell/asked-pages.ts';
import { type HiddenWindow, pageDrawer } from '../../electron/shell/draw-pages.ts';
import type { FromService } from '../../electron/shell/service-messages.ts';
import { AppError } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';

const card: PageToDraw = { html: '<p>Card</p>', kind: 'png', widthPixels: 600, heightPixels: 400 };
const sheet: PageToDraw = { ...card, html: '<p>Sheet</p>', kind: 'pdf' };
const silent = () => new Promise<never>(() => undefined);

/** A window that draws what it was told to, and says when it was closed. */
function fakeWindow(changes: Partial<HiddenWindow> = {}) {
  const state = { isClosed: false };
  const window: HiddenWindow = {
    load: () => Promise.resolve(),
    contentSize: () => Promise.resolve({ width: 600, height: 400 }),
    pdf: () => Promise.resolve(Uint8Array.of(1)),
    png: () => Promise.resolve(Uint8Array.of(2)),
    onGone: () => undefined,
    close: () => {
      state.isClosed = true;
    },
    ...changes,
  };
  return { window, state };
}

describe('pages drawn in a window that nobody sees', () => {
  it('come in their order', async () => {
    expect(await pageDrawer(() => fakeWindow().window)([card, sheet])).toEqual([Uint8Array.of(2), Uint8Array.of(1)]);
  });

  it.each([
    ['the process that draws is gone', { png: silent, onGone: (listener: () => void) => void setTimeout(listener) }],
    ['it never answers', { contentSize: silent }],
    ['the page does not load', { load: () => Promise.reject(new Error('ERR_ABORTED')) }],
  ])('are refused when %s, and the window is closed', async (_, changes) => {
    const { window, state } = fakeWindow(changes);
    await expect(pageDrawer(() => window, 20)([card])).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/Nothing was exported/) as string,
    });
    expect(state.isClosed).toBe(true);
  });

  it('are refused when they are larger than their picture, which nothing may be cut off', async () => {
    const { window } = fakeWindow({ contentSize: () => Promise.resolve({ width: 600, height: 401 }) });
    await expect(pageDrawer(() => window)([card])).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a service that asks for pages', () => {
  function asking() {
    const sent: Extract<FromService, { kind: 'draw' }>[] = [];
    const pages = askForPages((message) => {
      if (message.kind === 'draw') sent.push(message);
    });
    return { sent, pages };
  }

  it('takes no answer that was meant for the service before it', async () => {
    const before = asking();
    void before.pages.draw([card]);
    const after = asking();
    const drawn = after.pages.draw([sheet]);
    const [late, right] = [before.sent[0], after.sent[0]];
    if (late === undefined || right === undefined) throw new Error('nothing was asked');
    after.pages.hear(await answerDraw(late, () => Promise.resolve([Uint8Array.of(9)])));
    after.pages.hear(await answerDraw(right, () => Promise.resolve([Uint8Array.of(1)])));
    expect(await drawn).toEqual([Uint8Array.of(1)]);
  });

  it('is told of an expected failure as it is, and of a bug with its places in the code', async () => {
    const failures = [new AppError('invalid_input', 'Too long.'), new TypeError('no such window')];
    for (const failure of failures) {
      const { sent, pages } = asking();
      const drawn = pages.draw([card]).catch((error: unknown) => error);
      if (sent[0] === undefined) throw new Error('nothing was asked');
      // As it crosses between processes.
      pages.hear(structuredClone(await answerDraw(sent[0], () => Promise.reject(failure))));
      const { name, message, stack } = failure;
      expect(await drawn).toMatchObject(
        failure instanceof AppError ? { code: 'invalid_input', message } : { name, message, stack },
      );
    }
  });
});
