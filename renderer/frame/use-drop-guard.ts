import { useEffect } from 'react';
import { isTextField } from '../parts/use-drop.ts';

/** What is dropped where nothing takes it does nothing: Chromium would leave the app and show the file or the address. */
export function useDropGuard(): void {
  useEffect(() => {
    const guard = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      const hasFiles = event.dataTransfer?.types.includes('Files') === true;
      if (isTextField(event.target) && !hasFiles) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
    };
    // On the document's own window, behind every part that may take the drop.
    window.addEventListener('dragover', guard);
    window.addEventListener('drop', guard);
    return () => {
      window.removeEventListener('dragover', guard);
      window.removeEventListener('drop', guard);
    };
  }, []);
}
