import { createPortal } from 'react-dom';

/** Lets a screen say its counts in the foot, which is drawn once for all screens. */
export function FootNote({ text }: { readonly text: string }): React.ReactNode {
  const place = document.getElementById('foot-note');
  return place === null ? null : createPortal(text, place);
}
