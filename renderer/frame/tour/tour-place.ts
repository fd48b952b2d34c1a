interface Size {
  readonly width: number;
  readonly height: number;
}

interface Rectangle extends Size {
  readonly left: number;
  readonly top: number;
}

const card: Size = { width: 380, height: 260 };
const gapPx = 16;

/** Where the card of a step stands, in pixels: beside the part, under it or over it, and always within the window. */
export function placeBeside(target: Rectangle, window: Size): { readonly left: number; readonly top: number } {
  const right = target.left + target.width + gapPx;
  const isBeside = right + card.width <= window.width;
  const left = isBeside ? right : target.left + target.width - card.width;
  const under = target.top + target.height + gapPx;
  const isUnder = under + card.height <= window.height;
  const top = isBeside ? target.top : isUnder ? under : target.top - card.height - gapPx;
  return {
    left: within(left, window.width - card.width - gapPx),
    top: within(top, window.height - card.height - gapPx),
  };
}

function within(place: number, most: number): number {
  return Math.max(gapPx, Math.min(place, most));
}
