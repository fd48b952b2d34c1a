import { type DragEvent, useState } from 'react';
import { ownDrag } from '../../parts/use-drop.ts';
import { useSteadyActs } from '../../steady.ts';

const blockDrag = 'application/x-plainspoken-block';

/** Where a block that is being dragged would come to stand. */
interface DropPlace {
  readonly blockId: string;
  readonly edge: 'before' | 'after';
}

/** For the part of a block that is taken hold of, and for the whole block, which takes another one before or behind itself. */
export interface BlockDragActs extends Record<string, (...args: never[]) => unknown> {
  readonly start: (event: DragEvent, blockId: string) => void;
  readonly end: () => void;
  /** In the capture phase, since editors take drops too. */
  readonly over: (event: DragEvent, blockId: string) => void;
  readonly drop: (event: DragEvent, blockId: string) => void;
}

interface BlockDrag {
  readonly place: DropPlace | null;
  /** The same from drawing to drawing. */
  readonly acts: BlockDragActs;
}

/** Moves blocks by dragging them; Alt+Shift and the arrow keys do the same. */
export function useBlockDrag(onMove: (blockId: string, place: DropPlace) => void): BlockDrag {
  const [place, setPlace] = useState<DropPlace | null>(null);
  const acts = useSteadyActs<BlockDragActs>({
    start({ dataTransfer }, blockId) {
      dataTransfer.setData(ownDrag, 'block');
      dataTransfer.setData(blockDrag, blockId);
      dataTransfer.effectAllowed = 'move';
    },
    end: () => setPlace(null),
    over(event, blockId) {
      if (!event.dataTransfer.types.includes(blockDrag)) return;
      event.preventDefault();
      event.stopPropagation();
      setPlace({ blockId, edge: edgeOf(event) });
    },
    drop(event, blockId) {
      const movedId = event.dataTransfer.getData(blockDrag);
      if (movedId === '') return;
      event.preventDefault();
      event.stopPropagation();
      setPlace(null);
      onMove(movedId, { blockId, edge: edgeOf(event) });
    },
  });
  return { place, acts };
}

function edgeOf({ clientY, currentTarget }: DragEvent): DropPlace['edge'] {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}
