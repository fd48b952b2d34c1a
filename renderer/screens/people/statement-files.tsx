import { statementFormats } from '../../../shared/model/statement.ts';
import { saveFile } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Actions } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './people.module.css';

interface StatementFilesProps {
  /** One person, or a draft for all of its authors. */
  readonly of: { readonly kind: 'person' | 'draft'; readonly id: string };
}

/** Saves the statement of interests as it stands today. */
export function StatementFiles({ of: { kind, id } }: StatementFilesProps): React.JSX.Element {
  const text = useText();
  const writing = useChange(`${kind}.exportStatement`);
  const save = (format: (typeof statementFormats)[number]) =>
    writing.mutate(
      { id, format },
      {
        onSuccess: (file) => {
          saveFile(file);
          tell(text('statement.saved', { file: file.fileName }));
        },
      },
    );
  return (
    <div className={styles.files}>
      <p className={styles.filesLabel}>{text(kind === 'person' ? 'statement.save' : 'statement.saveAll')}</p>
      <Actions>
        {statementFormats.map((format) => (
          <Button
            key={format}
            size="small"
            isDisabled={writing.isPending}
            onPress={() => save(format)}
            aria-label={text('statement.saveNamed', { format: text(`statement.format.${format}`) })}
          >
            {text(`statement.format.${format}`)}
          </Button>
        ))}
      </Actions>
      {writing.error === null ? null : <ErrorNotice error={writing.error} />}
    </div>
  );
}
