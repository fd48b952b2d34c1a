import type { Entity } from '../interests/entity.ts';
import type { Sighting, TriageDecision } from '../model/claim.ts';
import type { Block, BlockRole } from '../model/draft.ts';
import type { HouseRule } from '../model/house-style.ts';
import type { LimitOverrides } from '../model/limit-overrides.ts';
import type { Account, Interest } from '../model/person.ts';
import type { EvidenceRole, SourceStatus, StudyDesign } from '../model/source.ts';
import type { Thread } from '../model/thread.ts';
import type { CheckedTranslation } from '../model/translation.ts';
import type { Policy } from '../policy/pack.ts';

/** A source of the library as far as checks need it. `role` is what it is to the draft's claim, null when it is not tied to it. */
export interface CheckSource {
  readonly key: string;
  readonly status: SourceStatus;
  readonly isComplete: boolean;
  readonly role: EvidenceRole | null;
  readonly title: string;
  readonly year: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
  readonly design: StudyDesign;
  readonly level: number | null;
  /** Of CSL: `article-journal`, `webpage`, `article-newspaper` ... */
  readonly type: string;
  /** Whether the record says when a page was read. */
  readonly hasAccessDate: boolean;
  /** Who paid for the study, as far as its record says. */
  readonly funders?: readonly string[];
}

export interface CheckAuthor {
  readonly name: string;
  readonly isClinician: boolean;
  readonly statementConfirmedAt: string | null;
  readonly interests: readonly Interest[];
  /** When the author read the policy in force, UTC, ISO; null or absent for never. */
  readonly policyReadAt?: string | null;
}

export interface CheckClaim {
  readonly wording: string;
  /** The claim in one plain sentence, where somebody wrote one. */
  readonly statement?: string;
  readonly decision: TriageDecision | null;
  /** When somebody meant to look at the claim again, UTC, ISO. */
  readonly lookAgainAt?: string | null;
  readonly sightings?: readonly CheckSighting[];
}

export type CheckSighting = Pick<Sighting, 'channel' | 'link' | 'seenAt' | 'reach' | 'reachSource'>;

export type CheckAccount = Pick<Account, 'platform' | 'handle' | 'kind' | 'bio'>;

/** Everything a check may look at: gathered beforehand, so that a check is a pure function of it. `now` is UTC, ISO. */
export interface CheckInput {
  /** What the draft is called; absent where nobody said. */
  readonly title?: string;
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
  /** What the pictures of the posts say to those who cannot see them; none when absent. */
  readonly pictures?: readonly { readonly id: string; readonly altText: string }[];
  /** What a person set in place of the platforms' own limits; nothing when absent. */
  readonly limits?: LimitOverrides;
  readonly claim: CheckClaim | null;
  /** For whom the draft is written; null where nobody could say. */
  readonly audience?: string | null;
  /** When a debunk has to be looked at again, UTC, ISO; null for a text in writing. */
  readonly reviewAt?: string | null;
  /** The accounts that the enabled variants go to, as far as they were chosen. */
  readonly accounts?: readonly CheckAccount[];
  /** What the draft translates; null or absent when it is no translation. */
  readonly translation?: CheckedTranslation | null;
  readonly now: string;
  /** The text was given without a library: what only the library can tell is not known, and nothing may be concluded from its absence. */
  readonly isBare?: boolean;
  /** Where a text without a library is shown, as far as its fold matters; null or absent where nobody said. */
  readonly shownOn?: string | null;
  /** Makers and products beside the shipped ones, from files of one's own. */
  readonly entities?: readonly Entity[];
  /** What the organisation requires; null or absent where no policy pack is in force. */
  readonly policy?: Policy | null;
  /** When the text was changed last, UTC, ISO; null or absent while somebody writes. */
  readonly changedAt?: string | null;
  /** When the newest finding on tone that still stands was let stand, UTC, ISO; null or absent where none was. */
  readonly toneLetStandAt?: string | null;
  /** The rules of the house styles that are switched on; none when absent. */
  readonly houseRules?: readonly HouseRule[];
}
