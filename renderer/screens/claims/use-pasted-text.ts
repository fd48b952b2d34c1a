import { useEffect } from 'react';
import { isInField } from '../../actions/is-in-field.ts';

/** A text that was pasted on the screen rather than into a field of it. */
export function usePastedText(onText: (text: string) => void): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (text === '' || isInField(event.target)) return;
      event.preventDefault();
      onText(text);
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  });
}
