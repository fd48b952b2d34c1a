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
