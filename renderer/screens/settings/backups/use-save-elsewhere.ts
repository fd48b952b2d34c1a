import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { backupFileName } from '../../../../shared/exports/backup-file-name.ts';
import type { Job, JobResult } from '../../../../shared/model/job.ts';
import { call, canChoosePlace, choosePlace, downloadBackup } from '../../../call.ts';
import { useKept } from '../../../kept.ts';
import { tell, tellFailure, tellRefusal } from '../../../parts/toast.tsx';
import { useAct } from '../../../use-act.ts';
import { useCommand } from '../../../use-command.ts';
import { useJob } from '../../../use-job.ts';
import { useText } from '../../../use-text.ts';

export interface SavingElsewhere {
  readonly job: Job | null;
  readonly isRunning: boolean;
  /** What came of it, in a sentence; empty until then. */
  readonly outcome: string;
  readonly start: () => void;
  readonly cancel: () => void;
}

interface Asked {
  readonly job: string;
  readonly fileName: string;
}

const pollMs = 250;

/** Saves a checked backup where a person wants it: in the place that she chooses, or, in a browser, as a download. It goes on when the screen is left. */
export function useSaveElsewhere(): SavingElsewhere {
  const text = useText();
  const act = useAct();
  const library = useCommand('library.state', {}).data?.fileName ?? 'library.plainspoken';
  const [asked, setAsked] = useKept<Asked | null>('settings.saveElsewhere', null);
  const tellEnd = useTellWhenLeft();
  const save = async () => {
    const fileName = backupFileName(library, onTheClock(new Date()));
    const begun = await begin(fileName);
    if (begun === null) return;
    setAsked({ job: begun, fileName });
    const { result, error } = await followToEnd(begun);
    if (result?.kind === 'backup.create') downloadBackup(result.backup.id, fileName);
    tellEnd(error?.message ?? null, outcomeOf(result, fileName, text));
  };
  const [isBusy, start] = useBusy(save);
  const job = useJob(asked?.job ?? null);
  return {
    job,
    isRunning: isBusy || isUnderWay(asked, job),
    outcome: outcomeOf(job?.result ?? null, asked?.fileName ?? '', text),
    start,
    cancel: () => void (asked === null ? undefined : act('job.cancel', { id: asked.job })),
  };
}

/** The time that a clock on the wall shows, in the place of the one in Greenwich. */
function onTheClock(now: Date): Date {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
}

function isUnderWay(asked: Asked | null, job: Job | null): boolean {
  return asked !== null && (job === null || job.state === 'running');
}

/** Whether `work` runs, and how to start it; a refusal is told at the foot of the window. */
function useBusy(work: () => Promise<void>): readonly [boolean, () => void] {
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
      void queryClient.invalidateQueries();
    }
  };
  return [isBusy, () => void start()];
}

/** On its own screen the end is read in its place; elsewhere it is told at the foot of the window. */
function useTellWhenLeft(): (failure: string | null, outcome: string) => void {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => void (isShown.current = false);
  }, []);
  return (failure, outcome) => {
    if (isShown.current) return;
    if (failure !== null) tellFailure(failure);
    else if (outcome !== '') tell(outcome);
  };
}

/** Asks for the place where the host can, and starts the work. Null when the person chose no place. */
async function begin(fileName: string): Promise<string | null> {
  if (!canChoosePlace()) return (await call('backup.create', {})).job;
  const place = await choosePlace(fileName);
  return place === null ? null : (await call('backup.save', { place })).job;
}

async function followToEnd(id: string): Promise<Job> {
  for (;;) {
    const job = await call('job.get', { id });
    if (job.state !== 'running') return job;
    await new Promise((resume) => setTimeout(resume, pollMs));
  }
}

function outcomeOf(result: JobResult | null, fileName: string, text: ReturnType<typeof useText>): string {
  if (result?.kind === 'backup.create') return text('recovery.downloadsElsewhere', { fileName });
  if (result?.kind !== 'backup.save') return '';
  const { claims, drafts, sources } = result;
  const counts = { claims: claims ?? 0, drafts: drafts ?? 0, sources: sources ?? 0 };
  return text('recovery.savedElsewhere', { fileName: result.fileName, ...counts });
}
