import { useCallback } from 'react';
import { tell } from '../../parts/toast.tsx';
import { go, rememberPlace } from '../../route.ts';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';

/**
 * Starts a draft for a claim with the text of an answer that the library has, and opens it in Write. Whoever went elsewhere
 * meanwhile is told that it is there.
 */
export function useTakeAnswer(): (claimId: string, basedOnId: string | null) => Promise<void> {
  const act = useAct();
  const text = useText();
  return useCallback(
    async (claimId, basedOnId) => {
      const isStillHere = rememberPlace();
      const draft = basedOnId === null ? null : await act('draft.create', { claimId, basedOnId });
      if (draft === null) return;
      const open = () => go('write', draft.id);
      if (isStillHere()) open();
      else tell(text('library.started'), { label: text('library.openWrite'), onPress: open });
    },
    [act, text],
  );
}
