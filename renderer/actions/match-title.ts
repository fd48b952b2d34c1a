/**
 * How well a title answers what was typed; the higher the better, null when it does not. Each word that was typed must begin a
 * word of the title (`new cl` finds "New claim"), or all of it together the beginnings of words in their order (`nc`, `newcl`).
 */
export function matchTitle(query: string, title: string): number | null {
  const asked = fold(query);
  const offered = fold(title);
  if (asked === '') return 0;
  if (asked === offered) return exact;
  const words = offered.split(notWord).filter((word) => word !== '');
  const askedWords = asked.split(notWord).filter((word) => word !== '');
  if (offered.startsWith(asked)) return beginning - words.length;
  if (askedWords.length > 0 && askedWords.every((typed) => words.some((word) => word.startsWith(typed))))
    return wordBeginnings - words.length;
  if (areBeginnings(askedWords.join(''), words)) return initials - words.length;
  return offered.includes(asked) ? inside - words.length : null;
}

const exact = 500;
const beginning = 400;
const wordBeginnings = 300;
const initials = 200;
const inside = 100;
const notWord = /[^\p{L}\p{N}]+/u;

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether the letters can be cut into beginnings of some of the words, in their order. */
function areBeginnings(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  const [word, ...others] = words;
  if (word === undefined) return false;
  if (areBeginnings(letters, others)) return true;
  for (let length = 1; length <= word.length && word.startsWith(letters.slice(0, length)); length += 1) {
    if (length > letters.length) break;
    if (areBeginnings(letters.slice(length), others)) return true;
  }
  return false;
}
