import { useEffect, useEffectEvent } from 'react';
import { useRoute } from '../route.ts';
import { isInField } from './is-in-field.ts';
import { areTyped, keysOf } from './keys.ts';
import { perform } from './perform.ts';
import { platform } from './platform.ts';
import { actionFor } from './shortcuts.ts';
import { useChosenKeys } from './use-keys.ts';

/** Listens for the keys of all actions; mounted once. */
export function useShortcuts(): void {
  const chosen = useChosenKeys();
  const { screen } = useRoute();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const keys = event.defaultPrevented || event.isComposing ? null : keysOf(event, platform);
    const action = keys === null || isLeftAlone(keys, event.target) ? null : actionFor(keys, screen, chosen);
    if (action === null || (perform(action.id) === 'not now' && !isKept(action.id))) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    // In the capture phase: editors stop the keys that they know.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function isLeftAlone(keys: string, target: EventTarget | null): boolean {
  // Where keys are chosen for an action, every key is an answer.
  if (target instanceof Element && target.closest('[data-takes-keys]') !== null) return true;
  return isDialogOpen() || isOwnUndo(keys, target) || (areTyped(keys, platform) && isTypedThere(keys, target));
}

/** A dialog has the keyboard to itself: what lies under it must not change while it asks. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

/** Where somebody writes, undo takes back what they wrote. */
function isOwnUndo(keys: string, target: EventTarget | null): boolean {
  return undoKeys.has(keys) && target instanceof Element && target.closest(textFields) !== null;
}

const undoKeys = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y']);
const textFields = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])';

/** Fields take characters; lists take letters and digits to jump to what begins with them. */
function isTypedThere(keys: string, target: EventTarget | null): boolean {
  if (isInField(target)) return true;
  const isLetter = /(^|\+)[\p{L}\p{N}]$/u.test(keys);
  return isLetter && target instanceof Element && target.closest('[data-collection]') !== null;
}

/** Without it the browser would do something of its own: Ctrl S saves the page as a file, Ctrl P prints the window. */
function isKept(id: string): boolean {
  return id === 'write.save' || id === 'clear.print';
}
