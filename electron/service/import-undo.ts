import { undoImport } from '../../db/undo-import.ts';
import type { ImportRecord } from '../../shared/model/job.ts';
import { checkpointBeside } from './checkpoints.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import { recordPart } from './record-action.ts';

interface StepDone {
  readonly result: IteratorResult<void, ImportRecord>;
  readonly number: number | null;
}

/**
 * Takes an import back in short transactions that are one action for undo; others are answered in between. When it is broken off
 * nothing is hidden: what was done so far can be undone, and it can be begun again. Raises what `undoImport` raises.
 */
export async function takeImportBack(context: ServiceContext, importId: string): Promise<ImportRecord> {
  const steps = undoImport(context.library, importId, context.ports.now().toISOString());
  const stopCheckpoints = checkpointBeside(context);
  let number: number | null = null;
  try {
    for (;;) {
      const part: StepDone = recordPart(context, { command: 'import.undo', number }, () => steps.next());
      if (part.result.done === true) return part.result.value;
      number = part.number;
      await nextTurn();
    }
  } finally {
    steps.return(undefined as never);
    stopCheckpoints();
  }
}
