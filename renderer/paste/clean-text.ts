/** Characters that nobody sees: zero-width blanks and joiners, soft hyphens, marks of direction. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Joiners that Persian, Indic scripts and emoji need; between Latin letters they are rests. */
const looseJoiner = /(?<=[\x20-\x7E])[\u200C\u200D]|[\u200C\u200D](?=[\x20-\x7E])/g;

/** The text without characters that nobody sees, and whether there were any. */
export function withoutInvisible(text: string): { readonly text: string; readonly isCleaned: boolean } {
  const clean = text.replace(invisible, '').replace(looseJoiner, '');
  return { text: clean, isCleaned: clean !== text };
}

/** What stands in the text as it is must not become a mark of Markdown or a citation. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(\[[^[\]\n]{0,200}\])/)
    .map((piece) => (isCitation.test(piece) ? piece : escapeSigns(piece)))
    .join('')
    .replace(/\](?=\()/g, '\\]');
}

/** `[@key, p. 3]`, copied from another draft, stays one. */
const isCitation = /^\[(?:[^@\]]*[\s;-])?@[A-Za-z0-9_][^\]]*\]$/;

function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}._/])@(?=[A-Za-z0-9_])/gu, '\\@');
}

/** A line may not begin as a heading, a quotation, a list or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)([#>]|[-+](?=\s|$))/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)([-=]{3,}\s*)$/, '$1\\$2');
}

const raised: Readonly<Record<string, string>> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ' },
};
const lowered: Readonly<Record<string, string>> = {
  ...{ '0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉' },
};

/** `10^6` and `H_2 O` as characters of their own; words and marks in brackets stay as they are. */
export function shiftedText(text: string, way: 'raised' | 'lowered'): string {
  const signs = way === 'raised' ? raised : lowered;
  const isShiftable = /^[\d\s,;–+\-−n]+$/.test(text) && /\d|^n$/.test(text);
  return isShiftable ? Array.from(text, (sign) => signs[sign] ?? sign).join('') : text;
}
