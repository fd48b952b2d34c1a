import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ErrorNotice, Loading } from '../../../parts/notice.tsx';
import { tell } from '../../../parts/toast.tsx';
import { useChange, useCommand } from '../../../use-command.ts';
import { useLanguageName } from '../../../use-language-name.ts';
import { useText } from '../../../use-text.ts';
import { CompareTexts } from '../compare-texts.tsx';
import type { OwnTranslation } from './own-translation.ts';
import styles from './translations.module.css';

interface OriginalChangesDialogProps {
  readonly own: OwnTranslation;
  readonly onClose: () => void;
}

/** The original as it was translated beside what it says now, and the way to say that the translation says that too. */
export function OriginalChangesDialog({ own, onClose }: OriginalChangesDialogProps): React.JSX.Element {
  const text = useText();
  const nameOf = useLanguageName();
  const { original, translation } = own;
  const then = useCommand('draft.version', { id: original.id, version: translation.originalVersion });
  const now = useCommand('draft.get', { id: original.id });
  const bring = useChange('translation.bringUpToDate');
  const newest = now.data?.version ?? original.version;
  const bringUpToDate = () =>
    bring.mutate(
      { draftId: translation.id, originalVersion: newest },
      {
        onSuccess: () => {
          onClose();
          tell(text('translations.broughtUpToDate', { version: newest }));
        },
      },
    );
  const version = (number: number) =>
    text('translations.version', { language: nameOf(original.language), version: number });
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.close')}</Button>
      <Button variant="primary" onPress={bringUpToDate} isDisabled={now.data === undefined || bring.isPending}>
        {text('translations.bringUpToDate', { version: newest })}
      </Button>
    </>
  );
  return (
    <Dialog title={text('translations.changesTitle')} isOpen onClose={onClose} width="full" actions={actions}>
      {[then.error, now.error, bring.error].map((error) =>
        error === null ? null : <ErrorNotice key={error.message} error={error} />,
      )}
      <div className={styles.changes}>
        {then.data === undefined || now.data === undefined ? (
          <Loading />
        ) : (
          <CompareTexts
            before={then.data}
            after={now.data}
            beforeName={version(translation.originalVersion)}
            afterName={version(newest)}
          />
        )}
      </div>
    </Dialog>
  );
}
