import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
// The small zod: the window waits for nothing that can come later.
import * as z from 'zod/mini';

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.minimum(640)),
  height: z.int().check(z.minimum(480)),
});

/** The file of the window; those of an earlier version know no zoom. */
const windowState = z.extend(bounds, { zoomLevel: z._default(z.number().check(z.minimum(-8), z.maximum(9)), 0) });

export type Bounds = z.infer<typeof bounds>;

/** The size of a first window; the system chooses its place. */
export const firstSize = { width: 1280, height: 800 } as const;

/** Where the window was last time, if that is still on a screen (the second one may be unplugged); null otherwise. */
export function readBounds(file: string, screens: readonly Bounds[]): Bounds | null {
  const parsed = windowState.safeParse(readJson(file));
  if (!parsed.success) return null;
  const { x, y, width, height } = parsed.data;
  const last = { x, y, width, height };
  return screens.some((screen) => isTitleBarOn(last, screen)) ? last : null;
}

/** How far the page was zoomed last time, in Chromium's levels: 0 is 100 %, each whole level 1.2 times more. */
export function readZoomLevel(file: string): number {
  const parsed = windowState.safeParse(readJson(file));
  return parsed.success ? parsed.data.zoomLevel : 0;
}

export function writeWindowState(file: string, current: Bounds & { readonly zoomLevel: number }): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(current));
  renameSync(`${file}.part`, file);
}

/** A window can be brought back as long as a piece of its title bar can be reached. */
function isTitleBarOn(window: Bounds, screen: Bounds): boolean {
  const reachable = 80;
  const isAcross = window.x + window.width > screen.x + reachable && window.x < screen.x + screen.width - reachable;
  return isAcross && window.y >= screen.y && window.y < screen.y + screen.height - reachable;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Missing at the first start; a broken one is as good as none.
    return null;
  }
}
