import type { Plugin } from 'vite';

const otherLanguage = /\/react-(?:aria|aria-components|stately)\/dist\/.*\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;

/**
 * Leaves the sentences that React Aria has in 33 other languages out of the page: they are a fifth of it, the app speaks English,
 * and `I18nProvider` says so to React Aria.
 */
export function onlyEnglish(): Plugin {
  return {
    name: 'only-english',
    load: (id) => (otherLanguage.test(id) ? 'export default {};' : null),
  };
}
