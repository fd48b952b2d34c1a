import type { Connection } from './connection.ts';

const limitActions = 200;
/** Of row images, about as many bytes: adding and removing all worked examples takes 2 million. */
const limitCharacters = 64_000_000;

/** An action that is forgotten has no command any more: nobody is shown it, and its changes go piece by piece. */
export const isKept = `command <> ''`;

/** Forgets what was undone, when something else is done. Gives the imports that these actions brought in or took back. */
export function forgetUndone(library: Connection): string[] {
  return forget(library, `state = 'undone'`);
}

/** Forgets the oldest actions over 200, or over 64 MB. Gives the imports that they brought in or took back. */
export function forgetOldest(library: Connection): string[] {
  return forget(
    library,
    `number <= (SELECT number FROM action WHERE ${isKept} ORDER BY number DESC LIMIT 1 OFFSET ${limitActions})
     OR number <= (SELECT max(number) FROM (
       SELECT number, sum(size_characters) OVER (ORDER BY number DESC) AS total FROM action WHERE ${isKept})
       WHERE total > ${limitCharacters})`,
  );
}

/** Forgets one action, for work that failed in the middle and was put back by itself. */
export function forgetAction(library: Connection, number: number): void {
  forget(library, `number = ${number}`);
}

/** What an import did is forgotten at once: that decides whether its rows can come back. */
function forget(library: Connection, condition: string): string[] {
  const numbers = library.prepare(`SELECT number FROM action WHERE ${isKept} AND (${condition})`).pluck().all();
  if (numbers.length === 0) return [];
  const these = JSON.stringify(numbers);
  library.prepare(`UPDATE action SET command = '' WHERE number IN (SELECT value FROM json_each(?))`).run(these);
  return library
    .prepare(
      `DELETE FROM action_change WHERE table_name = 'import' AND action_number IN (SELECT value FROM json_each(?))
       RETURNING json_extract(row_key, '$.id')`,
    )
    .pluck()
    .all(these) as string[];
}

/** Removes at most `limit` changes of forgotten actions; an action goes with its last one. Call it again while it answers `more`. */
export function removeForgotten(library: Connection, limit: number): 'more' | 'none' {
  const number = library.prepare(`SELECT number FROM action WHERE NOT (${isKept}) LIMIT 1`).pluck().get();
  if (number === undefined) return 'none';
  const { changes } = library
    .prepare(
      `DELETE FROM action_change WHERE action_number = @number AND place IN (
         SELECT place FROM action_change WHERE action_number = @number ORDER BY place LIMIT @limit)`,
    )
    .run({ number, limit });
  if (changes < limit) library.prepare('DELETE FROM action WHERE number = ?').run(number);
  return 'more';
}
