import type { ErrorRecord } from '../../shared/app-error.ts';
import type { PurgePreview, PurgeReport, PurgeRequest } from '../../shared/model/purge.ts';

/** What the purge worker is given when it starts. */
export interface PurgeTask {
  readonly kind: 'preview' | 'run';
  readonly libraryFile: string;
  readonly logFolders: readonly string[];
  readonly request: PurgeRequest;
  /** The moment that the changed rows carry. */
  readonly at: string;
}

export type PurgeMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The library itself is purged; its backups follow. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'ended'; readonly result: PurgePreview | PurgeReport }
  | { readonly kind: 'refused'; readonly error: ErrorRecord }
  | { readonly kind: 'failed'; readonly stack: string };
