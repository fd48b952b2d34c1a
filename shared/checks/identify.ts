import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import { createMemory } from './memory.ts';

/** The words of a text as ids see them: without case, marks and spacing. */
export function wordsOf(text: string): string {
  return remembered(text, () => joinWords(tokenize(text)));
}

// Posts are made anew on each keystroke, and most say what they said before.
const remembered = createMemory<string>(400);

export function joinWords(tokens: readonly Token[]): string {
  return tokens.map((token) => token.word).join(' ');
}

/** Makes ids of findings: of the rule and the words at the place, so that an edit elsewhere keeps it. Equal places get a number. */
export function createIdentifier(): (rule: string, words: string) => string {
  const seen = new Map<string, number>();
  return (rule, words) => {
    const id = `${rule}-${hash(words)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** cyrb53 (bryc, public domain): 53 bits, so that two places of a draft never share a hash in practice. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
