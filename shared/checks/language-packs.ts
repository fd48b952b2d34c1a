import { spanishAbbreviations, spanishClauseWords, spanishNegators } from './words/spanish-grammar.ts';

/** A language whose words some rules know. Which rules, each rule says itself (`languages`). */
export type PackLanguage = 'en' | 'es';

/** What every rule of a language stands on. English is built into `shared/text`; the words that rules look for are with the rules. */
export interface LanguagePack {
  /** Words that end in a full stop within a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that deny what follows, and those at which that ends; null for those of English. */
  readonly negation: { readonly negators: ReadonlySet<string>; readonly clauseWords: ReadonlySet<string> } | null;
}

/** Every language that the rules know something of. Adding a language begins here. */
export const languagePacks: Readonly<Record<PackLanguage, LanguagePack>> = {
  en: { abbreviations: new Set(), negation: null },
  es: {
    abbreviations: new Set(spanishAbbreviations),
    negation: { negators: new Set(spanishNegators), clauseWords: new Set(spanishClauseWords) },
  },
};

/** The pack of a BCP 47 tag (`es-MX` has that of `es`), or null. */
export function packLanguageOf(tag: string): PackLanguage | null {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languagePacks, primary) ? (primary as PackLanguage) : null;
}
