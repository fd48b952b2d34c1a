import { type DragEvent, useState } from 'react';
import type { Block } from '../../../shared/model/draft.ts';
import { ownDrag } from '../../parts/use-drop.ts';

const blockDrag = 'application/x-plainspoken-block';

/** Where a block that is being dragged would come to stand. */
interface DropPlace {
  readonly blockId: string;
  readonly edge: 'before' | 'after';
}

export interface BlockDrag {
  /** For the part of a block that is taken hold of. */
  handle(block: Block): { readonly draggable: true; onDragStart(event: DragEvent): void; onDragEnd(): void };
  /** For the whole block: it takes another one before or behind itself. In the capture phase, since editors take drops too. */
  target(block: Block): {
    readonly 'data-drop': DropPlace['edge'] | undefined;
    onDragOverCapture(event: DragEvent): void;
    onDropCapture(event: DragEvent): void;
  };
}

/** Moves blocks by dragging them; Alt+Shift and the arrow keys do the same. */
export function useBlockDrag(onMove: (blockId: string, place: DropPlace) => void): BlockDrag {
  const [place, setPlace] = useState<DropPlace | null>(null);
  return {
    handle: (block) => ({
      draggable: true,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.setData(ownDrag, 'block');
        dataTransfer.setData(blockDrag, block.id);
        dataTransfer.effectAllowed = 'move';
      },
      onDragEnd: () => setPlace(null),
    }),
    target: (block) => ({
      'data-drop': place?.blockId === block.id ? place.edge : undefined,
      onDragOverCapture: (event) => {
        if (!event.dataTransfer.types.includes(blockDrag)) return;
        event.preventDefault();
        event.stopPropagation();
        setPlace({ blockId: block.id, edge: edgeOf(event) });
      },
      onDropCapture: (event) => {
        const movedId = event.dataTransfer.getData(blockDrag);
        if (movedId === '') return;
        event.preventDefault();
        event.stopPropagation();
        setPlace(null);
        onMove(movedId, { blockId: block.id, edge: edgeOf(event) });
      },
    }),
  };
}

function edgeOf({ clientY, currentTarget }: DragEvent): DropPlace['edge'] {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}
