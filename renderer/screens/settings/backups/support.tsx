import { useState } from 'react';
import type { JobResult } from '../../../../shared/model/job.ts';
import { Diagnosis } from '../../../frame/recovery/diagnosis.tsx';
import { Button } from '../../../parts/button.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { Actions, Detail } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useJob } from '../../../use-job.ts';
import { useText } from '../../../use-text.ts';
import { Part } from '../part.tsx';

/** The check of the whole library, and the diagnostics. */
export function SupportPart(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [id, setId] = useState<string | null>(null);
  const job = useJob(id);
  const isRunning = id !== null && (job === null || job.state === 'running');
  const start = async () => setId((await act('library.verify', {}))?.job ?? null);
  return (
    <Part title={text('recovery.support')}>
      <Detail>{text('recovery.supportText')}</Detail>
      <Actions>
        <Button isDisabled={isRunning} onPress={() => void start()}>
          {text('recovery.verify')}
        </Button>
        <Diagnosis />
      </Actions>
      {isRunning ? (
        <JobProgress job={job} label={text('recovery.verifying')} onCancel={() => void act('job.cancel', { id })} />
      ) : null}
      <p role="status">{verdict(job?.result ?? null, text)}</p>
      {job?.error == null ? null : <p role="alert">{job.error.message}</p>}
    </Part>
  );
}

function verdict(result: JobResult | null, text: ReturnType<typeof useText>): string {
  if (result?.kind !== 'library.verify') return '';
  return result.isWhole
    ? text('recovery.verifiedWhole')
    : text('recovery.verifiedBroken', { fault: result.faults[0] ?? '' });
}
