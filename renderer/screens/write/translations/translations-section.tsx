import { memo } from 'react';
import type { LinkedDraft, Translation, TranslationFamily } from '../../../../shared/model/translation.ts';
import { perform } from '../../../actions/perform.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip, Detail, Section } from '../../../parts/section.tsx';
import { useLanguageName } from '../../../use-language-name.ts';
import { useText } from '../../../use-text.ts';
import type { DraftSurroundings } from '../use-surroundings.ts';
import { ownTranslation } from './own-translation.ts';
import { TranslationMaking } from './translation-making.tsx';
import styles from './translations.module.css';

interface TranslationsSectionProps extends Pick<DraftSurroundings, 'people' | 'family'> {
  readonly draftId: string;
  readonly draftVersion: number;
  readonly language: string;
}

/** The languages of this debunk: which there are, which are out of date, and the way to one more. */
export const TranslationsSection = memo(function TranslationsSection(
  props: TranslationsSectionProps,
): React.JSX.Element {
  const { family, draftId } = props;
  const text = useText();
  const nameOf = useLanguageName();
  const own = ownTranslation(family, draftId);
  const translate = (
    <Button size="small" onPress={() => perform('write.translate')}>
      {text('translations.start')}
    </Button>
  );
  return (
    <Section title={text('translations.title')} actions={translate}>
      {family === null ? (
        <div className={styles.alone}>
          <Detail>{text('translations.none', { language: nameOf(props.language) })}</Detail>
          <Button size="small" onPress={() => perform('write.linkTranslation')}>
            {text('translations.link')}
          </Button>
        </div>
      ) : (
        <FamilyList family={family} draftId={draftId} />
      )}
      {own === null ? null : (
        <TranslationMaking translation={own.translation} people={props.people} draftVersion={props.draftVersion} />
      )}
    </Section>
  );
});

function FamilyList({ family, draftId }: { readonly family: TranslationFamily; readonly draftId: string }) {
  const text = useText();
  const { original, translations } = family;
  return (
    <ul className={styles.family}>
      <li>
        <LanguageLine draft={original} isOpen={original.id === draftId} />
        <Detail>{text('translations.original')}</Detail>
      </li>
      {translations.map((translation) => (
        <li key={translation.id}>
          <LanguageLine draft={translation} isOpen={translation.id === draftId} />
          <Standing translation={translation} />
        </li>
      ))}
    </ul>
  );
}

interface LanguageLineProps {
  readonly draft: LinkedDraft;
  readonly isOpen: boolean;
}

function LanguageLine({ draft, isOpen }: LanguageLineProps): React.JSX.Element {
  const text = useText();
  const name = useLanguageName()(draft.language);
  if (draft.isDeleted) {
    return (
      <p>
        {name} <Chip>{text('translations.inBin')}</Chip>
      </p>
    );
  }
  if (isOpen) {
    return (
      <p>
        <strong>{name}</strong> <Chip tone="accent">{text('translations.thisText')}</Chip>
      </p>
    );
  }
  return (
    <p>
      <a href={`#/write/${draft.id}`} title={draft.title}>
        {name}
      </a>
    </p>
  );
}

function Standing({ translation }: { readonly translation: Translation }): React.JSX.Element {
  const text = useText();
  const { outOfDateSince, originalVersion } = translation;
  if (outOfDateSince === null) {
    return <Detail>{text('translations.upToDate', { version: originalVersion })}</Detail>;
  }
  return <Chip tone="warn">{text('translations.outOfDate', { version: outOfDateSince })}</Chip>;
}
