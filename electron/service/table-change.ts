import { type AuditEvent, auditAppender } from '../../db/audit.ts';
import type { ChosenIds } from '../../db/chosen-rows.ts';
import type { ChangeRow, RowOutcome } from '../../db/claim-tables.ts';
import { readSettings } from '../../db/settings.ts';
import type { CommandName } from '../../shared/contract.ts';
import type { LeftRow, TableChangeResult } from '../../shared/model/table.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';
import { recordPart } from './record-action.ts';

export interface TableChange {
  readonly command: CommandName;
  readonly subjectKind: AuditEvent['subjectKind'];
  readonly ids: ChosenIds;
  /** Stands for what was set, in the audit trail. */
  readonly contentHash?: string;
  /** Makes the statements of one step; `at` is its moment. */
  readonly createChange: (at: string) => ChangeRow;
}

/** A transaction takes rows for so long. Recording them and the disk add about as much again: together under 50 ms. */
const limitStepMs = 8;
const limitPieceRows = 500;
const keptLeft = 100;

/**
 * Changes chosen rows in short transactions that are one action for undo, so that autosave is answered in between. Whoever stops
 * it keeps what was done so far, and can undo that.
 */
export async function changeRows(
  context: ServiceContext,
  change: TableChange,
  { signal, report }: JobProgress,
): Promise<TableChangeResult> {
  const queue = queueOf(change.ids);
  const told = createTally();
  let action: number | null = null;
  report(0, change.ids.total);
  while (!queue.isEmpty() && !signal.aborted) {
    const step = () => takeStep(context, change, { queue, told });
    action = recordPart(context, { command: change.command, number: action }, step).number;
    report(told.taken(), change.ids.total);
    await nextTurn();
  }
  const isStopped = !queue.isEmpty();
  return { kind: 'table.change', total: change.ids.total, ...told.counts(), isStopped, action };
}

interface Step {
  readonly queue: Queue;
  readonly told: Tally;
}

function takeStep({ library, ports }: ServiceContext, change: TableChange, { queue, told }: Step): void {
  const at = ports.now().toISOString();
  const changeRow = change.createChange(at);
  const append = auditAppender(library);
  const { meId } = readSettings(library);
  const about = { at, action: change.command, subjectKind: change.subjectKind, personId: meId };
  const began = performance.now();
  do {
    const id = queue.take();
    if (id === null) return;
    const outcome = changeRow(id);
    told.add(id, outcome);
    if (outcome === 'changed') append({ ...about, subjectId: id, contentHash: change.contentHash ?? null });
  } while (performance.now() - began < limitStepMs);
}

interface Queue {
  take(): string | null;
  isEmpty(): boolean;
}

function queueOf(ids: ChosenIds): Queue {
  let piece = ids.next(limitPieceRows);
  let place = 0;
  const fill = () => {
    if (place < piece.length) return;
    piece = ids.next(limitPieceRows);
    place = 0;
  };
  return {
    take() {
      fill();
      const id = piece[place] ?? null;
      place += 1;
      return id;
    },
    isEmpty() {
      fill();
      return piece.length === 0;
    },
  };
}

interface Tally {
  add(id: string, outcome: RowOutcome): void;
  taken(): number;
  counts(): Pick<TableChangeResult, 'changed' | 'leftCount' | 'left'>;
}

function createTally(): Tally {
  let [changed, same, leftCount] = [0, 0, 0];
  const left: LeftRow[] = [];
  return {
    add(id, outcome) {
      if (outcome === 'changed') changed += 1;
      else if (outcome === 'same') same += 1;
      else {
        leftCount += 1;
        if (left.length < keptLeft) left.push({ id, ...outcome });
      }
    },
    taken: () => changed + same + leftCount,
    counts: () => ({ changed, leftCount, left }),
  };
}
