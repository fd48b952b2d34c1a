import { extendAction, keepAction } from '../../db/actions.ts';
import { isRecording, type RowChange, recordChanges } from '../../db/change-recorder.ts';
import { removeImportRows } from '../../db/pending-imports.ts';
import { readSettings } from '../../db/settings.ts';
import { isDiskFull } from '../../db/sqlite-errors.ts';
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
  if (done.forgottenImports.length > 0) void removeForgotten(context, done.forgottenImports);
  return done;
}

function keep(context: ServiceContext, part: ActionPart, changes: readonly RowChange[]): Kept {
  const { library, ports } = context;
  if (changes.length === 0) return { number: part.number, forgottenImports: [] };
  if (part.number !== null) {
    extendAction(library, part.number, changes);
    return { number: part.number, forgottenImports: [] };
  }
  const { kind, id }: Subject = subjectOf(part.command, changes);
  const about = { at: ports.now().toISOString(), command: part.command, subjectKind: kind, subjectId: id };
  return keepAction(library, { ...about, personId: readSettings(library).meId, changes });
}

interface Kept {
  readonly number: number | null;
  readonly forgottenImports: readonly string[];
}

/** Piece by piece, so that nobody waits. What is left by a full disk or a quit is removed at the next opening. */
async function removeForgotten({ library }: ServiceContext, importIds: readonly string[]): Promise<void> {
  try {
    for (const importId of importIds) {
      await nextTurn();
      while (library.open && removeImportRows(library, importId) === 'more') await nextTurn();
    }
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
}
