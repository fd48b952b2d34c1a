import { useState } from 'react';
import { DropZone, type DropZoneProps, FileTrigger } from 'react-aria-components';
import type { JobResult, SourceImportResult } from '../../../shared/model/job.ts';
import { fileToken } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { JobProgress } from '../../parts/progress.tsx';
import { useChange } from '../../use-command.ts';
import { useJob } from '../../use-job.ts';
import { type Text, useText } from '../../use-text.ts';
import { AddedSources } from './added-sources.tsx';
import styles from './evidence.module.css';
import { recogniseFormat } from './recognise-format.ts';

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

interface AddSourceDialogProps {
  readonly onClose: () => void;
  /** Given the ids of what was added or merged, for those who go on with them. */
  readonly onAdded?: (sourceIds: readonly string[]) => void;
}

/** Adds sources from whatever is at hand: pasted text or a file. */
export function AddSourceDialog({ onClose, onAdded }: AddSourceDialogProps): React.JSX.Element {
  const text = useText();
  const [pasted, setPasted] = useState('');
  const addText = useChange('source.addText');
  const start = useChange('source.import');
  const cancel = useChange('job.cancel');
  const [fileName, setFileName] = useState('');
  const jobId = start.data?.job ?? null;
  const job = useJob(jobId);
  const state = jobId === null ? null : (job?.state ?? 'running');
  const result = addText.data ?? sourceResult(job?.result ?? null);

  const read = async (file: File) => {
    setFileName(file.name);
    start.mutate({ file: await fileToken(file) });
  };
  const drop = async (event: Dropped) => {
    const item = event.items.find((each) => each.kind === 'file');
    if (item?.kind === 'file') await read(await item.getFile());
  };
  const done = () => {
    if (result !== null && result.sourceIds.length > 0) onAdded?.(result.sourceIds);
    onClose();
  };
  if (result !== null) return <AddedSources result={result} onClose={done} />;

  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={pasted.trim() === '' || addText.isPending || state === 'running'}
        onPress={() => addText.mutate({ text: pasted })}
      >
        {text('evidence.addPasted')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('evidence.addSource')} isOpen onClose={onClose} actions={actions}>
      <TextField
        label={text('evidence.paste')}
        hint={formatHint(pasted, text)}
        placeholder={text('evidence.pasteExample')}
        value={pasted}
        onChange={setPasted}
        rows={7}
        autoFocus
      />
      <DropZone
        className={styles.drop ?? ''}
        onDrop={(event) => void drop(event)}
        aria-label={text('evidence.dropFile')}
      >
        <span>{text('evidence.dropFile')}</span>
        <FileTrigger
          acceptedFileTypes={['.bib', '.ris', '.json', '.nbib', '.txt', '.enw']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file !== undefined) void read(file);
          }}
        >
          <Button size="small">{text('evidence.pickFile')}</Button>
        </FileTrigger>
      </DropZone>
      {state === 'running' ? (
        <JobProgress
          job={job}
          label={text('evidence.reading', { file: fileName })}
          onCancel={() => jobId !== null && cancel.mutate({ id: jobId })}
        />
      ) : null}
      {state === 'cancelled' ? <p role="status">{text('error.cancelled')}</p> : null}
      <Failures errors={[addText.error, start.error]} message={job?.error?.message ?? null} />
    </Dialog>
  );
}

function formatHint(pasted: string, text: Text): string {
  const key = recogniseFormat(pasted);
  const isFormat = key !== 'evidence.format.nothing' && key !== 'evidence.format.unknown';
  return isFormat ? text('evidence.looksLike', { format: text(key) }) : text(key);
}

interface FailuresProps {
  readonly errors: readonly (Parameters<typeof ErrorNotice>[0]['error'] | null)[];
  /** What the job itself failed with. */
  readonly message: string | null;
}

function Failures({ errors, message }: FailuresProps): React.JSX.Element {
  const first = errors.find((error) => error !== null) ?? null;
  return (
    <>
      {first === null ? null : <ErrorNotice error={first} />}
      {message === null ? null : (
        <p role="alert" className={styles.failed}>
          {message}
        </p>
      )}
    </>
  );
}

function sourceResult(result: JobResult | null): SourceImportResult | null {
  return result?.kind === 'source.import' ? result : null;
}
