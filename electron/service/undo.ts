import { countLeft, isHalfTurned, keepTakenBack, readStep, readTurned, turnStep } from '../../db/action-changes.ts';
import { type ActionRow, listActions, nextActions, requireNext } from '../../db/actions.ts';
import { appendAudit } from '../../db/audit.ts';
import { recordChanges } from '../../db/change-recorder.ts';
import type { Connection } from '../../db/open-library.ts';
import { readTitle } from '../../db/recycle-bin.ts';
import { reverseChanges } from '../../db/reverse-changes.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import { type HistoryAction, subjectKinds } from '../../shared/model/history.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';

/** What was done, newest first, and what undo and redo would do now. */
export function readHistory({ library }: ServiceContext, window: Parsed<'action.list'>): Output<'action.list'> {
  const { undo, redo } = nextActions(library);
  const { actions, total } = listActions(library, window);
  const told = (row: ActionRow | null) => (row === null ? null : toHistory(library, row));
  return {
    actions: actions.map((row) => toHistory(library, row)),
    total,
    next: { undo: told(undo), redo: told(redo) },
  };
}

type Turned = Output<'action.undo'>;

/**
 * Takes back the newest action, or with many rows a step of it: `left` tells how many changes are left, and the same call goes
 * on. Raises `conflict`; where a row is not as the action left it, the steps before are taken back first.
 */
export function undoAction(context: ServiceContext, number: number): Promise<Turned> {
  return turnOrPutBack(context, number, 'undo');
}

/** Does again what was undone last, in the same manner. */
export function redoAction(context: ServiceContext, number: number): Promise<Turned> {
  return turnOrPutBack(context, number, 'redo');
}

/** Rows are turned by so many at a time until the time is up, so that nobody waits for a large action. */
const limitRows = 50;
const limitMs = 25;

type Way = 'undo' | 'redo';

async function turnOrPutBack(context: ServiceContext, number: number, way: Way): Promise<Turned> {
  try {
    return turn(context, number, way);
  } catch (error) {
    const isNext = nextActions(context.library)[way]?.number === number;
    if (error instanceof AppError && error.code === 'conflict' && isNext) await putBack(context, number);
    throw error;
  }
}

function turn(context: ServiceContext, number: number, way: Way): Turned {
  const { library, ports } = context;
  const at = ports.now().toISOString();
  return library
    .transaction(() => {
      const action = requireNext(nextActions(library)[way], number);
      const left = turnSome(library, number, at);
      if (left > 0) return { action: toHistory(library, action), left };
      recordTurn(context, { action, way, at });
      return { action: toHistory(library, { ...action, state: way === 'undo' ? 'undone' : 'done' }), left };
    })
    .immediate();
}

/** In short transactions. What was changed again since cannot be put back either: that stays, and so does what was turned before it. */
async function putBack({ library, ports }: ServiceContext, number: number): Promise<void> {
  const at = ports.now().toISOString();
  const putSomeBack = library.transaction(() => {
    const { places, changes } = readTurned(library, number, limitRows);
    const { changes: recorded } = recordChanges(library, () => reverseChanges(library, changes, at));
    keepTakenBack(library, number, { places, recorded });
  });
  while (library.open && isHalfTurned(library, number)) {
    putSomeBack.immediate();
    await nextTurn();
  }
}

/** Gives how many changes are left. What undoing changes is what redoing has to take back, and the other way round. */
function turnSome(library: Connection, number: number, at: string): number {
  const until = performance.now() + limitMs;
  for (;;) {
    const { places, changes } = readStep(library, number, limitRows);
    const { changes: recorded } = recordChanges(library, () => reverseChanges(library, changes, at));
    const below = turnStep(library, number, { places, recorded });
    if (below === 0 || performance.now() > until) return below === 0 ? 0 : countLeft(library, number, below);
  }
}

interface Turn {
  readonly action: ActionRow;
  readonly way: Way;
  readonly at: string;
}

function recordTurn({ library }: ServiceContext, { action, way, at }: Turn): void {
  const subject = { subjectKind: action.subjectKind, subjectId: action.subjectId };
  const personId = readSettings(library).meId;
  appendAudit(library, { at, action: `action.${way} ${action.command}`, ...subject, personId });
}

function toHistory(library: ServiceContext['library'], row: ActionRow): HistoryAction {
  // A kind that a newer app wrote is shown as the library.
  const subjectKind = subjectKinds.find((kind) => kind === row.subjectKind) ?? 'library';
  return { ...row, subjectKind, title: readTitle(library, subjectKind, row.subjectId) };
}
