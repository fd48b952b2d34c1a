import { type DragEvent, useRef, useState } from 'react';
import type { ComposedThread } from '../../../shared/model/composer.ts';
import type { BreakPlace } from '../../../shared/model/post-breaks.ts';
import { ownDrag } from '../../parts/use-drop.ts';

export interface BreakDrag {
  /** A break of this column is held: the places that it can be put at are shown. */
  readonly isDragging: boolean;
  /** For the bar of the break after a post. */
  readonly start: (event: DragEvent, post: number) => void;
  readonly end: () => void;
  /** For the row of posts, which takes the break at the place nearest to the pointer. */
  readonly over: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
}

/** Moves a break by dragging it within its column; Alt and the arrow keys do the same sentence by sentence. */
export function useBreakDrag(
  { posts }: Pick<ComposedThread, 'posts'>,
  onMove: (post: number, place: BreakPlace) => void,
): BreakDrag {
  const [dragged, setDragged] = useState<number | null>(null);
  const near = useRef<HTMLElement | null>(null);
  // Marked without React: drawing every post anew at each move of the pointer would make it stumble.
  const mark = (gap: HTMLElement | null) => {
    if (near.current !== null) delete near.current.dataset['near'];
    near.current = gap;
    if (gap !== null) gap.dataset['near'] = 'true';
  };
  const end = () => {
    mark(null);
    setDragged(null);
  };
  return {
    isDragging: dragged !== null,
    start({ dataTransfer }, post) {
      dataTransfer.setData(ownDrag, 'break');
      dataTransfer.effectAllowed = 'move';
      setDragged(post);
    },
    end,
    over(event) {
      if (dragged === null) return;
      event.preventDefault();
      mark(nearestGap(event));
    },
    drop(event) {
      if (dragged === null) return;
      event.preventDefault();
      const gap = nearestGap(event);
      const post = posts[Number(gap?.closest<HTMLElement>('[data-post]')?.dataset['post'])];
      const place = post?.gaps[Number(gap?.dataset['gap'])]?.place;
      end();
      if (place !== undefined) onMove(dragged, place);
    },
  };
}

/** A line further away is further than a word. */
const lineWeight = 4;

function nearestGap({ currentTarget, clientX, clientY }: DragEvent): HTMLElement | null {
  const gaps = [...currentTarget.querySelectorAll<HTMLElement>('[data-gap]')];
  const distances = gaps.map((gap) => {
    const { left, top, width, height } = gap.getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, lineWeight * (top + height / 2 - clientY));
  });
  return gaps[distances.indexOf(Math.min(...distances))] ?? null;
}
