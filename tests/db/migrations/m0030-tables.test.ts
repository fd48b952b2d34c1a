import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filterClaims } from '../../../db/claim-filter.ts';
import { listClaims } from '../../../db/claims.ts';
import { type Connection, openLibrary } from '../../../db/open-library.ts';
import type { ClaimFilter } from '../../../shared/model/table.ts';

let folder: string;
let library: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-m0030-'));
  const file = join(folder, 'library.plainspoken');
  writeFileSync(file, gunzipSync(readFileSync('tests/fixtures/libraries/m0020.plainspoken.gz')));
  library = openLibrary(file);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

const everything: ClaimFilter = { query: '', decision: 'any', topic: null, assignee: 'any' };
const list = (filter: Partial<ClaimFilter>) =>
  listClaims(library, { ...everything, ...filter, order: 'newest', limit: 10, offset: 0, now: '' });

function plan(filter: Partial<ClaimFilter>): string {
  const found = filterClaims({ ...everything, ...filter }, '');
  const steps = library.prepare(`EXPLAIN QUERY PLAN SELECT row_number FROM ${found?.from}`).all(found?.bound ?? {});
  return (steps as { readonly detail: string }[]).map(({ detail }) => detail).join('\n');
}

describe('a library of format 20', () => {
  it('has its topics as rows, and nobody looks after its claims', () => {
    const topics = library.prepare('SELECT topic, wording FROM claim_topic JOIN claim ON row_number = claim_row').all();
    expect(topics).toContainEqual({ topic: 'influenza', wording: 'Garlic cures influenza' });
    expect(list({ topic: 'influenza' }).claims.map(({ wording }) => wording)).toEqual(['Garlic cures influenza']);
    expect(list({}).claims.every(({ assigneeId }) => assigneeId === null)).toBe(true);
    expect(list({ assignee: 'nobody' }).total).toBe(list({}).total);
  });

  it('keeps the rows of topics in step with the claims', () => {
    const garlic = `WHERE wording = 'Garlic cures influenza'`;
    library.exec(`UPDATE claim SET topics = '["winter", "kitchen"]' ${garlic}`);
    expect(library.prepare('SELECT topic FROM claim_topic ORDER BY topic').pluck().all()).toEqual([
      'kitchen',
      'winter',
    ]);
    library.exec(`UPDATE claim SET topics = '[]' ${garlic}`);
    expect(library.prepare('SELECT count(*) FROM claim_topic').pluck().get()).toBe(0);
  });

  it('finds the claims of a topic and of a person by an index', () => {
    expect(plan({ topic: 'influenza' })).toContain('SEARCH claim_topic USING PRIMARY KEY (topic=?)');
    expect(plan({ assignee: '01900000-0000-7000-8000-000000000000' })).toContain(
      'SEARCH claim USING INDEX claim_assignee (assignee_id=?)',
    );
  });
});
