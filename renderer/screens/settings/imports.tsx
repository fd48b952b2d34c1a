// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useState } from 'react';
import type { ImportRecord } from '../../../shared/model/job.ts';
import { call } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { useImportUndo } from '../../use-import-undo.tsx';
import { useMoment, useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

const source: RowSource<ImportRecord> = {
  key: ['import.list'],
  read: async (window) => {
    const { imports, total } = await call('import.list', window);
    return { rows: imports, total };
  },
};

const usualRowPx = 60;
const mostPx = 380;

/** What was imported, each with the way back. */
export function Imports(): React.JSX.Element {
  const text = useText();
  const first = useFirstRows(source);
  const [asked, setAsked] = useState<ImportRecord | null>(null);
  const { start, dialog } = useImportUndo();
  const undo = (id: string) => {
    setAsked(null);
    start(id);
  };
  return (
    <Part title={text('settings.imports')}>
      <Listed first={first} empty={<Detail>{text('settings.importsNone')}</Detail>}>
        {(total) => <ImportList total={total} onUndo={setAsked} />}
      </Listed>
      <ConfirmDialog
        title={text('settings.undoTitle', { file: asked?.fileName ?? '' })}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        confirmLabel={text('settings.undoImport')}
        onConfirm={() => asked !== null && undo(asked.id)}
      >
        <p>{text('settings.undoText')}</p>
      </ConfirmDialog>
      {dialog}
    </Part>
  );
}

interface ImportListProps {
  readonly total: number;
  readonly onUndo: (record: ImportRecord) => void;
}

function ImportList({ total, onUndo }: ImportListProps): React.JSX.Element {
  const text = useText();
  const [currentId, setCurrentId] = useState<string | null>(null);
  return (
    <VirtualTable<ImportRecord>
      name="imports"
      label={text('settings.imports')}
      head={null}
      columns={styles.import ?? ''}
      {...{ source, total, usualRowPx, mostPx, currentId }}
      choosing={null}
      onCurrent={setCurrentId}
      onOpen={setCurrentId}
      press="choose"
      cells={(record, { isCurrent }) => <ImportLine {...{ record, isCurrent }} onUndo={() => onUndo(record)} />}
    />
  );
}

interface ImportLineProps {
  readonly record: ImportRecord;
  readonly isCurrent: boolean;
  readonly onUndo: () => void;
}

/** Tab goes from the list to the button of its current row only. */
function ImportLine({ record, isCurrent, onUndo }: ImportLineProps): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const { added, grouped, faulty } = record;
  return (
    <>
      <div role="gridcell">
        <p>
          <strong>{record.fileName}</strong>{' '}
          <Chip>{text(record.kind === 'claims' ? 'settings.importClaims' : 'settings.importSources')}</Chip>
        </p>
        <Detail>{text('settings.importOf', { day: moment(record.importedAt), added, grouped, faulty })}</Detail>
      </div>
      <div role="gridcell">
        {record.state === 'undone' ? (
          <Chip>{text('settings.undone')}</Chip>
        ) : (
          <Button
            size="small"
            onPress={onUndo}
            aria-label={`${text('settings.undoImport')}: ${record.fileName}`}
            excludeFromTabOrder={!isCurrent}
          >
            {text('settings.undoImport')}
          </Button>
        )}
      </div>
    </>
  );
}
