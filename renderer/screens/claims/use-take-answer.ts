import { useCallback } from 'react';
import { go, rememberPlace } from '../../route.ts';
import { useAct } from '../../use-act.ts';

/** Starts a draft for a claim with the text of an answer that the library has, and opens it in Write. */
export function useTakeAnswer(): (claimId: string, basedOnId: string | null) => Promise<void> {
  const act = useAct();
  return useCallback(
    async (claimId, basedOnId) => {
      const isStillHere = rememberPlace();
      const draft = basedOnId === null ? null : await act('draft.create', { claimId, basedOnId });
      if (draft !== null && isStillHere()) go('write', draft.id);
    },
    [act],
  );
}
