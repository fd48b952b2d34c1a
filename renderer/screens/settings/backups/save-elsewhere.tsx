import { useRef } from 'react';
import { useAction } from '../../../actions/use-action.ts';
import { Button } from '../../../parts/button.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { Detail } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import { useSaveElsewhere } from './use-save-elsewhere.ts';

/** A backup on another disk: the button, how far it is, and what came of it. */
export function SaveElsewhere(): React.JSX.Element {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const { job, isRunning, outcome, start, cancel } = useSaveElsewhere();
  const fromPalette = () => {
    place.current?.scrollIntoView({ block: 'center' });
    start();
  };
  useAction('backup.save', fromPalette, isRunning ? text('recovery.savingElsewhere') : null);
  return (
    <>
      <Detail>{text('recovery.saveElsewhereHint')}</Detail>
      <div ref={place}>
        {isRunning && job !== null ? (
          <JobProgress job={job} label={text('recovery.savingElsewhere')} onCancel={cancel} />
        ) : (
          <Button isDisabled={isRunning} onPress={start}>
            {text('recovery.saveElsewhere')}
          </Button>
        )}
      </div>
      <p role="status">{outcome}</p>
      {job?.error == null ? null : <p role="alert">{job.error.message}</p>}
    </>
  );
}
