import { type RowChange, toChange } from './change-recorder.ts';
import type { Connection } from './connection.ts';

/** Some of what leads back from an action: the last that is left of it. */
export interface Step {
  readonly places: readonly number[];
  /** In the order in which they were done. */
  readonly changes: readonly RowChange[];
}

/** The next step of turning an action round; many rows take many steps, so that nobody waits for them. */
export function readStep(library: Connection, number: number, limit: number): Step {
  return readRows(library, 'place <= @place', { number, place: lastLeft(library, number), limit });
}

interface StepBounds {
  readonly number: number;
  readonly place: number;
  readonly limit: number;
}

function readRows(library: Connection, condition: string, bounds: StepBounds): Step {
  const rows = library
    .prepare(
      `SELECT place, ${changeColumns} FROM action_change WHERE action_number = @number AND ${condition} ORDER BY place DESC LIMIT @limit`,
    )
    .all(bounds) as (ChangeRow & { readonly place: number })[];
  const inOrder = rows.reverse();
  return { places: inOrder.map((row) => row.place), changes: inOrder.map(toChange) };
}

/**
 * Keeps what was recorded while a step was reversed: it leads back from there. Gives the place below which changes are left, 0
 * when there are none; the action is undone then, or done again.
 */
export function turnStep(
  library: Connection,
  number: number,
  step: { readonly places: readonly number[]; readonly recorded: readonly RowChange[] },
): number {
  const isTurned = markOfLeft(library, number) === 0 ? 1 : 0;
  addChanges(library, number, { changes: storedChanges(step.recorded), isTurned });
  removeChanges(library, number, step.places);
  const below = step.places[0] ?? 0;
  const left = library.prepare('SELECT 1 FROM action_change WHERE action_number = ? AND place < ? LIMIT 1');
  if (left.get(number, below) !== undefined) return below;
  const turned = `UPDATE action SET state = CASE state WHEN 'done' THEN 'undone' ELSE 'done' END WHERE number = ?`;
  library.prepare(turned).run(number);
  return 0;
}

/** The last step that was turned, to be taken back because what comes after it cannot be turned. */
export function readTurned(library: Connection, number: number, limit: number): Step {
  return readRows(library, 'place > @place', { number, place: lastLeft(library, number), limit });
}

/** Keeps what was recorded while a turned step was taken back: it stands where it stood before it was turned. */
export function keepTakenBack(
  library: Connection,
  number: number,
  step: { readonly places: readonly number[]; readonly recorded: readonly RowChange[] },
): void {
  const [isTurned, from] = [markOfLeft(library, number), lastLeft(library, number) + 1];
  removeChanges(library, number, step.places);
  addChanges(library, number, { changes: storedChanges(step.recorded), isTurned, from });
}

/** How many changes are left below a place: counted once for a whole turn, since it takes longer the more there are. */
export function countLeft(library: Connection, number: number, below: number): number {
  const count = 'SELECT count(*) FROM action_change WHERE action_number = ? AND place < ?';
  return Number(library.prepare(count).pluck().get(number, below));
}

/** Whether some of an action was turned round and some not. */
export function isHalfTurned(library: Connection, number: number): boolean {
  const [first, last] = endsOf(library, number);
  return first?.isTurned !== last?.isTurned;
}

/**
 * Versions of a draft are never taken away by an undo, and reading a draft makes the variants that it lacks: that they were made
 * is not kept. Both go and come back with their draft.
 */
export function storedChanges(changes: readonly RowChange[]): RowChange[] {
  return changes.filter(({ table, operation }) => operation !== 'insert' || !belongingTables.includes(table));
}

const belongingTables: readonly string[] = ['draft_version', 'variant'];

/** Adds changes that are left to be turned. */
export function addLeft(library: Connection, number: number, changes: readonly RowChange[]): void {
  addChanges(library, number, { changes, isTurned: markOfLeft(library, number) });
}

type Mark = 0 | 1;

/**
 * Which mark the rows have that are left. They stand below those that were turned, which are added at the end: so the first row
 * tells, and nothing is marked anew when a turn comes to its end, however many rows there are.
 */
function markOfLeft(library: Connection, number: number): Mark {
  return endsOf(library, number)[0]?.isTurned ?? 0;
}

interface PlacedMark {
  readonly place: number;
  readonly isTurned: Mark;
}

function endsOf(library: Connection, number: number): [PlacedMark | undefined, PlacedMark | undefined] {
  const end = (order: 'ASC' | 'DESC') =>
    library
      .prepare(
        `SELECT place, is_turned AS isTurned FROM action_change WHERE action_number = ? ORDER BY place ${order} LIMIT 1`,
      )
      .get(number) as PlacedMark | undefined;
  return [end('ASC'), end('DESC')];
}

/** The highest place that is left, found by halves: going through what was turned would take longer with each step. */
function lastLeft(library: Connection, number: number): number {
  const [first, last] = endsOf(library, number);
  if (first === undefined || last === undefined) return 0;
  if (first.isTurned === last.isTurned) return last.place;
  const next = library.prepare(
    `SELECT place, is_turned AS isTurned FROM action_change WHERE action_number = ? AND place >= ? ORDER BY place LIMIT 1`,
  );
  let [left, turned] = [first.place, last.place];
  while (turned - left > 1) {
    const middle = Math.floor((left + turned) / 2);
    const found = next.get(number, middle) as PlacedMark;
    if (found.isTurned === first.isTurned) left = found.place;
    else turned = middle;
  }
  return left;
}

const changeColumns = 'table_name, operation, row_key, before, after';
type ChangeRow = Parameters<typeof toChange>[0];

interface Added {
  readonly changes: readonly RowChange[];
  readonly isTurned: Mark;
  /** The first place; without one they follow all others. */
  readonly from?: number;
}

function addChanges(library: Connection, number: number, { changes, isTurned, from }: Added): void {
  const insert = library.prepare(
    `INSERT INTO action_change (action_number, place, ${changeColumns}, is_turned)
     VALUES (@number, @place, @table, @operation, @key, @before, @after, @isTurned)`,
  );
  let size = 0;
  let place = from ?? (endsOf(library, number)[1]?.place ?? 0) + 1;
  for (const { table, operation, key, before, after } of changes) {
    const texts = { before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
    size += sizeOf(texts);
    insert.run({ number, place, table, operation, key: JSON.stringify(key), isTurned, ...texts });
    place += 1;
  }
  countSize(library, number, size);
}

function removeChanges(library: Connection, number: number, places: readonly number[]): void {
  const remove = library.prepare(
    'DELETE FROM action_change WHERE action_number = ? AND place = ? RETURNING before, after',
  );
  let size = 0;
  for (const place of places) {
    const removed = remove.get(number, place) as Texts | undefined;
    if (removed !== undefined) size += sizeOf(removed);
  }
  countSize(library, number, -size);
}

interface Texts {
  readonly before: string | null;
  readonly after: string | null;
}

function sizeOf({ before, after }: Texts): number {
  return (before?.length ?? 0) + (after?.length ?? 0);
}

/** Kept as it grows and shrinks: adding it up anew would read every change of the action in one statement. */
function countSize(library: Connection, number: number, by: number): void {
  library.prepare('UPDATE action SET size_characters = max(0, size_characters + ?) WHERE number = ?').run(by, number);
}
