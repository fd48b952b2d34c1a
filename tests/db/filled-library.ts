import { type Connection, openLibrary } from '../../db/open-library.ts';

const at = '2026-11-21T08:12:00.000Z';
const words = 'garlic heals cures influenza measles vaccine arm magnet tea honey fever child study harm salt'.split(
  ' ',
);

/** A library with rows in its chief tables, folded into one file and closed. Gives how many rows each table has. */
export function fillLibrary(file: string, claims = 600): Record<string, number> {
  const library = openLibrary(file);
  library.transaction(() => {
    for (let number = 0; number < claims; number += 1) addClaim(library, number);
    for (let number = 0; number < claims / 4; number += 1) addDraft(library, number);
    for (let number = 0; number < 60; number += 1)
      library
        .prepare('INSERT INTO setting (name, value) VALUES (?, ?)')
        .run(`setting-${number}`, JSON.stringify(wordsFor(number)));
  })();
  library.prepare(`INSERT INTO setting (name, value) VALUES ('hasSeenWelcome', 'true')`).run();
  const tables = library.prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`);
  const counts = tables
    .pluck()
    .all()
    .map(
      (name) =>
        [
          String(name),
          Number(
            library
              .prepare(`SELECT count(*) FROM "${String(name)}"`)
              .pluck()
              .get(),
          ),
        ] as const,
    );
  library.close();
  return Object.fromEntries(counts);
}

function addClaim(library: Connection, number: number): void {
  const id = idOf(1, number);
  library
    .prepare(
      `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint)
       VALUES (?, ?, ?, 1, ?, ?, 'en', 'unrated', '[]', 0, ?)`,
    )
    .run(id, at, at, wordsFor(number), wordsFor(number * 7), `print-${number}`);
  library
    .prepare(
      `INSERT INTO sighting (id, created_at, updated_at, version, claim_id, wording, channel, reach_source, note, grouping)
       VALUES (?, ?, ?, 1, ?, ?, 'Facebook', '', '', 'own')`,
    )
    .run(idOf(2, number), at, at, id, wordsFor(number));
}

function addDraft(library: Connection, number: number): void {
  const id = idOf(3, number);
  const body = wordsFor(number * 13).repeat(20);
  const blocks = JSON.stringify([{ id: 'b', role: 'fact', text: body }]);
  library
    .prepare(
      `INSERT INTO draft (id, created_at, updated_at, version, title, claim_id, template_id, language, audience, author_ids,
         blocks, body, words, status, is_sample) VALUES (?, ?, ?, 1, ?, ?, 'blank', 'en', 'public', '[]', ?, ?, 10, 'writing', 0)`,
    )
    .run(id, at, at, wordsFor(number), idOf(1, number), blocks, body);
  library
    .prepare(
      'INSERT INTO draft_version (draft_id, version, saved_at, content, title, words) VALUES (?, 1, ?, ?, ?, 10)',
    )
    .run(id, at, blocks, wordsFor(number));
}

function idOf(kind: number, number: number): string {
  return `01900000-0000-7000-800${kind}-${String(number).padStart(12, '0')}`;
}

/** Varied, and the same at each run. */
function wordsFor(number: number): string {
  return (
    Array.from({ length: 12 }, (_, place) => words[(number * 31 + place * place * 7) % words.length]).join(' ') +
    ` ${number}`
  );
}
