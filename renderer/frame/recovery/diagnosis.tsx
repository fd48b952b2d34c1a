import { useState } from 'react';
import { diagnosisText } from '../../../shared/exports/diagnosis.ts';
import { saveFile } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { JobProgress } from '../../parts/progress.tsx';
import { useAct } from '../../use-act.ts';
import { useJob } from '../../use-job.ts';
import { useText } from '../../use-text.ts';
import styles from './recovery.module.css';

/** The button for the diagnostics, which are shown before they can be saved. */
export function Diagnosis(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [job, setJob] = useState<string | null>(null);
  const show = async () => setJob((await act('library.diagnose', {}))?.job ?? null);
  return (
    <>
      <Button onPress={() => void show()}>{text('recovery.diagnose')}</Button>
      {job === null ? null : <DiagnosisDialog id={job} onClose={() => setJob(null)} />}
    </>
  );
}

function DiagnosisDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const job = useJob(id);
  const shown = job?.result?.kind === 'library.diagnose' ? diagnosisText(job.result.sections) : null;
  const save = () =>
    saveFile({
      fileName: 'plainspoken-diagnostics.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(shown ?? ''),
    });
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.close')}</Button>
      <Button variant="primary" isDisabled={shown === null} onPress={save}>
        {text('recovery.saveDiagnosis')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('recovery.diagnosisTitle')} isOpen onClose={onClose} width="wide" actions={actions}>
      {shown === null && job?.error == null ? (
        <JobProgress
          job={job}
          label={text('recovery.diagnosing')}
          onCancel={() => void act('job.cancel', { id }).then(onClose)}
        />
      ) : null}
      {job?.error == null ? null : <p role="alert">{job.error.message}</p>}
      {shown === null ? null : (
        <>
          <p>{text('recovery.diagnosisText')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <pre className={styles.diagnosis} tabIndex={0}>
            {shown}
          </pre>
        </>
      )}
    </Dialog>
  );
}
