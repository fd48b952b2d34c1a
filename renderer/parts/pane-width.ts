const leastPx = 160;
/** The style sheet holds a pane below the same share of its place, so that the work keeps the larger part in any window. */
const mostShare = 0.45;
const stepPx = 16;
const largeStepPx = 64;

export interface PaneLimits {
  readonly least: number;
  readonly most: number;
}

/** How narrow and how wide a pane may be beside its work, in CSS pixels. */
export function limitsOf(wholePx: number): PaneLimits {
  return { least: leastPx, most: Math.max(leastPx, Math.floor(wholePx * mostShare)) };
}

interface PaneKey extends PaneLimits {
  readonly key: string;
  readonly width: number;
  /** 1 when the pane grows to the right, -1 when to the left. */
  readonly direction: 1 | -1;
  readonly step: 'usual' | 'large';
}

/** The width after a key, within the limits; undefined for keys that do not move the line. */
export function paneStep({ key, width, direction, least, most, step }: PaneKey): number | undefined {
  const moved = (step === 'large' ? largeStepPx : stepPx) * direction;
  const widths: Readonly<Record<string, number>> = {
    ArrowRight: width + moved,
    ArrowLeft: width - moved,
    Home: least,
    End: most,
  };
  const next = widths[key];
  return next === undefined ? undefined : Math.min(most, Math.max(least, next));
}
