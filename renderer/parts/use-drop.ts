import { type DragEvent as ReactDragEvent, useEffect, useEffectEvent, useState } from 'react';

/** What was dropped: a file, or words such as a reference, an address or a paragraph. */
export type Dropped = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

/** Takes the first file or the text that is dropped anywhere on the window but in a field; true while one is held over it. */
export function useWindowDrop(onDrop: (dropped: Dropped, target: EventTarget | null) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((event: DragEvent) => {
    setIsOver(false);
    if (isForOthers(event)) return;
    event.preventDefault();
    const dropped = droppedOf(event.dataTransfer);
    if (dropped !== null) onDrop(dropped, event.target);
  });
  useEffect(() => {
    // On the document: the guard of the window comes after it.
    const hold = (event: DragEvent) => {
      if (isForOthers(event)) return;
      // Without this the window would leave the app and show the file.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => take(event);
    const end = () => setIsOver(false);
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('dragend', end);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('dragend', end);
    };
  }, []);
  return isOver;
}

interface DropTarget {
  readonly isOver: boolean;
  /** Handlers for the element that takes the drop. */
  readonly handlers: {
    onDragOver(event: ReactDragEvent): void;
    onDragLeave(event: ReactDragEvent): void;
    onDrop(event: ReactDragEvent): void;
  };
}

/** The same for one part of a screen. */
export function useDropTarget(onDrop: (dropped: Dropped) => void): DropTarget {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!canTake(event.dataTransfer)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event) => {
        const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside) setIsOver(false);
      },
      onDrop: (event) => {
        setIsOver(false);
        const dropped = droppedOf(event.dataTransfer);
        if (dropped === null) return;
        event.preventDefault();
        onDrop(dropped);
      },
    },
  };
}

/** Marks what the app itself drags, such as a source or a block: places that take things from outside leave it alone. */
export const ownDrag = 'application/x-plainspoken';

function isForOthers(event: DragEvent): boolean {
  if (event.defaultPrevented || !canTake(event.dataTransfer)) return true;
  // What lies under a dialog must not change while it asks.
  if (document.querySelector('[role="dialog"]') !== null) return true;
  return isTextField(event.target) && event.dataTransfer?.types.includes('Files') !== true;
}

function canTake(data: DataTransfer | null): boolean {
  if (data === null || data.types.includes(ownDrag)) return false;
  return data.types.includes('Files') || data.types.includes('text/plain') || data.types.includes('text/uri-list');
}

function droppedOf(data: DataTransfer | null): Dropped | null {
  if (data === null || data.types.includes(ownDrag)) return null;
  const file = data.files[0];
  if (file !== undefined) return { kind: 'file', file };
  const text = (data.getData('text/plain') || data.getData('text/uri-list')).trim();
  return text === '' ? null : { kind: 'text', text };
}

/** Fields and editors take words that are dropped on them by themselves. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
