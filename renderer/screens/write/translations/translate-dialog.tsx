import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { languagePacks } from '../../../../shared/checks/language-packs.ts';
import type { LinkedDraft, TranslationFamily } from '../../../../shared/model/translation.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { Detail } from '../../../parts/section.tsx';
import { tell } from '../../../parts/toast.tsx';
import { go } from '../../../route.ts';
import { useChange } from '../../../use-command.ts';
import { useLanguageName } from '../../../use-language-name.ts';
import { useText } from '../../../use-text.ts';
import type { Desk } from '../use-desk.ts';
import { languageChoices } from './languages.ts';

interface TranslateDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** A new draft in another language; of a translation it is its original that is translated. */
export function TranslateDialog({ desk, onClose }: TranslateDialogProps): React.JSX.Element {
  const text = useText();
  const intl = useIntl();
  const nameOf = useLanguageName();
  const start = useChange('translation.start');
  const [language, setLanguage] = useState<string | null>(null);
  const { family } = desk.surroundings;
  const original = family?.original ?? ofDesk(desk);
  const taken = takenLanguages(original, family);
  const choices = useMemo(() => languageChoices(nameOf, taken.split(' ')), [nameOf, taken]);
  const make = async () => {
    if (language === null) return;
    // What was typed last must be in what is translated.
    await desk.session.flush();
    start.mutate(
      { originalId: original.id, language },
      {
        onSuccess: (draft) => {
          onClose();
          go('write', draft.id);
          tell(text('translations.started', { language: nameOf(language) }));
        },
      },
    );
  };
  const read = intl.formatList(Object.keys(languagePacks).map(nameOf));
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" onPress={() => void make()} isDisabled={language === null || start.isPending}>
        {text('translations.make')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('translations.startTitle')} isOpen onClose={onClose} actions={actions}>
      {original.id === desk.draft.id ? null : <p>{text('translations.ofOriginal')}</p>}
      <p>{text('translations.startText', { title: original.title, language: nameOf(original.language) })}</p>
      <SelectField
        label={text('translations.language')}
        placeholder={text('translations.chooseLanguage')}
        value={language}
        onChange={setLanguage}
        choices={choices.map(({ tag, name, own }) => ({
          value: tag,
          label: name === own ? name : text('translations.languageNamed', { name, own }),
        }))}
      />
      <Detail>{text('translations.rulesRead', { languages: read })}</Detail>
      {start.error === null ? null : <ErrorNotice error={start.error} />}
    </Dialog>
  );
}

function ofDesk({ draft, writing }: Desk): Pick<LinkedDraft, 'id' | 'title' | 'language'> {
  return { id: draft.id, title: writing.content.title, language: draft.language };
}

/** As one text, so that it changes only when the languages do. */
function takenLanguages(original: Pick<LinkedDraft, 'language'>, family: TranslationFamily | null): string {
  const living = (family?.translations ?? []).filter(({ isDeleted }) => !isDeleted);
  return [original.language, ...living.map(({ language }) => language)].join(' ');
}
