import { type RefObject, useEffect } from 'react';

/**
 * Keeps the focus in an open dialog when the button that was pressed goes away or is switched off: it would fall to the page,
 * where Escape closes nothing any more.
 */
export function useFocusInside(place: RefObject<HTMLElement | null>): void {
  // After every drawing, since what was drawn is what may have taken the button away.
  useEffect(() => {
    const held = { frame: 0 };
    // The browser takes the focus off a button that was switched off only at the end of a frame.
    held.frame = requestAnimationFrame(() => {
      held.frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
      });
    });
    return () => cancelAnimationFrame(held.frame);
  });
}
