import { ownCopy } from '../text/own-copy.ts';
import { isBreakingSpace } from './breaking-space.ts';
import {
  abbreviationsBeforeNumber,
  auxiliaries,
  bindingAbbreviations,
  capitalAbbreviations,
  closingAbbreviations,
  falsehoodWords,
  functionWords,
  labels,
  looseAbbreviations,
  months,
  negations,
  numberWords,
  titles,
  units,
} from './words.ts';

/** What a word between white space is, as far as a break beside it is concerned. */
export interface WordFacts {
  readonly text: string;
  /** Lower case, with straight marks taken off: without brackets, quotes and marks of emphasis around it. */
  readonly core: string;
  /** The core without the punctuation at its end. */
  readonly stem: string;
  readonly isNumber: boolean;
  readonly isOperator: boolean;
  readonly isUrl: boolean;
  /** `1.`, `a)`, `(2)`, a bullet, a mark of a heading: it belongs to what follows. */
  readonly isListMarker: boolean;
  /** Emoji or signs alone, `✅`. */
  readonly isSymbol: boolean;
  readonly isNegation: boolean;
  readonly isAuxiliary: boolean;
  readonly isLabel: boolean;
  readonly isFunctionWord: boolean;
  readonly isInitial: boolean;
  readonly isTitle: boolean;
  readonly isMonth: boolean;
  readonly isUnit: boolean;
  /** `HbA1c`, `LDL-C`, `BMI`: what a figure behind it measures. */
  readonly isMeasureName: boolean;
  /** `[1,2]`, `(3)` or a raised figure that stands apart from its sentence. */
  readonly isCitationMark: boolean;
  readonly isPossessive: boolean;
  readonly isFalsehoodWord: boolean;
  readonly isQuestionEnd: boolean;
  readonly startsBracket: boolean;
  readonly startsCapital: boolean;
  /** One capital letter or a Roman numeral: `vitamin D`, `phase III`. */
  readonly isLetterOrRoman: boolean;
  readonly abbreviation: 'binding' | 'loose' | 'closing' | 'before-number' | null;
  readonly ending: 'sentence' | 'clause' | 'comma' | null;
  readonly startsLower: boolean;
  /** In figures or in words. */
  readonly startsNumber: boolean;
  readonly endsWithFigure: boolean;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly facts: WordFacts;
}

/** The words between breaking white space, and the sentences of scripts without it. A no-break space does not end a word. Words repeat, so each is looked at once. */
export function tokenize(text: string): Token[] {
  if (known.size > mostKnownWords) known.clear();
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (isBreakingSpace(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && !isWordEnd(text, end)) end += 1;
    tokens.push({ start, end, facts: remember(text.slice(start, end)) });
    start = end - 1;
  }
  return tokens;
}

/** White space, or behind the full stop of a script without spaces. */
function isWordEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (isBreakingSpace(code)) return true;
  const before = text.charCodeAt(offset - 1);
  if (before < 0x3002) return false;
  const isStop = before === 0x3002 || before === 0xff01 || before === 0xff1f;
  return isStop && code > 0x2e80 && !closingWide.has(code);
}

/** Marks that close a sentence of Chinese or Japanese behind its stop: 。！？」』）】》 */
const closingWide = new Set([0x3002, 0xff01, 0xff1f, 0x300d, 0x300f, 0xff09, 0x3011, 0x300b]);

/** What the word at `index` is; undefined where there is none. */
export function factsAt(tokens: readonly Token[], index: number): WordFacts | undefined {
  return tokens[index]?.facts;
}

/** What a word is never changes, and a draft is read again at every key stroke. */
const known = new Map<string, WordFacts>();
const mostKnownWords = 20_000;

function remember(word: string): WordFacts {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const facts = factsOf(ownCopy(word));
  known.set(facts.text, facts);
  return facts;
}

const opening = /^[([{“„‚‘"'«‹「『¿¡*_~`]+/;
const closing = /[)\]}”“’‘"'»›」』*_~`]+$/;
const finalMarks = /[.,;:!?…]+$/;
const number =
  /^[<>≤≥~≈≃±+−–-]{0,3}[$€£¥]?[\d.,½¼¾⅓⅔⅛⅜⅝⅞][\d.,/:–−\-½¼¾⅓⅔⅛⅜⅝⅞⁰¹²³⁴-⁹₀-₉^’]*(?:%|‰|°|×|x|st|nd|rd|th|er|e|ème|º|ª|k|M)?$/;
const startOfNumber = /^[<>≤≥~≈≃±+−–=-]{0,3}[$€£¥]?[.,]?[\p{Nd}½¼¾⅓⅔⅛⅜⅝⅞]/u;
const sentenceEnding =
  /[.!?…。！？؟۔।]["”“’»›)\]」』*_]*(?:\[[\d,–\- ]+\]|[⁰¹²³⁴-⁹⁻]+(?:,[⁰¹²³⁴-⁹⁻]+)*)?["”“’»›)\]」』*_]*$/;
