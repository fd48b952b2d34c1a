import { memo } from 'react';
import { perform } from '../../../actions/perform.ts';
import { Button } from '../../../parts/button.tsx';
import { Actions } from '../../../parts/section.tsx';
import { useLanguageName } from '../../../use-language-name.ts';
import { useText } from '../../../use-text.ts';
import type { DraftSurroundings } from '../use-surroundings.ts';
import { ownTranslation } from './own-translation.ts';
import styles from './translations.module.css';

interface TranslationNoticeProps extends Pick<DraftSurroundings, 'family'> {
  readonly draftId: string;
}

/** Says above the text that the original says something else since. */
export const TranslationNotice = memo(function TranslationNotice({
  family,
  draftId,
}: TranslationNoticeProps): React.ReactNode {
  const text = useText();
  const nameOf = useLanguageName();
  const own = ownTranslation(family, draftId);
  if (own === null || own.translation.outOfDateSince === null) return null;
  const { original, translation } = own;
  const values = { of: translation.originalVersion, now: original.version, title: original.title };
  return (
    <section className={styles.notice} aria-labelledby="out-of-date">
      <h2 id="out-of-date">{text('translations.outOfDateTitle', { version: translation.outOfDateSince ?? 1 })}</h2>
      <p>
        {text('translations.outOfDateText', { ...values, language: nameOf(original.language) })}{' '}
        {original.isDeleted ? text('translations.originalInBin') : null}
      </p>
      {original.isDeleted ? null : (
        <Actions>
          <Button size="small" onPress={() => perform('write.originalChanges')}>
            {text('translations.showChanges')}
          </Button>
        </Actions>
      )}
    </section>
  );
});
