import { citedKeys } from '../shared/text/citations.ts';
import type { Connection } from './connection.ts';

/** What the drafts of one open library cite, read once and again only where something changed. */
interface CitedKeys {
  readonly keysOf: Map<number, readonly string[]>;
  readonly counts: Map<string, number>;
  /** Drafts that changed since they were read. */
  readonly changed: Set<number>;
  /** SQLite's number for what other connections have written; null before the first reading. */
  dataVersion: number | null;
}

const keptOf = new WeakMap<Connection, CitedKeys>();

/** How many drafts cite each key. Citations are read from the text itself, which is the only place where they are kept. */
export function draftsByKey(library: Connection): ReadonlyMap<string, number> {
  const kept = keptOf.get(library) ?? watch(library);
  const dataVersion = Number(library.pragma('data_version', { simple: true }));
  if (kept.dataVersion === dataVersion) readChanged(library, kept);
  else readAll(library, kept);
  // Within a transaction what was read may be taken back, and nobody tells.
  kept.dataVersion = library.inTransaction ? null : dataVersion;
  return kept.counts;
}

function watch(library: Connection): CitedKeys {
  const kept: CitedKeys = { keysOf: new Map(), counts: new Map(), changed: new Set(), dataVersion: null };
  // Triggers that are made within a transaction would go with it.
  if (library.inTransaction) return kept;
  keptOf.set(library, kept);
  library.function('note_draft', (row: unknown) => {
    kept.changed.add(Number(row));
    return null;
  });
  library.exec(`
    CREATE TEMP TRIGGER cited_keys_insert AFTER INSERT ON draft BEGIN SELECT note_draft(new.row_number); END;
    CREATE TEMP TRIGGER cited_keys_update AFTER UPDATE OF blocks, deleted_at ON draft BEGIN
      SELECT note_draft(new.row_number); END;
    CREATE TEMP TRIGGER cited_keys_delete AFTER DELETE ON draft BEGIN SELECT note_draft(old.row_number); END;`);
  return kept;
}

const citing = `SELECT row_number AS rowNumber, blocks FROM draft WHERE deleted_at IS NULL AND instr(blocks, '@') > 0`;

interface DraftText {
  readonly rowNumber: number;
  readonly blocks: string;
}

function readAll(library: Connection, kept: CitedKeys): void {
  kept.keysOf.clear();
  kept.counts.clear();
  kept.changed.clear();
  for (const draft of library.prepare(citing).iterate() as Iterable<DraftText>) take(kept, draft);
}

function readChanged(library: Connection, kept: CitedKeys): void {
  if (kept.changed.size === 0) return;
  const read = library.prepare(`${citing} AND row_number = ?`);
  for (const rowNumber of kept.changed) {
    for (const key of kept.keysOf.get(rowNumber) ?? []) count(kept.counts, key, -1);
    kept.keysOf.delete(rowNumber);
    const draft = read.get(rowNumber) as DraftText | undefined;
    if (draft !== undefined) take(kept, draft);
  }
  kept.changed.clear();
}

function take({ keysOf, counts }: CitedKeys, { rowNumber, blocks }: DraftText): void {
  const all = JSON.parse(blocks) as readonly { readonly text: string }[];
  const keys = [...new Set(all.flatMap((block) => citedKeys(block.text)))];
  if (keys.length === 0) return;
  keysOf.set(rowNumber, keys);
  for (const key of keys) count(counts, key, 1);
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}
