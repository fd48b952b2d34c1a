import { createNameFinder } from './mentions.ts';
import type { NamedByPost } from './named-in-post.ts';

interface Post {
  readonly text: string;
  readonly named: readonly NamedByPost[];
}

const makes =
  /(?:makers? of|manufacturers? of|who make|which makes?|that makes?|they make|they sell|makes|sells) ((?:\p{Lu}[\p{L}\p{N}-]{2,30})(?: \p{Lu}[\p{L}\p{N}-]{2,30}){0,2})/gu;

/** Adds to what each post names the products that a post of the same thread calls the maker's: `They make Foquest`. */
export function withToldProducts<Named extends Post>(posts: readonly Named[]): readonly Named[] {
  const told = posts.filter(({ named }) => named.some(({ via }) => via === 'own')).flatMap(({ text }) => madeIn(text));
  if (told.length === 0) return posts;
  const finder = createNameFinder(
    told.map((name) => ({ name, value: name })),
    'own',
  );
  return posts.map((post) => {
    const more = finder
      .find(post.text)
      .filter((one) => !post.named.some(({ start, end }) => start < one.end && one.start < end));
    if (more.length === 0) return post;
    const products = more.map(({ start, end, text }): NamedByPost => {
      return { start, end, text, via: 'product', isCompany: false, isConfirmed: true };
    });
    return { ...post, named: [...post.named, ...products].sort((a, b) => a.start - b.start) };
  });
}

function madeIn(text: string): readonly string[] {
  return [...text.matchAll(makes)].flatMap((found) => found[1] ?? []);
}
