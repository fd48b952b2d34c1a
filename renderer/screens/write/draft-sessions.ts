import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import { call } from '../../call.ts';
import { type Saving, tellSaving } from '../../frame/saving.ts';
import { createDraftSession, type DraftSession, type SaveState, type Writing } from './autosave.ts';

/** Drafts whose text is here and perhaps not yet in the library. One that was refused stays until the library has taken it. */
const sessions = new Map<string, DraftSession>();

/** The session of a draft: made when it is opened, kept over visits to other screens while something is unsaved. */
export function useDraftSession(draft: Draft): DraftSession {
  const queryClient = useQueryClient();
  const [session] = useState(() => openSession(draft, queryClient));
  useEffect(() => session.follow(draft), [session, draft]);
  useEffect(() => leaveSafely(session, queryClient), [session, queryClient]);
  return session;
}

export function useWriting(session: DraftSession): Writing {
  return useSyncExternalStore(session.subscribe, session.get);
}

/** Writes every open draft to the library: before the app quits, and before something is taken back. */
export async function flushAll(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.flush()));
}

window.bridge?.onFlush(flushAll);
window.addEventListener('blur', () => void flushAll());
document.addEventListener('visibilitychange', () => void flushAll());
window.addEventListener('pagehide', () => void flushAll());
window.addEventListener('beforeunload', (event) => {
  // In a browser tab nobody waits for a save: the browser asks before it drops what is not yet on disk.
  if ([...sessions.values()].some((session) => session.get().save.kind !== 'saved')) event.preventDefault();
});

function openSession(draft: Draft, queryClient: QueryClient): DraftSession {
  const open = sessions.get(draft.id);
  if (open !== undefined) return open;
  const session = createDraftSession(draft, {
    save: (input) => call('draft.save', input),
    onSaved: (stored) => rememberSaved(queryClient, stored),
    onState: (state) => {
      tellSaving(footState(state));
      tellUnsaved();
    },
  });
  sessions.set(draft.id, session);
  return session;
}

/** On the way to another screen the text is saved; then whatever shows it reads it anew. */
function leaveSafely(session: DraftSession, queryClient: QueryClient): () => void {
  sessions.set(session.draftId, session);
  return () => {
    const wasSaved = session.get().save.kind === 'saved';
    void session.flush().then(() => {
      if (session.get().save.kind === 'saved') sessions.delete(session.draftId);
      if (!wasSaved) void queryClient.invalidateQueries();
    });
  };
}

const restingOnText = [
  'draft.list',
  'draft.versions',
  'gate.get',
  'thread.compose',
  'composer.get',
  'variant.list',
  'library.search',
  'translation.list',
];

/** The screen already shows what it saved: nothing is read again now, but what other screens hold of it is out of date. */
function rememberSaved(queryClient: QueryClient, stored: Draft): void {
  queryClient.setQueryData(['draft.get', { id: stored.id }], stored);
  for (const name of restingOnText)
    for (const queryKey of [[name], ['rows', name]])
      void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
  // What undo would take back stands on every screen.
  void queryClient.invalidateQueries({ queryKey: ['action.list'] });
}

let unsaved: ReadonlySet<string> = new Set();
const unsavedListeners = new Set<() => void>();

/** The drafts whose text the library has not taken yet. */
export function useUnsavedDrafts(): ReadonlySet<string> {
  return useSyncExternalStore(subscribeUnsaved, () => unsaved);
}

function tellUnsaved(): void {
  const open = [...sessions.values()].filter((session) => session.get().save.kind !== 'saved');
  const ids = open.map((session) => session.draftId);
  if (ids.length === unsaved.size && ids.every((id) => unsaved.has(id))) return;
  unsaved = new Set(ids);
  for (const listener of unsavedListeners) listener();
}

function subscribeUnsaved(listener: () => void): () => void {
  unsavedListeners.add(listener);
  return () => unsavedListeners.delete(listener);
}

function footState(state: SaveState): Saving {
  if (state.kind === 'saved' || state.kind === 'saving') return state.kind;
  return 'unsaved';
}
