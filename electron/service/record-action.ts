import { extendAction, type KeptAction, keepAction } from '../../db/actions.ts';
import { isRecording, type RowChange, recordChanges } from '../../db/change-recorder.ts';
import { removeForgotten } from '../../db/forget-actions.ts';
import { removeImportRows } from '../../db/pending-imports.ts';
import { readSettings } from '../../db/settings.ts';
import { toAppError } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandName } from '../../shared/contract.ts';
import { type Subject, subjectOf } from './action-subject.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';

/**
 * Runs a change in one transaction and keeps, in the same one, what undoes it. A change that changes nothing leaves no action;
 * within a recording that is going on `work` just runs and belongs to that.
 */
export function recordAction<Result>(context: ServiceContext, command: CommandName, work: () => Result): Result {
  return recordPart(context, { command, number: null }, work).result;
}

/** Some of an action: the first part has no number, and gives the one that the others name. */
export interface ActionPart {
  readonly command: CommandName;
  readonly number: number | null;
}

/** The same for an action that takes several transactions, so that others are answered in between. */
export function recordPart<Result>(
  context: ServiceContext,
  part: ActionPart,
  work: () => Result,
): { readonly result: Result; readonly number: number | null } {
  const { library } = context;
  if (isRecording(library)) return { result: work(), number: part.number };
  const done = library
    .transaction(() => {
      const { result, changes } = recordChanges(library, work);
      return { result, ...keep(context, part, changes) };
    })
    .immediate();
  if (done.forgottenImports.length > 0 || done.left === 'more') void clearAway(context, done.forgottenImports);
  return done;
}

function keep(context: ServiceContext, part: ActionPart, changes: readonly RowChange[]): Kept {
  const { library, ports } = context;
  if (changes.length === 0) return { number: part.number, ...nothingForgotten };
  if (part.number !== null) {
    extendAction(library, part.number, changes);
    return { number: part.number, ...nothingForgotten };
  }
  const { kind, id }: Subject = subjectOf(part.command, changes);
  const about = { at: ports.now().toISOString(), command: part.command, subjectKind: kind, subjectId: id };
  return keepAction(library, { ...about, personId: readSettings(library).meId, changes });
}

type Kept = Omit<KeptAction, 'number'> & { readonly number: number | null };

const nothingForgotten = { forgottenImports: [], left: 'none' } as const;

const limitRows = 200;

/** Piece by piece, so that nobody waits. What a full disk, a lost one or a quit leaves goes at the next action or opening. */
async function clearAway(context: ServiceContext, importIds: readonly string[]): Promise<void> {
  const { library } = context;
  try {
    while (await isFree(context))
      if (library.transaction(() => removeForgotten(library, limitRows))() === 'none') break;
    for (const importId of importIds)
      while (await isFree(context)) if (removeImportRows(library, importId) === 'none') break;
  } catch (error) {
    if (!(toAppError(error) instanceof AppError)) throw error;
  }
}

/** In the next turn, and never beside work that has the library for itself: waiting for that would block this thread. */
async function isFree({ library, jobs }: ServiceContext): Promise<boolean> {
  await nextTurn();
  await jobs.aloneEnd();
  return library.open;
}
