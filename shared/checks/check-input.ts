import type { TriageDecision } from '../model/claim.ts';
import type { Block, BlockRole } from '../model/draft.ts';
import type { Interest } from '../model/person.ts';
import type { EvidenceRole, SourceStatus } from '../model/source.ts';
import type { Thread } from '../model/thread.ts';

/** A source of the library as far as checks need it. `role` is what it is to the draft's claim, null when it is not tied to it. */
export interface CheckSource {
  readonly key: string;
  readonly status: SourceStatus;
  readonly isComplete: boolean;
  readonly role: EvidenceRole | null;
}

export interface CheckAuthor {
  readonly name: string;
  readonly isClinician: boolean;
  readonly statementConfirmedAt: string | null;
  readonly interests: readonly Interest[];
}

/** Everything a check may look at: gathered beforehand, so that a check is a pure function of it. `now` is UTC, ISO. */
export interface CheckInput {
  readonly language: string;
  readonly blocks: readonly Block[];
  /** What the draft's template asks for, in its order; null for a draft without one. */
  readonly templateBlocks:
    | readonly { readonly role: BlockRole; readonly label: string; readonly isRequired: boolean }[]
    | null;
  /** Every source that the draft cites or that is tied to its claim. A cited key that is not here is unknown. */
  readonly sources: readonly CheckSource[];
  readonly authors: readonly CheckAuthor[];
  /** The enabled variants as they would be posted. */
  readonly threads: readonly Thread[];
  readonly claim: { readonly wording: string; readonly decision: TriageDecision | null } | null;
  readonly now: string;
  /** The text was given without a library: what only the library can tell is not known, and nothing may be concluded from its absence. */
  readonly isBare?: boolean;
}
