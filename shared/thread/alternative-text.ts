import type { PlatformLimits } from './limits.ts';

/** What is wrong with the alternative text of one picture on one platform; null for nothing, and where the platform takes no text. */
export type AlternativeTextFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly over: number; readonly limit: number };

/** Asked of a picture that a post has on a platform with these limits, also where a person let it take none for now. */
export function alternativeTextFault(
  altText: string,
  { altTextCharacters: limit }: Pick<PlatformLimits, 'altTextCharacters'>,
): AlternativeTextFault | null {
  if (limit === null) return null;
  if (altText.trim() === '') return { kind: 'missing' };
  return altText.length > limit ? { kind: 'too-long', over: altText.length - limit, limit } : null;
}
