import {
  abbreviationsBeforeNumber,
  auxiliaries,
  bindingAbbreviations,
  closingAbbreviations,
  functionWords,
  labels,
  negations,
} from './words.ts';

/** What a word between white space is, as far as a break beside it is concerned. */
export interface WordFacts {
  readonly text: string;
  /** Lower case, without brackets and quotes around it. */
  readonly core: string;
  readonly isNumber: boolean;
  readonly isOperator: boolean;
  readonly isUrl: boolean;
  readonly isListMarker: boolean;
  readonly isNegation: boolean;
  readonly isAuxiliary: boolean;
  readonly isLabel: boolean;
  readonly isFunctionWord: boolean;
  readonly isInitial: boolean;
  /** `[1,2]` or a raised figure that stands apart from its sentence. */
  readonly isCitationMark: boolean;
  readonly isPossessive: boolean;
  readonly isFalsehoodWord: boolean;
  readonly startsBracketedNumber: boolean;
  readonly startsCapital: boolean;
  readonly abbreviation: 'binding' | 'closing' | 'before-number' | null;
  readonly ending: 'sentence' | 'clause' | 'comma' | null;
  readonly startsLower: boolean;
  readonly startsNumber: boolean;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly facts: WordFacts;
}

/** The words between breaking white space. A no-break space does not end a word. Words repeat, so each is looked at once. */
export function tokenize(text: string): Token[] {
  if (known.size > mostKnownWords) known.clear();
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (isBreakingSpace(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && !isBreakingSpace(text.charCodeAt(end))) end += 1;
    tokens.push({ start, end, facts: remember(text.slice(start, end)) });
    start = end;
  }
  return tokens;
}

/** What a word is never changes, and a draft is read again at every key stroke. */
const known = new Map<string, WordFacts>();
const mostKnownWords = 20_000;

function remember(word: string): WordFacts {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const facts = factsOf(word);
  known.set(word, facts);
  return facts;
}

function isBreakingSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0x2003 || code === 0x3000;
}

const opening = /^[([{“‘"'«‹¿¡]+/;
const closing = /[)\]}”’"'»›]+$/;
const number = /^[<>≤≥~≈±+−–-]*[$€£]?\d[\d.,/:–−-]*(?:%|‰|°|×|x|st|nd|rd|th)?$/;
const sentenceEnding = /[.!?…。！？؟۔।]["”’»›)\]]*(?:\[[\d,–\- ]+\]|[⁰¹²³⁴-⁹⁻,]+)?["”’»›)\]]*$/;

function factsOf(text: string): WordFacts {
  const bare = text.replace(opening, '');
  const core = bare.replace(closing, '').toLowerCase();
  const stem = core.replace(/[.,;:!?…]+$/, '');
  return {
    text,
    core,
    isNumber: number.test(bare),
    isOperator: /^[=<>≤≥±×→≈~+≠/–-]+$/.test(text),
    isUrl: /^(?:https?:\/\/|www\.)\S/i.test(bare),
    isListMarker: /^(?:\d{1,3}[.)]|[-•*]|[a-z]\))$/.test(text),
    isNegation: negations.has(core) || /n[’']t$/.test(core),
    isAuxiliary: auxiliaries.has(core),
    isLabel: labels.has(core),
    isFunctionWord: functionWords.has(core),
    isInitial: /^[A-Z]\.$/.test(bare),
    isCitationMark: /^\[[\d,–\- ]+\]?[.,;]?$/.test(text) || /^[⁰¹²³⁴-⁹]+/.test(text),
    isPossessive: /[’']s$/.test(text),
    isFalsehoodWord: /^(?:false|wrong|untrue|myth)$/.test(core),
    startsBracketedNumber: /^\([<>≤≥~≈±+−–-]*[$€£]?\d/.test(text),
    startsCapital: /^[A-Z]\b/.test(text),
    abbreviation: abbreviationOf(core),
    ending: endingOf(text, stem),
    startsLower: /^\p{Ll}/u.test(bare),
    startsNumber: /^[<>≤≥~≈±+−–-]*[$€£]?\d/.test(bare),
  };
}

function abbreviationOf(core: string): WordFacts['abbreviation'] {
  if (bindingAbbreviations.has(core)) return 'binding';
  if (closingAbbreviations.has(core)) return 'closing';
  return abbreviationsBeforeNumber.has(core) ? 'before-number' : null;
}

function endingOf(text: string, stem: string): WordFacts['ending'] {
  if (stem !== '' && sentenceEnding.test(text)) return 'sentence';
  if (/[;:—；：][”"’)\]]*$/.test(text)) return 'clause';
  return /[,،，、][”"’)\]]*$/.test(text) ? 'comma' : null;
}
