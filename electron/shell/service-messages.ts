import type { Reply } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';

/** What the shell sends to the service process. */
export type ToService =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'file'; readonly token: string; readonly path: string }
  | { readonly kind: 'bytes'; readonly token: string; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: 'drawn'; readonly id: number; readonly reply: Reply<readonly Uint8Array[]> }
  | { readonly kind: 'stop' };

/** What it answers and asks. `stopped` says that the library is closed. */
export type FromService =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'draw'; readonly id: number; readonly pages: readonly PageToDraw[] }
  | { readonly kind: 'stopped' };
