import type { ComposedPost } from '../../../shared/model/composer.ts';
import type { BreakPlace } from '../../../shared/model/post-breaks.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { visibleLength } from '../../../shared/thread/folds.ts';
import { cutAtLinks } from './cut-at-links.ts';

/** A stretch of a post as it is drawn. What stands before it: a place where the post could end, or the fold. */
export interface PostPiece {
  readonly text: string;
  readonly isLink: boolean;
  readonly gap: BreakPlace | null;
  readonly isFold: boolean;
  readonly isFolded: boolean;
}

/** Cuts a post at its links, at the places where it could end, and where the platform folds it. */
export function postPieces(post: Pick<ComposedPost, 'text' | 'words' | 'gaps'>, platform: PlatformId): PostPiece[] {
  const offset = Math.max(0, post.text.indexOf(post.words));
  const fold = foldOf(post.text, platform);
  const gaps = new Map(post.gaps.map(({ at, place }) => [at + offset, place]));
  const pieces: PostPiece[] = [];
  let from = 0;
  for (const link of cutAtLinks(post.text)) {
    const end = from + link.text.length;
    const cuts = [
      from,
      ...[...gaps.keys(), ...(fold === null ? [] : [fold])].filter((at) => at > from && at < end),
      end,
    ];
    const sorted = [...new Set(cuts)].sort((left, right) => left - right);
    for (const [index, start] of sorted.slice(0, -1).entries()) {
      pieces.push({
        text: post.text.slice(start, sorted[index + 1]),
        isLink: link.isLink,
        gap: gaps.get(start) ?? null,
        isFold: start === fold,
        isFolded: fold !== null && start >= fold,
      });
    }
    from = end;
  }
  return pieces;
}

/** At the end of the last word that still shows; null where all of it shows. */
function foldOf(text: string, platform: PlatformId): number | null {
  const visible = visibleLength(text, platform);
  if (text.length <= visible) return null;
  const space = text.slice(0, visible + 1).search(/\s\S*$/);
  return space <= 0 ? visible : space;
}
