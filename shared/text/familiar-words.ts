import { daleChall } from 'dale-chall';

/** Whether a lower-case word is one of the 2,950 that American fourth graders know (Dale and Chall 1995). Inflected forms count only where they are listed. */
export function isFamiliar(word: string): boolean {
  return familiar.has(word);
}

const familiar: ReadonlySet<string> = new Set(daleChall);
