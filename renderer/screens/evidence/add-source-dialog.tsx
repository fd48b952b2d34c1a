import { useEffect, useEffectEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { AppError } from '../../../shared/app-error.ts';
import type { Job, SourceImportResult } from '../../../shared/model/job.ts';
import { fileToken } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { FileZone } from '../../parts/file-zone.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { JobProgress } from '../../parts/progress.tsx';
import type { Dropped } from '../../parts/use-drop.ts';
import { useChange } from '../../use-command.ts';
import { useJob } from '../../use-job.ts';
import { type Text, useText } from '../../use-text.ts';
import { AddedSources } from './added-sources.tsx';
import { recogniseFormat } from './recognise-format.ts';

interface AddSourceDialogProps {
  /** A file or a text that was dropped elsewhere: a file is read at once, a text waits to be looked at. */
  readonly given?: Dropped | undefined;
  /** The claim that the sources are tied to in the same step. */
  readonly claimId?: string;
  readonly onClose: () => void;
  /** Given the ids of what was added or merged, for those who go on with them. */
  readonly onAdded?: (sourceIds: readonly string[]) => void;
}

/** Adds sources from whatever is at hand: pasted text or a file. */
export function AddSourceDialog({ given, claimId, onClose, onAdded }: AddSourceDialogProps): React.JSX.Element {
  const text = useText();
  const [pasted, setPasted] = useState(given?.kind === 'text' ? given.text : '');
  const adding = useSourceAdding(claimId);
  const readGiven = useEffectEvent(() => given?.kind === 'file' && adding.readFile(given.file));
  useEffect(() => void readGiven(), []);
  const { result } = adding;
  if (result !== null) {
    const done = () => {
      if (result.sourceIds.length > 0) onAdded?.(result.sourceIds);
      onClose();
    };
    return <AddedSources result={result} onClose={done} />;
  }
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={pasted.trim() === '' || adding.isBusy}
        onPress={() => adding.addText(pasted)}
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
      <FileDrop onFile={adding.readFile} />
      <AddingState adding={adding} />
    </Dialog>
  );
}

/** What is being added, and what came of it. */
interface SourceAdding {
  readonly addText: (pasted: string) => void;
  readonly readFile: (file: File) => void;
  readonly cancel: () => void;
  readonly isBusy: boolean;
  readonly isCancelled: boolean;
  readonly fileName: string;
  readonly job: Job | null;
  readonly result: SourceImportResult | null;
  readonly error: AppError | null;
}

function useSourceAdding(claimId?: string): SourceAdding {
  const addText = useChange('source.addText');
  const start = useChange('source.import');
  const cancel = useChange('job.cancel');
  const [fileName, setFileName] = useState('');
  const jobId = start.data?.job ?? null;
  const job = useJob(jobId);
  return {
    addText: (pasted) => addText.mutate({ text: pasted, claimId }),
    readFile: (file) => {
      setFileName(file.name);
      void Promise.resolve(fileToken(file)).then((token) => start.mutate({ file: token, claimId }));
    },
    cancel: () => jobId !== null && cancel.mutate({ id: jobId }),
    isBusy: isRunning(jobId, job) || addText.isPending || start.isPending,
    isCancelled: job?.state === 'cancelled',
    fileName,
    job,
    result: addText.data ?? resultOf(job),
    error: addText.error ?? start.error ?? failureOf(job),
  };
}

function AddingState({ adding }: { readonly adding: SourceAdding }): React.JSX.Element {
  const text = useText();
  return (
    <>
      {adding.isBusy && adding.fileName !== '' ? (
        <JobProgress
          job={adding.job}
          label={text('evidence.reading', { file: adding.fileName })}
          onCancel={adding.cancel}
        />
      ) : null}
      {adding.isCancelled ? <p role="status">{text('error.cancelled')}</p> : null}
      {adding.error === null ? null : <ErrorNotice error={adding.error} />}
    </>
  );
}

function FileDrop({ onFile }: { readonly onFile: (file: File) => void }): React.JSX.Element {
  const text = useText();
  return (
    <FileZone hint={text('evidence.dropFile')} onFile={onFile}>
      <FileTrigger
        acceptedFileTypes={['.bib', '.ris', '.json', '.nbib', '.txt']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button>{text('evidence.pickFile')}</Button>
      </FileTrigger>
    </FileZone>
  );
}

function formatHint(pasted: string, text: Text): string {
  const key = recogniseFormat(pasted);
  const isFormat = key !== 'evidence.format.nothing' && key !== 'evidence.format.unknown';
  return isFormat ? text('evidence.looksLike', { format: text(key) }) : text(key);
}

/** A job that was started runs until it says otherwise. */
function isRunning(jobId: string | null, job: Job | null): boolean {
  return jobId !== null && (job === null || job.state === 'running');
}

function resultOf(job: Job | null): SourceImportResult | null {
  const result = job?.result ?? null;
  return result?.kind === 'source.import' ? result : null;
}

function failureOf(job: Job | null): AppError | null {
  const error = job?.error ?? null;
  return error === null ? null : new AppError(error.code, error.message);
}
