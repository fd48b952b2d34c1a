import type { PlatformLimits } from './limits.ts';

/** What is wrong with the alternative text of one picture on one platform; null for nothing, and where the platform takes none. */
export type AlternativeTextFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly over: number; readonly limit: number };

/** Asked of a picture that goes out on a platform with these limits. */
export function alternativeTextFault(
  altText: string,
  { altTextCharacters: limit, imagesPerPost }: Pick<PlatformLimits, 'altTextCharacters' | 'imagesPerPost'>,
): AlternativeTextFault | null {
  if (limit === null || imagesPerPost === 0) return null;
  if (altText.trim() === '') return { kind: 'missing' };
  return altText.length > limit ? { kind: 'too-long', over: altText.length - limit, limit } : null;
}
