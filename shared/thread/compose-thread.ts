import type { Block } from '../model/draft.ts';
import type { Numbering, PlatformId, Thread } from '../model/thread.ts';

/** A source as far as posts need it: what stands in the post where the draft cites it. */
export interface ThreadSource {
  readonly key: string;
  readonly authorsShort: string;
  readonly year: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
}

export interface ThreadInput {
  readonly blocks: readonly Block[];
  readonly sources: readonly ThreadSource[];
  readonly platform: PlatformId;
  readonly numbering: Numbering;
}

/** The draft as posts of one platform. Same input, same posts. */
export function composeThread(input: ThreadInput): Thread {
  throw new Error(`not built yet: ${input.platform}`);
}
