import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDrawing, untilItsTurn } from '../../renderer/after-drawing.ts';

const frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether a question of this name was let through by now. */
async function isAsked(name: Parameters<typeof untilItsTurn>[0]): Promise<() => boolean> {
  let isThrough = false;
  void untilItsTurn(name).then(() => {
    isThrough = true;
  });
  await settle();
  return () => isThrough;
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a question that a screen asks by itself', () => {
  it('goes out at once when the service can answer it at once', async () => {
    startDrawing();
    expect((await isAsked('claim.list'))()).toBe(true);
    expect((await isAsked('library.state'))()).toBe(true);
  });

  it('waits until the first frame was painted when the service has to load for it', async () => {
    startDrawing();
    const asked = await isAsked('action.list');
    frames.shift()?.();
    await settle();
    expect(asked()).toBe(false);
    frames.shift()?.();
    await settle();
    expect(asked()).toBe(true);
    expect((await isAsked('claim.get'))()).toBe(true);
  });

  it('does not wait for ever in a window that is not drawn', async () => {
    startDrawing();
    const asked = await isAsked('action.list');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked()).toBe(true);
  });
});
