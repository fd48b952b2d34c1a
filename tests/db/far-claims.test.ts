import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginClaimWords, watchClaimWords } from '../../db/claim-words.ts';
import { deleteClaim, insertClaim, listClaims, restoreClaim, setMergedInto } from '../../db/claims.ts';
import { farClaims } from '../../db/far-claims.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { readWordIndex } from '../../db/word-index-reader.ts';
import { newId } from '../../electron/service/new-id.ts';
import { claimOrders } from '../../shared/model/table.ts';

const at = '2026-11-21T08:12:00.000Z';
const everything = { query: '', decision: 'any', topic: null, assignee: 'any', now: at } as const;
let library: Connection;
let ids: string[];

beforeEach(() => {
  library = openLibrary(':memory:');
  watchClaimWords(library);
  ids = [];
  library.transaction(() => {
    for (let number = 0; number < 1500; number += 1) add(`Claim number ${number}`);
  })();
  library.exec(`UPDATE claim SET risk = row_number % 7, sighting_count = row_number % 11,
    last_seen_at = CASE WHEN row_number % 5 > 0 THEN '2026-01-' || printf('%02d', row_number % 28 + 1) END`);
});
afterEach(() => library.close());

function add(wording: string): void {
  const id = newId();
  ids.push(id);
  const content = { wording, statement: '', language: 'en', verdict: 'unrated' as const, topics: [] };
  insertClaim(library, { id, createdAt: at, ...content, isSample: false, importId: null, fingerprint: wording });
}

function readWords(): void {
  const take = beginClaimWords(library);
  take(readWordIndex(library));
}

/** Page after page from the top in one piece, which never begins far down. */
function expectSamePages(): void {
  for (const order of claimOrders) {
    const all = listClaims(library, { ...everything, order, limit: 5000, offset: 0 });
    for (const offset of [1000, 1234, all.total - 3, all.total]) {
      const page = listClaims(library, { ...everything, order, limit: 100, offset });
      expect(page).toEqual({ claims: all.claims.slice(offset, offset + 100), total: all.total });
    }
  }
}

describe('a window far down in the list of claims', () => {
  it('holds the claims that stand there when the list is read from the top, in each order', () => {
    expectSamePages();
    readWords();
    expectSamePages();
    expect(farClaims(library, { order: 'newest', limit: 10, offset: 1000 })).toHaveLength(10);
  });

  it('leaves out at once what went into the recycle bin or was merged, and shows what came back and what is new', () => {
    deleteClaim(library, ids[3] ?? '', at);
    readWords();
    deleteClaim(library, ids[900] ?? '', at);
    setMergedInto(library, ids[5] ?? '', { intoId: ids[6] ?? '', at });
    restoreClaim(library, ids[3] ?? '', at);
    library.prepare(`UPDATE claim SET wording = 'Another' WHERE id = ?`).run(ids[8]);
    library.prepare('DELETE FROM claim WHERE id = ?').run(ids[10]);
    add('The newest');
    expect(farClaims(library, { order: 'newest', limit: 10, offset: 1000 })).toHaveLength(10);
    expectSamePages();
  });

  it('is read from the file where a claim has no word, since the words do not know that one', () => {
    add('!?');
    readWords();
    expect(farClaims(library, { order: 'newest', limit: 10, offset: 1000 })).toBeNull();
    expectSamePages();
  });
});
