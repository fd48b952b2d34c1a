import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings } from '../shared/model/library.ts';
import { call } from './call.ts';

/** Keeps what the window remembers by itself (widths, what was used last): shown at once, and nothing else is read again for it. */
export function useQuietSettings(): (change: (settings: Settings) => Partial<Settings>) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (change) => {
      const key = ['settings.get', {}];
      const settings = queryClient.getQueryData<Settings>(key);
      if (settings === undefined) return;
      const changes = change(settings);
      queryClient.setQueryData<Settings>(key, { ...settings, ...changes });
      call('settings.save', changes).catch(keptInWindow);
    },
    [queryClient],
  );
}

/** A library that can only be read keeps no widths. Nobody asked for that, so nobody is told; the window has them until it closes. */
function keptInWindow(): void {
  return undefined;
}
