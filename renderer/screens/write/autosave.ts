import { AppError } from '../../../shared/app-error.ts';
import type { Draft, DraftContent } from '../../../shared/model/draft.ts';

/** How a draft in the page stands to the library. `refused` keeps the text here and tries again with the next change. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'conflict'; readonly error: AppError };

/** What is being written, and the version of the library that it grew from. */
export interface Writing {
  readonly content: DraftContent;
  readonly version: number;
  readonly save: SaveState;
}

export interface DraftSession {
  readonly draftId: string;
  get(): Writing;
  subscribe(listener: () => void): () => void;
  /** Changes the text; it is on disk within a second. */
  change(update: (content: DraftContent) => DraftContent): void;
  /** Saves what is not yet saved and waits for it. Never rejects: a refusal shows in the state. */
  flush(): Promise<void>;
  /** Takes what the library holds, when nothing here would be lost by it. */
  follow(draft: Draft): void;
  /** After a conflict: puts this text on top of the library's newest version. */
  keepMine(newest: Draft): Promise<void>;
  /** After a conflict: lets this text go and takes the library's. */
  takeTheirs(newest: Draft): void;
}

export interface SessionPorts {
  save(input: { id: string; version: number; content: DraftContent }): Promise<Draft>;
  onSaved(draft: Draft): void;
  onState(state: SaveState): void;
}

/** Quiet time after a keystroke before it is saved; and the longest that typing may put a save off. */
const quietMs = 400;
const longestMs = 900;

/** Keeps one draft while it is written: holds the text, saves it, and never drops what the library has not taken. */
export function createDraftSession(draft: Draft, ports: SessionPorts): DraftSession {
  let writing: Writing = { content: contentOf(draft), version: draft.version, save: { kind: 'saved' } };
  let saved = writing.content;
  let unsavedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function set(next: Partial<Writing>): void {
    const before = writing.save;
    writing = { ...writing, ...next };
    if (writing.save !== before) ports.onState(writing.save);
    for (const listener of listeners) listener();
  }

  function plan(): void {
    clearTimeout(timer);
    unsavedSince ??= Date.now();
    const waitMs = Math.max(0, Math.min(quietMs, unsavedSince + longestMs - Date.now()));
    timer = setTimeout(() => void flush(), waitMs);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    while (writing.content !== saved && writing.save.kind !== 'conflict') {
      running ??= saveOnce().finally(() => {
        running = null;
      });
      await running;
      if (writing.save.kind === 'refused') return;
    }
  }

  async function saveOnce(): Promise<void> {
    const { content, version } = writing;
    unsavedSince = null;
    set({ save: { kind: 'saving' } });
    try {
      const stored = await ports.save({ id: draft.id, version, content });
      saved = content;
      set({ version: stored.version, save: { kind: writing.content === content ? 'saved' : 'unsaved' } });
      ports.onSaved(stored);
    } catch (error) {
      set({ save: refusal(error) });
    }
  }

  function take(newest: Draft): void {
    clearTimeout(timer);
    unsavedSince = null;
    const content = contentOf(newest);
    saved = content;
    set({ content, version: newest.version, save: { kind: 'saved' } });
  }

  return {
    draftId: draft.id,
    get: () => writing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      const content = update(writing.content);
      if (content === writing.content) return;
      const isHeld = writing.save.kind === 'conflict' || writing.save.kind === 'saving';
      set({ content, save: isHeld ? writing.save : { kind: 'unsaved' } });
      if (writing.save.kind !== 'conflict') plan();
    },
    flush,
    follow(newest) {
      const isOurs = running !== null || writing.content !== saved;
      if (!isOurs && newest.version > writing.version) take(newest);
    },
    async keepMine(newest) {
      set({ version: newest.version, save: { kind: 'unsaved' } });
      await flush();
    },
    takeTheirs: take,
  };
}

/** What a person edits in a draft. */
export function contentOf(draft: Draft): DraftContent {
  const { title, language, audience, authorIds, blocks } = draft;
  return { title, language, audience, authorIds, blocks };
}

function refusal(error: unknown): SaveState {
  const told = error instanceof AppError ? error : new AppError('internal', '', { cause: error });
  return { kind: told.code === 'conflict' ? 'conflict' : 'refused', error: told };
}
