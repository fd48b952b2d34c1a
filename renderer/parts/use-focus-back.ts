import { useEffect } from 'react';

let lastOutside: HTMLElement | null = null;

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.closest('[role="dialog"], [role="listbox"]') === null)
    lastOutside = target;
});

/**
 * Gives the focus back when a dialog closes that took the place of another: React Aria remembers a button of the one before it,
 * which is gone, and the focus would fall to the page. Goes to what had it before all dialogs, else to the heading.
 */
export function useFocusBack(): void {
  useEffect(() => {
    return () => {
      // React Aria tries in the next frame; here it is looked at whether that worked.
      requestAnimationFrame(() => requestAnimationFrame(giveBack));
    };
  }, []);
}

function giveBack(): void {
  const held = document.activeElement;
  if (held !== null && held !== document.body) return;
  const target = lastOutside?.isConnected === true ? lastOutside : document.querySelector<HTMLElement>('h1');
  target?.focus();
}
