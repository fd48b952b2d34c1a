import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import type { Job } from '../../../shared/model/job.ts';
import type { TableChangeResult } from '../../../shared/model/table.ts';
import { call, saveFile } from '../../call.ts';
import { useHistory } from '../../frame/history/use-history.ts';
import { type Text, useText } from '../../use-text.ts';
import { tell, tellFailure, tellRefusal } from '../toast.tsx';
import { LeftRows } from './left-rows.tsx';

interface TableJob {
  /** What is being done: "Tagging". */
  readonly label: string;
  readonly start: () => Promise<{ readonly job: string }>;
  /** What was done, as a sentence. */
  readonly told: (changed: number) => string;
  /** Called when rows were changed. */
  readonly onDone?: () => void;
}

export interface RunningJob {
  readonly label: string;
  readonly job: Job;
}

interface TableJobs {
  readonly running: RunningJob | null;
  readonly run: (job: TableJob) => void;
  readonly cancel: () => void;
  /** Tells of rows that were left as they are; to be drawn somewhere. */
  readonly report: ReactNode;
}

const pollMs = 150;

/** Runs what is done to many rows: follows it, tells at its end what came of it, and offers the way back. */
export function useTableJobs(): TableJobs {
  const text = useText();
  const queryClient = useQueryClient();
  const history = useHistory();
  const [running, setRunning] = useState<RunningJob | null>(null);
  const [left, setLeft] = useState<TableChangeResult | null>(null);
  const work = async (asked: TableJob) => {
    const { job: id } = await asked.start();
    const ended = await follow(id, (job) => setRunning({ label: asked.label, job }));
    await queryClient.invalidateQueries();
    const { result } = ended;
    if (result?.kind === 'table.export') await handOver(result, text);
    if (result?.kind !== 'table.change') return;
    const undo = result.action === null ? null : { label: text('shell.undo'), onPress: undoOf(result.action) };
    const sentence = asked.told(result.changed);
    tell(result.isStopped ? text('tables.stopped', { sentence }) : sentence, undo);
    if (result.leftCount > 0) setLeft(result);
    asked.onDone?.();
  };
  const undoOf = (action: number) => () => {
    void call('action.list', { limit: 1 }).then(({ next }) =>
      next.undo?.number === action ? history.undo() : tellFailure(text('tables.undoGone')),
    );
  };
  return {
    running,
    run: (asked) => {
      if (running !== null) return;
      void work(asked)
        .catch(tellRefusal)
        .finally(() => setRunning(null));
    },
    cancel: () => {
      if (running !== null) void call('job.cancel', { id: running.job.id }).catch(tellRefusal);
    },
    report: left === null ? null : <LeftRows result={left} onClose={() => setLeft(null)} />,
  };
}

/** Small work has ended by the first answer. Raises what the job failed with. */
async function follow(id: string, onProgress: (job: Job) => void): Promise<Job> {
  for (;;) {
    const job = await call('job.get', { id });
    if (job.error !== null) throw new AppError(job.error.code, job.error.message);
    if (job.state !== 'running') return job;
    onProgress(job);
    await new Promise((resume) => setTimeout(resume, pollMs));
  }
}

async function handOver(
  { fileId, rows }: { readonly fileId: string; readonly rows: number },
  text: Text,
): Promise<void> {
  const file = await call('table.takeFile', { id: fileId });
  saveFile(file);
  tell(text('tables.exported', { count: rows, file: file.fileName }));
}
