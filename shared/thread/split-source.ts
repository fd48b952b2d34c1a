import type { Numbering, PlatformId } from '../model/thread.ts';
import type { Break } from './breaks.ts';
import type { Ceiling } from './ceilings.ts';
import type { Group } from './groups.ts';
import type { PlatformLimits } from './limits.ts';
import type { RepeatableSpan } from './plan.ts';
import type { BlockPlace } from './role-groups.ts';
import type { PostForm, Ruler } from './ruler.ts';
import type { Stretch } from './stretches.ts';

export interface SplitInput {
  readonly text: string;
  readonly platform: PlatformId;
  readonly numbering: Numbering;
  /** Where the limits are not the platform's usual ones. */
  readonly limits?: PlatformLimits;
  /** Stands before each post and counts there (Mastodon). */
  readonly contentWarning?: string;
  /** Offsets of white space where the author ends a post. */
  readonly manualBreaks?: readonly number[];
  /** The blocks of a draft: their ends are the best places for a break, and their roles say what belongs together. */
  readonly blocks?: readonly BlockPlace[];
  readonly repeatable?: readonly RepeatableSpan[];
  /** The names of those who speak, where they are known: a sentence that tells a tie of theirs stays with what it is told of. */
  readonly authors?: readonly string[];
}

/** All that a plan needs, found once for a text. */
export interface SplitSource extends PostForm {
  readonly input: SplitInput;
  readonly ruler: Ruler;
  readonly breaks: readonly Break[];
  readonly groups: readonly Group[];
  readonly penalties: Float64Array;
  readonly stretches: readonly Stretch[];
  readonly ceilings: readonly Ceiling[];
}