const symbol = /^[\p{So}\p{Extended_Pictographic}\uFE0F\u200D\u20E3\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]+$/u;

function factsOf(text: string): WordFacts {
  const bare = text.replace(opening, '');
  const core = bare.replace(closing, '').toLowerCase();
  const stem = core.replace(finalMarks, '');
  return { text, core, stem, ...formOf(text, bare, core), ...kindOf(bare, core, stem), ...endingsOf(text, core, stem) };
}

/** What shows from the letters alone. */
function formOf(text: string, bare: string, core: string) {
  return {
    isNumber: number.test(bare.replace(closing, '')) && /[\d½¼¾⅓⅔⅛⅜⅝⅞]/.test(bare),
    isOperator: /^[=<>≤≥±×→≈≃~+≠/–−—&|-]+$/.test(text) || /^[$€£¥]$|^US\$$/.test(text),
    isUrl: /^(?:https?:\/\/|www\.)\S/i.test(bare),
    isListMarker: /^(?:\d{1,3}[.)]|\(?\d{1,2}\)|[-•*–◦▪‣·]|\(?[a-zA-Z]\)|\(?[ivx]{1,4}\)|#{1,6}|>+)$/.test(text),
    isSymbol: symbol.test(text),
    isInitial: /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(bare),
    isMeasureName: /^(?:\p{Lu}{2,}\S*|\S*\p{Ll}\S*\p{Lu}\S*|pH)$/u.test(
      bare.replace(closing, '').replace(finalMarks, ''),
    ),
    isCitationMark:
      /^\[[\d,–\- ]+\]?[.,;]?$/.test(text) ||
      /^\(\d{1,3}(?:[,–-]\d{1,3})*\)[.,;]?$/.test(text) ||
      /^[⁰¹²³⁴-⁹]+/.test(text),
    isPossessive: /[’']s$/.test(text),
    startsBracket: /^[([]/.test(text),
    startsCapital: /^\p{Lu}/u.test(bare),
    isLetterOrRoman: /^(?:\p{Lu}|[IVX]{1,4})\b[ab]?$/u.test(
      core === '' ? '' : bare.replace(closing, '').replace(finalMarks, ''),
    ),
    startsLower: /^\p{Ll}/u.test(bare),
    startsNumber: startOfNumber.test(bare) || numberWords.has(core.replace(finalMarks, '')),
    endsWithFigure: /[\d½¼¾⅓⅔⅛⅜⅝⅞⁰¹²³⁴-⁹]$/.test(text),
  };
}

/** What shows from the lists of words. */
function kindOf(bare: string, core: string, stem: string) {
  const isElided = /^(?:n|qu)[’']\p{L}/u.test(core);
  return {
    isNegation: negations.has(stem) || /n[’']t$/.test(stem) || (isElided && core.startsWith('n')),
    isAuxiliary: auxiliaries.has(stem),
    isLabel: labels.has(core) || labels.has(stem),
    isFunctionWord: functionWords.has(core),
    isTitle: titles.has(core),
    isMonth: months.has(stem),
    isUnit: units.has(stem) || /^[a-zµμ°%²³]{1,6}\/[a-zµμ°²³/\d.]+$/.test(stem),
    isFalsehoodWord: falsehoodWords.has(stem) && bare !== '',
  };
}

function endingsOf(text: string, core: string, stem: string) {
  return {
    abbreviation: capitalAbbreviations.has(core) && /^\P{L}*\p{Ll}/u.test(text) ? null : abbreviationOf(core),
    ending: endingOf(text, stem),
    isQuestionEnd: /[?？؟]["”’»)]*$/.test(text),
  };
}

function abbreviationOf(core: string): WordFacts['abbreviation'] {
  if (!core.includes('.') && core !== 'nº') return null;
  // "e.g., grapefruit".
  if (bindingAbbreviations.has(core.replace(/,$/, ''))) return 'binding';
  if (looseAbbreviations.has(core)) return 'loose';
  if (closingAbbreviations.has(core)) return 'closing';
  return abbreviationsBeforeNumber.has(core) ? 'before-number' : null;
}

function endingOf(text: string, stem: string): WordFacts['ending'] {
  // French has a space before its marks: "Est-ce vrai ? Non."
  if ((stem !== '' || /^[.!?]/.test(text)) && sentenceEnding.test(text)) return 'sentence';
  if (/[;:—；：؛][”"’»)\]*_]*$/.test(text)) return 'clause';
  return /[,،，、][”"’»)\]*_]*$/.test(text) ? 'comma' : null;
}
