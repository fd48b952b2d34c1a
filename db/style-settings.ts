import type { Connection } from './open-library.ts';

/** Where this library's house styles are read from (null for the usual place), and which of them are switched off. */
export interface StyleSettings {
  readonly folder: string | null;
  /** Names of styles and ids of rules. */
  readonly off: readonly string[];
}

export function readStyleSettings(library: Connection): StyleSettings {
  return { folder: read(library, 'styleFolder', null), off: read<string[]>(library, 'stylesOff', []) };
}

export function saveStyleFolder(library: Connection, folder: string | null): void {
  save(library, 'styleFolder', folder);
}

export function saveStylesOff(library: Connection, off: readonly string[]): void {
  save(library, 'stylesOff', off);
}

function read<Value>(library: Connection, name: string, otherwise: Value): Value {
  const row = library.prepare('SELECT value FROM setting WHERE name = ?').get(name) as
    | { readonly value: string }
    | undefined;
  // Written by this file alone.
  return row === undefined ? otherwise : (JSON.parse(row.value) as Value);
}

function save(library: Connection, name: string, value: unknown): void {
  library
    .prepare('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(value));
}
