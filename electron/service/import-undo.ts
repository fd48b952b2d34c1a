import { forgetAction } from '../../db/forget-actions.ts';
import { readImport } from '../../db/imports.ts';
import { undoImport } from '../../db/undo-import.ts';
import type { ImportRecord, JobResult } from '../../shared/model/job.ts';
import { checkpointBeside } from './checkpoints.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';
import { recordPart } from './record-action.ts';
import { undoAction } from './undo.ts';

interface StepDone {
  readonly result: IteratorResult<number, ImportRecord>;
  readonly number: number | null;
}

/**
 * Takes an import back in short transactions that are one action for undo; others are answered in between. When it is cancelled,
 * what was done so far is taken back too; when it is broken off nothing is hidden, and it can be begun again. Raises what
 * `undoImport` raises.
 */
export async function takeImportBack(
  context: ServiceContext,
  importId: string,
  progress: JobProgress,
): Promise<JobResult> {
  const steps = undoImport(context.library, importId, context.ports.now().toISOString());
  const total = rowsToLookAt(readImport(context.library, importId));
  const stopCheckpoints = checkpointBeside(context);
  let number: number | null = null;
  let seen = 0;
  try {
    for (;;) {
      const part: StepDone = recordPart(context, { command: 'import.undo', number }, () => steps.next());
      if (part.result.done === true) return { kind: 'import.undo', record: part.result.value };
      number = part.number;
      seen += part.result.value;
      progress.report(Math.min(seen, total), total);
      await nextTurn();
      if (progress.signal.aborted) throw await afterTurningBack(context, number, progress.signal);
    }
  } finally {
    steps.return(undefined as never);
    stopCheckpoints();
  }
}

/** The claims of the import, and what it added to others, are each looked at once. */
function rowsToLookAt({ added, grouped }: ImportRecord): number {
  return 2 * added + grouped;
}

/** Gives why it was cancelled. Raises `conflict` when somebody has done something else since: then that stays, and this too. */
async function afterTurningBack(context: ServiceContext, number: number | null, signal: AbortSignal): Promise<unknown> {
  while (number !== null && (await undoAction(context, number)).left > 0) await nextTurn();
  // It is as if it had never begun: redo would do again only what was done until then.
  if (number !== null) forgetAction(context.library, number);
  return signal.reason;
}
