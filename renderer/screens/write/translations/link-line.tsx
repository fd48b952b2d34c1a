import { useIntl } from 'react-intl';
import type { DraftSummary } from '../../../../shared/model/draft.ts';
import { Chip } from '../../../parts/section.tsx';
import { useLanguageName } from '../../../use-language-name.ts';
import { useText } from '../../../use-text.ts';

/** Whether a draft has others in other languages. */
export function isLinked({ translationOf, translations }: DraftSummary): boolean {
  return translationOf !== null || translations.length > 0;
}

/** What a row of a list says of the other languages of its draft; nothing for one that stands alone. */
export function LinkLine({ draft }: { readonly draft: DraftSummary }): React.ReactNode {
  const text = useText();
  const intl = useIntl();
  const nameOf = useLanguageName();
  const { translationOf, translations, language } = draft;
  if (translationOf !== null) {
    const { title, outOfDateSince } = translationOf;
    return (
      <>
        {text('translations.listOf', { language: nameOf(language), title })}{' '}
        {outOfDateSince === null ? null : (
          <Chip tone="warn">{text('translations.outOfDate', { version: outOfDateSince })}</Chip>
        )}
      </>
    );
  }
  if (translations.length === 0) return null;
  return text('translations.listAlso', {
    languages: intl.formatList(translations.map((each) => nameOf(each.language))),
  });
}
