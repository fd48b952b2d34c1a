import type { Connection } from '../../db/open-library.ts';
import type { TestService } from './harness.ts';

/** They tell how often and when something changed. */
const counted = ['version', 'updated_at'];
const tables = [
  ...['claim', 'sighting', 'triage', 'source', 'source_merge', 'passage', 'evidence', 'draft', 'finding_override'],
  ...['approval', 'person', 'interest', 'account', 'import', 'export', 'setting', 'claim_topic', 'claim_tally'],
  ...['posting', 'draft_image'],
  ...['policy_key', 'policy_pack', 'policy_reading'],
];
const words = ['garlic', 'say', 'milk', 'vaccin*', 'note', 'key1', 'measles', 'draft'];

/** All that a person can see of a library: every row, what is in the bin too, and what full text finds. */
export async function dumpLibrary(service: TestService): Promise<unknown> {
  const { library } = service;
  const drafts = library.prepare('SELECT id FROM draft WHERE deleted_at IS NULL').pluck().all() as string[];
  // Reading makes the variants that a draft lacks; they are no work of anybody.
  for (const draftId of drafts) await service.call('variant.list', { draftId });
  const rows = tables.map((table) => [table, readRows(library, `SELECT * FROM ${table}`)]);
  const variants =
    'SELECT variant.* FROM variant JOIN draft ON draft.id = variant.draft_id AND draft.language = variant.language';
  return { ...Object.fromEntries(rows), variant: readRows(library, variants), found: findWords(library) };
}

function readRows(library: Connection, sql: string): string[] {
  const rows = library.prepare(sql).all() as Record<string, unknown>[];
  return rows.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !counted.includes(name)))).sort();
}

/** Also asks each index whether it fits its table. */
function findWords(library: Connection): unknown {
  return ['claim_text', 'source_text', 'draft_text'].map((index) => {
    library.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run();
    const find = library.prepare(`SELECT rowid FROM ${index} WHERE ${index} MATCH ? ORDER BY rowid`).pluck();
    return words.map((word) => find.all(word));
  });
}
