import type { Reply } from '../../shared/app-error.ts';

/** What the shell sends to the service process. */
export type ToService =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'file'; readonly token: string; readonly path: string }
  | { readonly kind: 'stop' };

/** What it answers. `stopped` says that the library is closed. */
export type FromService =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'stopped' };
