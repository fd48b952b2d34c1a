import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** The name of a language in the language of the app: `Spanish`. A tag that the browser does not know is shown as it is. */
export function useLanguageName(): (language: string) => string {
  const intl = useIntl();
  return useCallback((language) => intl.formatDisplayName(language, { type: 'language' }) ?? language, [intl]);
}
