import type { DraftMaterial } from '../../shared/checks/build-input.ts';
import type { CheckReport } from '../../shared/model/finding.ts';
import type { Thread } from '../../shared/model/thread.ts';

/** What changes with every keystroke goes alone; what the library knows of the draft is sent again only when it changes. */
export type ToChecksWorker =
  | { readonly kind: 'surroundings'; readonly surroundings: Omit<DraftMaterial, 'draft'> }
  | { readonly kind: 'draft'; readonly number: number; readonly draft: DraftMaterial['draft'] };

/** The answer to the draft of the same number. */
export interface FromChecksWorker {
  readonly number: number;
  readonly report: CheckReport;
  readonly threads: readonly Thread[];
}
