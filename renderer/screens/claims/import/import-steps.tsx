import { useState } from 'react';
import type { CsvPreview } from '../../../../shared/model/job.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { Detail } from '../../../parts/section.tsx';
import { useImportUndo } from '../../../use-import-undo.tsx';
import { type Text, useText } from '../../../use-text.ts';
import { FirstRows } from './first-rows.tsx';
import styles from './import.module.css';
import { type ColumnChoice, ImportColumns, noColumns } from './import-columns.tsx';
import { ImportResult } from './import-result.tsx';
import { PickFile } from './pick-file.tsx';
import { type ImportRun, useImportRun } from './use-import-run.ts';
import { type Preview, usePreview } from './use-preview.ts';

interface ImportStepsProps {
  readonly file: File;
  readonly onPick: (file: File) => void;
  readonly onClose: () => void;
}

/** The steps of one file in one view. Nothing is added before the person has seen the counts. */
export function ImportSteps({ file, onPick, onClose }: ImportStepsProps): React.JSX.Element {
  const text = useText();
  const preview = usePreview(file);
  const [chosen, setChosen] = useState<ColumnChoice | null>(null);
  const count = useImportRun();
  const real = useImportRun();
  const columns = chosen ?? suggestedColumns(preview);
  const run = (into: ImportRun) => {
    if (preview.state !== 'read' || columns.wording === null) return;
    into.start({ file: preview.token, columns: { ...columns, wording: columns.wording }, isDryRun: into === count });
  };
  const isDone = real.result !== null;
  const isBusy = count.isRunning || real.isRunning || columns.wording === null;
  const actions = (
    <>
      <CloseOrUndo real={real} onClose={onClose} />
      {isDone || preview.state !== 'read' ? null : (
        <NextStep counted={count} isBusy={isBusy} onCount={() => run(count)} onImport={() => run(real)} />
      )}
    </>
  );
  return (
    <Dialog title={text('claims.importTitle')} isOpen onClose={onClose} width="wide" actions={actions}>
      {isDone ? null : (
        <FileAndColumns
          file={file}
          preview={preview}
          columns={columns}
          onPick={onPick}
          onColumns={(next) => {
            setChosen(next);
            count.reset();
          }}
        />
      )}
      <div aria-live="polite" className={styles.outcome}>
        <RunState run={count} label={text('claims.counting', { name: file.name })} />
        <RunState run={real} label={text('claims.importing', { name: file.name })} />
        <Outcome count={count} real={real} fileName={file.name} />
      </div>
    </Dialog>
  );
}

function suggestedColumns(preview: Preview): ColumnChoice {
  return preview.state === 'read' ? (preview.preview.suggested ?? noColumns) : noColumns;
}

interface FileAndColumnsProps {
  readonly file: File;
  readonly preview: Preview;
  readonly columns: ColumnChoice;
  readonly onPick: (file: File) => void;
  readonly onColumns: (columns: ColumnChoice) => void;
}

/** What was read of the file, and which column holds what. */
function FileAndColumns({ file, preview, columns, onPick, onColumns }: FileAndColumnsProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      <div className={styles.fileLine}>
        <p>{preview.state === 'read' ? readAs(file.name, preview.preview, text) : file.name}</p>
        <PickFile label={text('claims.chooseOther')} onPick={onPick} />
      </div>
      {preview.state === 'reading' ? <Detail>{text('claims.reading', { name: file.name })}</Detail> : null}
      {preview.state === 'failed' ? <ErrorNotice error={preview.error} /> : null}
      {preview.state === 'read' ? (
        <>
          <FirstRows preview={preview.preview} />
          <ImportColumns preview={preview.preview} columns={columns} onChange={onColumns} />
          {columns.wording === null ? <Detail>{text('claims.chooseWording')}</Detail> : null}
        </>
      ) : null}
    </>
  );
}

interface OutcomeProps {
  readonly count: ImportRun;
  readonly real: ImportRun;
  readonly fileName: string;
}

/** The counts of the import { useImportUndo } from '../../../use-import-undo.tsx';
import once it ran, before that those of the dry run. */
function Outcome({ count, real, fileName }: OutcomeProps): React.ReactNode {
  if (real.isRunning) return null;
  const result = real.result ?? count.result;
  return result === null ? null : <ImportResult result={result} fileName={fileName} />;
}

/** A run on its way, stopped or failed; its result is drawn elsewhere. */
function RunState({ run, label }: { readonly run: ImportRun; readonly label: string }): React.ReactNode {
  const text = useText();
  if (run.error !== null) return <ErrorNotice error={run.error} />;
  if (run.isRunning) return <JobProgress job={run.job} label={label} onCancel={run.cancel} />;
  return run.isCancelled ? <Detail>{text('claims.importCancelled')}</Detail> : null;
}

interface NextStepProps {
  readonly counted: ImportRun;
  readonly isBusy: boolean;
  readonly onCount: () => void;
  readonly onImport: () => void;
}

function NextStep({ counted, isBusy, onCount, onImport }: NextStepProps): React.JSX.Element {
  const text = useText();
  if (counted.result === null)
    return (
      <Button variant="primary" isDisabled={isBusy} onPress={onCount}>
        {text('claims.count')}
      </Button>
    );
  const { rows, faulty } = counted.result;
  return (
    <Button variant="primary" isDisabled={isBusy || rows === faulty} onPress={onImport}>
      {text('claims.importAll', { count: rows - faulty })}
    </Button>
  );
}

function CloseOrUndo({ real, onClose }: { readonly real: ImportRun; readonly onClose: () => void }): React.JSX.Element {
  const text = useText();
  const importId = real.result?.importId ?? null;
  const { start, dialog } = useImportUndo(onClose);
  if (importId === null) return <Button onPress={onClose}>{text('shell.cancel')}</Button>;
  return (
    <>
      <Button onPress={() => start(importId)}>{text('claims.undoImport')}</Button>
      <Button variant="primary" onPress={onClose}>
        {text('shell.close')}
      </Button>
      {dialog}
    </>
  );
}

function readAs(name: string, preview: CsvPreview, text: Text): string {
  const known: Readonly<Record<string, string>> = {
    ',': text('claims.delimiterComma'),
    ';': text('claims.delimiterSemicolon'),
    '\t': text('claims.delimiterTab'),
  };
  const delimiter = known[preview.delimiter] ?? text('claims.delimiterOther', { character: preview.delimiter });
  return text('claims.readAs', { name, encoding: preview.encoding.toUpperCase(), delimiter });
}
