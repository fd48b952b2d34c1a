import type { AppError } from '../../../shared/app-error.ts';
import type { ComposedThread, DraftImage } from '../../../shared/model/composer.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { useCommand } from '../../use-command.ts';
import { useSurroundings } from '../write/use-surroundings.ts';

/** Whose name stands over the posts of a platform. */
export interface PostAuthor {
  readonly name: string;
  /** With its leading @; empty without an account. */
  readonly handle: string;
  readonly initials: string;
}

export interface ThreadView {
  readonly threads: readonly ComposedThread[] | null;
  readonly error: AppError | null;
  readonly authorOf: (platform: PlatformId) => PostAuthor | null;
  /** Sources that a link of a post may lead to, for the card under it. */
  readonly cards: readonly Source[];
  readonly images: readonly DraftImage[];
}

/** The posts as the service composes them, and who says them. */
export function useThreadView(draft: Draft): ThreadView {
  const composed = useCommand('composer.get', { draftId: draft.id });
  const images = useCommand('image.list', { draftId: draft.id });
  const variants = useCommand('variant.list', { draftId: draft.id });
  const surroundings = useSurroundings(draft, draft.blocks);
  const accounts = surroundings.people.flatMap((entry) => entry.accounts);

  const authorOf = (platform: PlatformId): PostAuthor | null => {
    const variant = variants.data?.find((each) => each.platform === platform);
    const authors = surroundings.people.filter(({ person }) => draft.authorIds.includes(person.id));
    const chosen = accounts.find(({ id }) => id === variant?.accountId);
    const own = authors.flatMap((entry) => entry.accounts).find((account) => account.platform === platform);
    const account = chosen ?? own;
    const name = account?.displayName || authors[0]?.person.name;
    if (name === undefined) return null;
    return { name, handle: account === undefined ? '' : `@${account.handle}`, initials: initialsOf(name) };
  };
  return {
    // Cards and pictures that came later would move the buttons below them, from under a press too.
    threads: surroundings.forChecks === null ? null : (composed.data ?? null),
    error: composed.error,
    authorOf,
    cards: surroundings.sources,
    images: images.data ?? [],
  };
}

/** Two letters at most; titles such as `Dr` say nothing of the person. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(dr|prof|mr|mrs|ms)\.?$/i.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
