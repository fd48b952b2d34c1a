import { AppError } from '../shared/app-error.ts';
import { addLeft, isHalfTurned, readStep, storedChanges } from './action-changes.ts';
import type { RowChange } from './change-recorder.ts';
import type { Connection } from './connection.ts';
import { forgetOldest, forgetUndone, isKept, removeForgotten } from './forget-actions.ts';

/** An action of a person that can be taken back, by number: the newest has the highest. */
export interface ActionRow {
  readonly number: number;
  readonly at: string;
  readonly command: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly state: 'done' | 'undone';
}

export type NewAction = Pick<ActionRow, 'at' | 'command' | 'subjectKind' | 'subjectId'> & {
  readonly personId: string | null;
  readonly changes: readonly RowChange[];
};

/** What was kept, the imports whose hidden rows nothing can bring back any more, and whether more of the forgotten is to go. */
export interface KeptAction {
  readonly number: number;
  readonly forgottenImports: readonly string[];
  readonly left: 'more' | 'none';
}

/** Savings of one draft that follow each other within so long are one action, but for no longer than the second. */
const limitPauseMs = 60_000;
const limitSpanMs = 5 * 60_000;
/** A saving changes one draft; more than so many rows were none. */
const limitJoined = 100;
/** So many changes of forgotten actions go with the action that makes them so; most have fewer. */
const limitForgotten = 100;

/**
 * Keeps an action with what it changed; what could be redone is forgotten, and so are the oldest (forget-actions.ts).
 * Call it within the transaction of the change itself.
 */
export function keepAction(library: Connection, action: NewAction): KeptAction {
  const changes = storedChanges(action.changes);
  const undone = forgetUndone(library);
  const earlier = undone.length === 0 ? savingToJoin(library, action) : null;
  const number = earlier === null ? insertAction(library, action) : join(library, earlier, action);
  const all = earlier === null ? changes : joined(readStep(library, number, limitJoined).changes, changes);
  storeChanges(library, number, all);
  const forgottenImports = unreachable(library, [...undone, ...forgetOldest(library)]);
  return { number, forgottenImports, left: removeForgotten(library, limitForgotten) };
}

/** Adds changes to an action that takes several transactions. Raises `conflict` when it was undone in the middle. */
export function extendAction(library: Connection, number: number, changes: readonly RowChange[]): void {
  const isDone =
    library.prepare(`SELECT 1 FROM action WHERE number = ? AND state = 'done' AND ${isKept}`).get(number) !== undefined;
  if (!isDone || isHalfTurned(library, number))
    throw new AppError('conflict', 'This was undone while it was going on, so it was broken off.');
  addLeft(library, number, storedChanges(changes));
}

const columns = `number, at, command, subject_kind AS subjectKind, subject_id AS subjectId, state`;

/** The action that undo takes back next, and the one that redo does again. */
export function nextActions(library: Connection): { readonly undo: ActionRow | null; readonly redo: ActionRow | null } {
  const read = (state: ActionRow['state'], order: 'ASC' | 'DESC') =>
    (library
      .prepare(`SELECT ${columns} FROM action WHERE state = ? AND ${isKept} ORDER BY number ${order} LIMIT 1`)
      .get(state) ?? null) as ActionRow | null;
  return { undo: read('done', 'DESC'), redo: read('undone', 'ASC') };
}

/** One window of the actions, the newest first, those that were undone too, and how many there are in all. */
export function listActions(
  library: Connection,
  window: { readonly limit: number; readonly offset: number },
): { readonly actions: ActionRow[]; readonly total: number } {
  const actions = library
    .prepare(`SELECT ${columns} FROM action WHERE ${isKept} ORDER BY number DESC LIMIT @limit OFFSET @offset`)
    .all(window) as ActionRow[];
  return { actions, total: Number(library.prepare(`SELECT count(*) FROM action WHERE ${isKept}`).pluck().get()) };
}

/** The action that a page means. Raises `conflict` when another one has come to be the next since. */
export function requireNext(next: ActionRow | null, number: number): ActionRow {
  if (next?.number === number) return next;
  throw new AppError(
    'conflict',
    'Something else was done or undone in the meantime. Nothing was changed. Look at the history and try again.',
  );
}

function insertAction(library: Connection, action: NewAction): number {
  const { at, command, subjectKind, subjectId, personId } = action;
  const { lastInsertRowid } = library
    .prepare(
      `INSERT INTO action (began_at, at, command, subject_kind, subject_id, person_id, state, size_characters)
       VALUES (@at, @at, @command, @subjectKind, @subjectId, @personId, 'done', 0)`,
    )
    .run({ at, command, subjectKind, subjectId, personId });
  return Number(lastInsertRowid);
}

function storeChanges(library: Connection, number: number, changes: readonly RowChange[]): void {
  library.prepare('DELETE FROM action_change WHERE action_number = ?').run(number);
  library.prepare('UPDATE action SET size_characters = 0 WHERE number = ?').run(number);
  addLeft(library, number, changes);
}

/** The number of the newest action, when it saved the same draft a moment ago. */
function savingToJoin(library: Connection, action: NewAction): number | null {
  if (action.command !== 'draft.save') return null;
  const last = library.prepare(`SELECT * FROM action WHERE ${isKept} ORDER BY number DESC LIMIT 1`).get() as
    | {
        readonly number: number;
        readonly at: string;
        readonly began_at: string;
        readonly command: string;
        readonly subject_id: string;
      }
    | undefined;
  if (last?.command !== 'draft.save' || last.subject_id !== action.subjectId) return null;
  const [now, began, paused] = [Date.parse(action.at), Date.parse(last.began_at), Date.parse(last.at)];
  return now - paused <= limitPauseMs && now - began <= limitSpanMs ? last.number : null;
}

function join(library: Connection, number: number, action: NewAction): number {
  library.prepare('UPDATE action SET at = ? WHERE number = ?').run(action.at, number);
  return number;
}

/** The earlier values of the first saving and the later ones of the last: a text in between is kept as a version. */
function joined(earlier: readonly RowChange[], later: readonly RowChange[]): RowChange[] {
  const all = [...earlier];
  for (const change of later) {
    const place = all.findIndex((other) => isSameRow(other, change));
    const first = all[place];
    if (first === undefined) all.push(change);
    else
      all[place] = {
        ...first,
        before: { ...change.before, ...first.before },
        after: { ...first.after, ...change.after },
      };
  }
  return all;
}

function isSameRow(one: RowChange, other: RowChange): boolean {
  const areUpdates = one.operation === 'update' && other.operation === 'update';
  return areUpdates && one.table === other.table && JSON.stringify(one.key) === JSON.stringify(other.key);
}

/** Of these imports, those that are hidden and that no action can show again. */
function unreachable(library: Connection, importIds: readonly string[]): string[] {
  return library
    .prepare(
      `SELECT id FROM import WHERE id IN (SELECT value FROM json_each(?)) AND state <> 'done'
         AND json_object('id', id) NOT IN (SELECT row_key FROM action_change WHERE table_name = 'import')`,
    )
    .pluck()
    .all(JSON.stringify(importIds)) as string[];
}
