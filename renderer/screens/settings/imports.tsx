import { useState } from 'react';
import type { ImportRecord } from '../../../shared/model/job.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { useMoment, useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

/** What was imported, each with the way back. */
export function Imports(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const imports = useCommand('import.list', {});
  const [asked, setAsked] = useState<ImportRecord | null>(null);
  const undo = async (id: string) => {
    setAsked(null);
    const done = await act('import.undo', { id });
    if (done !== null) tell(text('settings.importUndone'));
  };
  return (
    <Part title={text('settings.imports')}>
      {imports.error === null ? null : <ErrorNotice error={imports.error} onAgain={() => void imports.refetch()} />}
      {imports.data?.length === 0 ? <Detail>{text('settings.importsNone')}</Detail> : null}
      <ul className={styles.rows}>
        {imports.data?.map((record) => (
          <ImportLine key={record.id} record={record} onUndo={() => setAsked(record)} />
        ))}
      </ul>
      <ConfirmDialog
        title={text('settings.undoTitle', { file: asked?.fileName ?? '' })}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        confirmLabel={text('settings.undoImport')}
        onConfirm={() => asked !== null && void undo(asked.id)}
      >
        <p>{text('settings.undoText')}</p>
      </ConfirmDialog>
    </Part>
  );
}

function ImportLine({
  record,
  onUndo,
}: {
  readonly record: ImportRecord;
  readonly onUndo: () => void;
}): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const { added, grouped, faulty } = record;
  return (
    <li className={styles.row}>
      <div>
        <p>
          <strong>{record.fileName}</strong>{' '}
          <Chip>{text(record.kind === 'claims' ? 'settings.importClaims' : 'settings.importSources')}</Chip>
        </p>
        <Detail>{text('settings.importOf', { day: moment(record.importedAt), added, grouped, faulty })}</Detail>
      </div>
      {record.state === 'undone' ? (
        <Chip>{text('settings.undone')}</Chip>
      ) : (
        <Button size="small" onPress={onUndo} aria-label={`${text('settings.undoImport')}: ${record.fileName}`}>
          {text('settings.undoImport')}
        </Button>
      )}
    </li>
  );
}
