/** A word, a number or a percent sign. `word` is lower case with straight apostrophes and hyphens; offsets are UTF-16 units. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter in the text. */
  readonly isCapital: boolean;
}

/** The words of a plain text. `don't`, `657,461`, `18-year-old` and `COVID-19` are one each. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const raw = match[0];
    const first = raw.charAt(0);
    tokens.push({
      word: normalizeWord(raw),
      start: match.index,
      end: match.index + raw.length,
      isCapital: first !== first.toLowerCase(),
    });
  }
  return tokens;
}

/** Words as rules compare them. */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  return /[’‘‑–]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‑–]/g, '-') : lower;
}

/** Whether a token is read as a word, not only as a sign. */
export function isWord(token: Token): boolean {
  return token.word !== '%';
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’‘‑–-](?=[\p{L}\p{N}])|[.,](?=\d))[\p{L}\p{N}\p{M}]+)*|%/gu;
