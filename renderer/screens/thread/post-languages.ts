/** Languages that posts are often written in; a draft's own language is always offered beside them. */
export const postLanguages = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'pl',
  'tr',
  'ru',
  'uk',
  'ar',
  'fa',
  'hi',
  'zh',
] as const;

/** The name of a language in itself, which those who read it know it by. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
