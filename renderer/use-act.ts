import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CommandName, Input, Output } from '../shared/contract.ts';
import { call } from './call.ts';
import { tellRefusal } from './parts/toast.tsx';

/** Sends one changing command from a button; gives its answer, or null once a failure was told at the foot of the window. */
export type Act = <Name extends CommandName>(name: Name, input: Input<Name>) => Promise<Output<Name> | null>;

/** For actions that have no form of their own to show a failure in, and for undo, which outlives the part it came from. */
export function useAct(): Act {
  const queryClient = useQueryClient();
  return useCallback(
    async (name, input) => {
      try {
        const value = await call(name, input);
        await queryClient.invalidateQueries();
        return value;
      } catch (error) {
        tellRefusal(error);
        return null;
      }
    },
    [queryClient],
  );
}
