import type { ComposedThread } from '../../../shared/model/composer.ts';
import type { BreakPlace } from '../../../shared/model/post-breaks.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { tellFailure } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';

export interface Breaks {
  /** Ends a post at a place. */
  readonly put: (place: BreakPlace) => void;
  /** Moves the break after a post to any place; null for a break that is not for this screen to move. */
  readonly moveFrom: (post: number) => ((place: BreakPlace) => void) | null;
  readonly earlier: (post: number) => (() => void) | null;
  readonly later: (post: number) => (() => void) | null;
  readonly remove: (post: number) => (() => void) | null;
}

/** The breaks of one column, and what can be done with each. `say` tells those who do not see it. */
export function useBreaks(draftId: string, thread: ComposedThread, say: (sentence: string) => void): Breaks {
  const text = useText();
  const move = useChange('composer.moveBreak');
  const { platform, posts } = thread;

  const send = (remove: BreakPlace | null, put: BreakPlace | null) =>
    move.mutate(
      { draftId, platform, remove, put },
      {
        onSuccess: () => say(text(sentences[put === null ? 'removed' : remove === null ? 'put' : 'moved'])),
        onError: (error) => tellFailure(error.message),
      },
    );
  const moveTo = (from: BreakPlace | null, to: BreakPlace | undefined) =>
    to === undefined || from === null || !platformLimits[platform].hasThreads ? null : () => send(from, to);
  const endOf = (post: number) => {
    const { to = null, endsBy = 'last' } = posts[post] ?? {};
    return endsBy === 'last' || endsBy === 'draft' || endsBy === 'edit' ? null : to;
  };
  return {
    put: (place) => send(null, place),
    moveFrom: (post) => {
      const from = platformLimits[platform].hasThreads ? endOf(post) : null;
      return from === null ? null : (place) => send(from, place);
    },
    earlier: (post) => moveTo(endOf(post), posts[post]?.gaps.at(-1)?.place),
    later: (post) => moveTo(endOf(post), posts[post + 1]?.gaps[0]?.place),
    remove: (post) => {
      const place = posts[post]?.endsBy === 'hand' ? posts[post].to : null;
      return place === null ? null : () => send(place, null);
    },
  };
}

const sentences = {
  put: 'composer.breakPut',
  moved: 'composer.breakMoved',
  removed: 'composer.breakRemoved',
} as const;
