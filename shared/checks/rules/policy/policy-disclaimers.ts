import type { Block } from '../../../model/draft.ts';
import type { RequiredDisclaimer } from '../../../policy/pack.ts';
import type { CheckInput } from '../../check-input.ts';
import { findDisclaimer } from '../../disclaimer-words.ts';
import { packLanguageOf } from '../../language-packs.ts';
import { foldWords, isAsked, type Target, type TargetPost, targetsOf } from './policy-targets.ts';

/** How a required disclaimer stands in a draft; `platforms` are those where it is so. */
export interface DisclaimerState {
  readonly disclaimer: RequiredDisclaimer;
  /** Its words in the language of the draft; null where the pack has none. */
  readonly words: string | null;
  readonly state: 'said' | 'missing' | 'misplaced' | 'unknown_account' | 'no_words';
  readonly targets: readonly Target[];
}

/** Every disclaimer of the policy that is asked for somewhere, with what is the matter with it first. */
export function disclaimerStates(input: CheckInput): readonly DisclaimerState[] {
  const targets = targetsOf(input);
  return (input.policy?.disclaimers ?? []).flatMap((disclaimer) => stateOf(disclaimer, targets, input));
}

const gravity = ['missing', 'misplaced', 'no_words', 'unknown_account', 'said'] as const;

function stateOf(
  disclaimer: RequiredDisclaimer,
  targets: readonly Target[],
  input: CheckInput,
): readonly DisclaimerState[] {
  const words = wordsIn(disclaimer, input.language);
  const told = targets.flatMap((target) => {
    const asked = isAsked(disclaimer, target, input);
    if (asked === 'no') return [];
    const state = asked === 'unknown' ? ('unknown_account' as const) : stateAt({ disclaimer, words, target }, input);
    return [{ target, state }];
  });
  const worst = gravity.find((state) => told.some((one) => one.state === state));
  if (worst === undefined) return [];
  return [
    {
      disclaimer,
      words,
      state: worst,
      targets: told.filter(({ state }) => state === worst).map(({ target }) => target),
    },
  ];
}

/** The words of the draft's own language tag, else of its language: `en-GB`, then `en`. */
export function wordsIn({ texts }: Pick<RequiredDisclaimer, 'texts'>, language: string): string | null {
  const primary = language.split('-')[0] ?? language;
  return texts[language] ?? texts[primary] ?? null;
}

interface Asked {
  readonly disclaimer: RequiredDisclaimer;
  readonly words: string | null;
  readonly target: Target;
}

function stateAt(asked: Asked, input: CheckInput): DisclaimerState['state'] {
  const { disclaimer, words, target } = asked;
  const says = sayer(disclaimer, words, input.language);
  if (disclaimer.isBioEnough && target.account !== null && says(target.account.bio)) return 'said';
  const saying = target.posts.filter((post) => says(post.text) && !isOnlyQuoted(post, says, input.blocks));
  if (saying.length === 0) return words === null ? 'no_words' : 'missing';
  const wanted = postsAt(disclaimer, target.posts);
  return saying.some((post) => wanted.includes(post)) ? 'said' : 'misplaced';
}

type Says = (text: string) => boolean;

function sayer({ kind, wording }: RequiredDisclaimer, words: string | null, language: string): Says {
  const folded = words === null ? null : foldWords(words);
  const pack = packLanguageOf(language);
  return (text) => {
    if (folded !== null && foldWords(text).includes(folded)) return true;
    return wording === 'meaning' && pack !== null && findDisclaimer(text, kind, pack) !== null;
  };
}

/** A myth often carries a disclaimer of its own. */
function isOnlyQuoted({ blockIds }: TargetPost, says: Says, blocks: readonly Block[]): boolean {
  const own = blocks.filter(({ id }) => blockIds.includes(id));
  return (
    own.some(({ role, text }) => role === 'myth' && says(text)) &&
    !own.some(({ role, text }) => role !== 'myth' && says(text))
  );
}

/** Of blocks without posts nobody knows which will be the first or the last post. */
function postsAt({ place }: RequiredDisclaimer, posts: readonly TargetPost[]): readonly TargetPost[] {
  if (place === 'anywhere') return posts;
  return place === 'first_post' ? posts.slice(0, 1) : posts.slice(-2);
}
