import { useState } from 'react';
import type { Input } from '../../../../shared/contract.ts';
import type { Job } from '../../../../shared/model/job.ts';
import type { PurgeItem, PurgePreview, PurgeReport } from '../../../../shared/model/purge.ts';
import { useAct } from '../../../use-act.ts';
import { useJob } from '../../../use-job.ts';

export interface Wanted {
  readonly text: string;
  readonly extent: 'anywhere' | 'words';
  readonly replacement: string;
}

/** Where the dialog is: words, looking, what was found (or nothing), removing, and the proof. */
export type PurgeStep =
  | { readonly name: 'words' | 'nowhere' }
  | { readonly name: 'looking' | 'removing'; readonly job: Job | null }
  | { readonly name: 'failed'; readonly error: NonNullable<Job['error']> }
  | { readonly name: 'found'; readonly preview: PurgePreview }
  | { readonly name: 'proof'; readonly report: PurgeReport };

export interface Purging {
  readonly step: PurgeStep;
  readonly look: (wanted: Wanted) => void;
  readonly remove: (wanted: Wanted) => void;
  /** Things of the recycle bin, with all that hangs on them. */
  readonly removeItems: (items: readonly PurgeItem[]) => void;
  readonly cancel: () => void;
  readonly goBack: () => void;
}

/** Starts the jobs of a purge and follows them. */
export function usePurge(): Purging {
  const act = useAct();
  const [started, setStarted] = useState<Started | null>(null);
  const job = useJob(started?.id ?? null);
  const start = async (command: Started['command'], wanted: Input<'purge.run'>) => {
    const answer = await act(command, wanted);
    if (answer !== null) setStarted({ command, id: answer.job });
  };
  return {
    step: stepOf(started, job),
    look: (wanted) => void start('purge.preview', wanted),
    remove: (wanted) => void start('purge.run', wanted),
    removeItems: (items) => void start('purge.run', { items: [...items] }),
    cancel: () => {
      if (started !== null) void act('job.cancel', { id: started.id });
      setStarted(null);
    },
    goBack: () => setStarted(null),
  };
}

interface Started {
  readonly command: 'purge.preview' | 'purge.run';
  readonly id: string;
}

function stepOf(started: Started | null, job: Job | null): PurgeStep {
  if (started === null) return { name: 'words' };
  if (job === null || job.state === 'running')
    return { name: started.command === 'purge.run' ? 'removing' : 'looking', job };
  if (job.error !== null) return { name: 'failed', error: job.error };
  return job.result === null ? { name: 'words' } : stepAfter(job.result);
}

function stepAfter(result: NonNullable<Job['result']>): PurgeStep {
  if (result.kind === 'purge.run') return { name: 'proof', report: result };
  if (result.kind !== 'purge.preview') return { name: 'words' };
  const isNowhere = result.counts.length === 0 && result.files.every(({ hits }) => hits === 0);
  return isNowhere ? { name: 'nowhere' } : { name: 'found', preview: result };
}
