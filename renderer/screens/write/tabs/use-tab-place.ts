import { useEffect } from 'react';
import type { Editors } from '../editor/editors.ts';
import { tabMemory, takeWantedCaret } from './tab-memory.ts';

/** Brings back where the text was scrolled to and, between tabs, the caret; and keeps both from then on. */
export function useTabPlace(draftId: string, editors: Editors): void {
  useEffect(() => {
    const memory = tabMemory(draftId);
    const surface = document.querySelector('[data-surface="sheet"]');
    const { scrollTop, lastBlockId } = memory;
    const isCaretWanted = takeWantedCaret();
    // The editors are as high as their text only after they were drawn.
    const frame = requestAnimationFrame(() => {
      const selected = lastBlockId === null ? null : editors.selectionOf(lastBlockId);
      if (isCaretWanted && lastBlockId !== null && selected !== null) editors.focus(lastBlockId, selected);
      surface?.scrollTo({ top: scrollTop, behavior: 'instant' });
    });
    const keep = () => {
      memory.scrollTop = surface?.scrollTop ?? 0;
    };
    surface?.addEventListener('scroll', keep, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      surface?.removeEventListener('scroll', keep);
      memory.lastBlockId = editors.selected()?.blockId ?? memory.lastBlockId;
    };
  }, [draftId, editors]);
}
