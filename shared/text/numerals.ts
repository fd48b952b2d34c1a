import type { Token } from './tokens.ts';

/** A number as it is written: `657,461`, `2 million`, `twenty-five`, `5-10`. `length` is in tokens. */
export interface Numeral {
  /** The middle of a range. */
  readonly value: number;
  readonly length: number;
  readonly isRange: boolean;
  /** Written in letters. */
  readonly isSpelt: boolean;
}

/** An amount as it was read from one place on: `length` in tokens. */
export interface ReadAmount {
  readonly kind: 'percent' | 'points' | 'ratio' | 'multiple' | 'count';
  readonly length: number;
  readonly value: number;
  readonly outOf?: number;
  readonly isRange?: boolean;
}

/** The number that begins at `index`, with its thousands and millions; null when none does. */
export function readNumeral(tokens: readonly Token[], index: number): Numeral | null {
  const word = tokens[index]?.word ?? '';
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return withScale(tokens, index, readDigits(tokens, index));
  if ((word === 'a' || word === 'one') && scales.has(wordAt(tokens, index + 1))) {
    return withScale(tokens, index, { value: 1, length: 1, isRange: false, isSpelt: true });
  }
  return withScale(tokens, index, readSpelt(tokens, index));
}

/** Whether a number may begin with the word: with most words none does. */
export function opensNumeral(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || word === 'a' || spelt.has(word);
}

/** Like `readNumeral`, where a scale may stand alone: the `million` of `per million`. */
export function readWhole(tokens: readonly Token[], index: number): Numeral | null {
  const scale = scales.get(wordAt(tokens, index));
  if (scale === undefined) return readNumeral(tokens, index);
  return withScale(tokens, index, { value: 1, length: 0, isRange: false, isSpelt: true });
}

function withScale(tokens: readonly Token[], index: number, numeral: Numeral | null): Numeral | null {
  if (numeral === null) return null;
  let { value, length } = numeral;
  for (let scale = scales.get(wordAt(tokens, index + length)); scale !== undefined; ) {
    value *= scale;
    length += 1;
    scale = scales.get(wordAt(tokens, index + length));
  }
  return { ...numeral, value, length };
}

const digits = /^\d+(?:[.,]\d+)*$/;
const range = /^(\d+(?:[.,]\d+)*)-(\d+(?:[.,]\d+)*)$/;
const short = /^(\d+(?:\.\d+)?)(k|m|bn)$/;

function readDigits(tokens: readonly Token[], index: number): Numeral | null {
  const word = wordAt(tokens, index);
  if (digits.test(word)) return joinThousands(tokens, index);
  const between = range.exec(word);
  if (between !== null) {
    const value = (valueOf(between[1] ?? '') + valueOf(between[2] ?? '')) / 2;
    return { value, length: 1, isRange: true, isSpelt: false };
  }
  const shortened = short.exec(word);
  if (shortened === null) return null;
  const scale = { k: 1e3, m: 1e6, bn: 1e9 }[shortened[2] ?? ''] ?? 1;
  return { value: Number(shortened[1]) * scale, length: 1, isRange: false, isSpelt: false };
}

/** `10 000`: groups of three with one space between. */
function joinThousands(tokens: readonly Token[], index: number): Numeral {
  let written = wordAt(tokens, index);
  let length = 1;
  while (/^[1-9]\d{0,2}$|^[1-9]\d{0,2}(?:000)+$/.test(written) && continues(tokens, index + length)) {
    written += wordAt(tokens, index + length);
    length += 1;
  }
  return { value: valueOf(written), length, isRange: false, isSpelt: false };
}

function continues(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && /^\d{3}$/.test(token.word) && token.start - (tokens[index - 1]?.end ?? 0) === 1;
}

/** A comma before groups of three parts thousands, any other is a decimal comma. */
function valueOf(written: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return Number(written.replaceAll('.', ''));
  return Number(written.replace(',', '.').replace(/[.,](?=.*\.)/g, ''));
}

function readSpelt(tokens: readonly Token[], index: number): Numeral | null {
  const word = wordAt(tokens, index);
  const value = spelt.get(word);
  if (value === undefined) return null;
  const unit = units.get(wordAt(tokens, index + 1));
  if (value >= 20 && value % 10 === 0 && unit !== undefined) {
    return { value: value + unit, length: 2, isRange: false, isSpelt: true };
  }
  return { value, length: 1, isRange: false, isSpelt: true };
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
]);

const units: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, index) => [word, index + 1]),
);
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .map((word, index): [string, number] => [word, index + 10]);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, index): [string, number] => [word, (index + 2) * 10]);
const compounds = tens.flatMap(([ten, value]) =>
  [...units].map(([unit, more]): [string, number] => [`${ten}-${unit}`, value + more]),
);
const rough = tens.flatMap(([ten, value]): [string, number][] => [
  [`${ten}-some`, value],
  [`${ten}-odd`, value],
]);
const spelt: ReadonlyMap<string, number> = new Map([...units, ...teens, ...tens, ...compounds, ...rough]);
