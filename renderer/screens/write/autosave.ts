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
  readonly get: () => Writing;
  readonly subscribe: (listener: () => void) => () => void;
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
  const content = contentOf(draft);
  const keeping: Keeping = {
    draftId: draft.id,
    ports,
    writing: { content, version: draft.version, save: { kind: 'saved' } },
    saved: content,
    unsavedSince: null,
    timer: undefined,
    running: null,
    listeners: new Set(),
  };
  return {
    draftId: draft.id,
    get: () => keeping.writing,
    subscribe: (listener) => {
      keeping.listeners.add(listener);
      return () => keeping.listeners.delete(listener);
    },
    change: (update) => change(keeping, update),
    flush: () => flush(keeping),
    follow: (newest) => {
      const isOurs = keeping.running !== null || keeping.writing.content !== keeping.saved;
      if (!isOurs && newest.version > keeping.writing.version) take(keeping, newest);
    },
    keepMine: (newest) => {
      set(keeping, { version: newest.version, save: { kind: 'unsaved' } });
      return flush(keeping);
    },
    takeTheirs: (newest) => take(keeping, newest),
  };
}

/** The state behind a session. `saved` is the content that the library holds, by identity. */
interface Keeping {
  readonly draftId: string;
  readonly ports: SessionPorts;
  writing: Writing;
  saved: DraftContent;
  unsavedSince: number | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: Promise<void> | null;
  readonly listeners: Set<() => void>;
}

function set(keeping: Keeping, next: Partial<Writing>): void {
  const before = keeping.writing.save;
  keeping.writing = { ...keeping.writing, ...next };
  if (keeping.writing.save !== before) keeping.ports.onState(keeping.writing.save);
  for (const listener of keeping.listeners) listener();
}

function change(keeping: Keeping, update: (content: DraftContent) => DraftContent): void {
  const { content: before, save } = keeping.writing;
  const content = update(before);
  if (content === before) return;
  const isHeld = save.kind === 'conflict' || save.kind === 'saving';
  set(keeping, { content, save: isHeld ? save : { kind: 'unsaved' } });
  if (save.kind !== 'conflict') plan(keeping);
}

function plan(keeping: Keeping): void {
  clearTimeout(keeping.timer);
  keeping.unsavedSince ??= Date.now();
  const waitMs = Math.max(0, Math.min(quietMs, keeping.unsavedSince + longestMs - Date.now()));
  keeping.timer = setTimeout(() => void flush(keeping), waitMs);
}

async function flush(keeping: Keeping): Promise<void> {
  clearTimeout(keeping.timer);
  while (keeping.writing.content !== keeping.saved && keeping.writing.save.kind !== 'conflict') {
    keeping.running ??= saveOnce(keeping).finally(() => {
      keeping.running = null;
    });
    await keeping.running;
    if (isRefused(keeping)) return;
  }
}

/** A function, since the state changes while `flush` waits, which TypeScript does not see. */
function isRefused(keeping: Keeping): boolean {
  return keeping.writing.save.kind === 'refused';
}

async function saveOnce(keeping: Keeping): Promise<void> {
  const { content, version } = keeping.writing;
  keeping.unsavedSince = null;
  set(keeping, { save: { kind: 'saving' } });
  try {
    const stored = await keeping.ports.save({ id: keeping.draftId, version, content });
    keeping.saved = content;
    const isAll = keeping.writing.content === content;
    set(keeping, { version: stored.version, save: { kind: isAll ? 'saved' : 'unsaved' } });
    keeping.ports.onSaved(stored);
  } catch (error) {
    set(keeping, { save: refusal(error) });
  }
}

function take(keeping: Keeping, newest: Draft): void {
  clearTimeout(keeping.timer);
  keeping.unsavedSince = null;
  keeping.saved = contentOf(newest);
  set(keeping, { content: keeping.saved, version: newest.version, save: { kind: 'saved' } });
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
