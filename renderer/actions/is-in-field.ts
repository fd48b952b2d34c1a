/** Whether a key or a paste belongs to a field or a dialog, so that the screen leaves it alone. */
export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"]') !== null
  );
}
