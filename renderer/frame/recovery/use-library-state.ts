import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LibraryState } from '../../../shared/model/recovery.ts';
import { useCommand } from '../../use-command.ts';

const pollMs = 4_000;

/** How the library stands, asked again and again: nobody tells the page. Null until the first answer. */
export function useLibraryState(): LibraryState | null {
  return useCommand('library.state', {}, { pollMs }).data ?? null;
}

/** Reads everything again when the library was opened otherwise, or when another program has written into it. */
export function useFreshData(state: LibraryState | null): void {
  const queryClient = useQueryClient();
  const info = useCommand('library.info', {});
  const isNewsOfClosing = info.error?.fields?.['library'] !== undefined;
  const standing = state === null ? null : `${state.mode} ${state.place} ${state.fileName} ${state.changeCount}`;
  const last = useRef<string | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = standing;
    if (before === null) return;
    // All that the page holds was read from the library that was closed.
    if (before.startsWith('closed') && standing?.startsWith('closed') === false) window.location.reload();
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'library.state' });
  }, [standing, queryClient]);
  useEffect(() => {
    if (isNewsOfClosing) void queryClient.invalidateQueries({ queryKey: ['library.state'] });
  }, [isNewsOfClosing, queryClient]);
}
