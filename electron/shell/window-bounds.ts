import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(640),
  height: z.int().min(480),
});

export type Bounds = z.infer<typeof bounds>;

/** The size of a first window; the system chooses its place. */
export const firstSize = { width: 1280, height: 800 } as const;

/** Where the window was last time, if that is still on a screen (the second one may be unplugged); null otherwise. */
export function readBounds(file: string, screens: readonly Bounds[]): Bounds | null {
  const parsed = bounds.safeParse(readJson(file));
  if (!parsed.success) return null;
  return screens.some((screen) => isTitleBarOn(parsed.data, screen)) ? parsed.data : null;
}

export function writeBounds(file: string, current: Bounds): void {
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
