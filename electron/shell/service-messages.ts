import type { Reply } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';

/** What the shell sends to the service process. */
export type ToService =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'file'; readonly token: string; readonly path: string }
  | { readonly kind: 'place'; readonly token: string; readonly path: string }
  | { readonly kind: 'bytes'; readonly token: string; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: 'drawn'; readonly id: string; readonly drawn: Drawn }
  | { readonly kind: 'stop' };

/** What it answers and asks. `stopped` says that the library is closed. */
export type FromService =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'draw'; readonly id: string; readonly pages: readonly PageToDraw[] }
  | { readonly kind: 'stopped' };

/** What the shell answers. A bug crosses as its stack. */
export type Drawn =
  | Reply<readonly Uint8Array[]>
  | { readonly ok: false; readonly bug: { readonly name: string; readonly message: string; readonly stack: string } };
