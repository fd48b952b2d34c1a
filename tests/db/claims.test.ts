import { beforeEach, describe, expect, it } from 'vitest';
import { type ClaimQuery, insertClaim, listClaims, readClaim, rootOf, setMergedInto, treeOf } from '../../db/claims.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { countSightings, insertSighting } from '../../db/sightings.ts';
import { newId } from '../../electron/service/new-id.ts';
import { foldWording } from '../../shared/matching/fold.ts';

const at = '2026-11-21T08:12:00.000Z';
let library: Connection;
beforeEach(() => {
  library = openLibrary(':memory:');
});

function addClaim(wording: string, importId: string | null = null): string {
  const id = newId();
  const rest = {
    statement: '',
    language: 'en',
    verdict: 'unrated',
    topics: [] as string[],
    isSample: false,
    importId,
  } as const;
  insertClaim(library, { id, createdAt: at, wording, fingerprint: foldWording(wording).fingerprint, ...rest });
  return id;
}

function addSighting(claimId: string, seenAt: string | null, channel: string): void {
  const rest = { link: null, reach: null, reachSource: '', note: '', importId: null } as const;
  insertSighting(library, {
    id: newId(),
    createdAt: at,
    claimId,
    wording: 'as heard',
    grouping: 'own',
    seenAt,
    channel,
    ...rest,
  });
  countSightings(library, claimId);
}

function list(query: Partial<ClaimQuery> = {}) {
  const all = { query: '', decision: 'any', topic: null, assignee: 'any' } as const;
  return listClaims(library, { ...all, order: 'newest', limit: 100, offset: 0, now: at, ...query });
}

describe('listClaims', () => {
  it('pages through the newest first and tells how many there are', () => {
    for (const wording of ['one', 'two', 'three']) addClaim(`${wording} garlic`);
    expect(list({ limit: 2, offset: 1 })).toMatchObject({
      claims: [{ wording: 'two garlic' }, { wording: 'one garlic' }],
      total: 3,
    });
    expect(list({ query: 'garl', limit: 1 })).toMatchObject({ claims: [{ wording: 'three garlic' }], total: 3 });
  });

  it('orders by what was seen last, with the unknown at the end', () => {
    const [old, fresh] = [addClaim('old'), addClaim('fresh')];
    addClaim('unknown');
    addSighting(old, '2020-01-01T00:00:00.000Z', 'Radio');
    addSighting(fresh, '2026-01-01T00:00:00.000Z', 'TikTok');
    expect(list({ order: 'last_seen' }).claims.map((claim) => [claim.wording, claim.lastChannel])).toEqual([
      ['fresh', 'TikTok'],
      ['old', 'Radio'],
      ['unknown', ''],
    ]);
  });

  it('shows neither what is merged, nor what is in the bin, nor what an import has not ended', () => {
    library
      .prepare(
        `INSERT INTO import (id, kind, file_name, imported_at, state) VALUES ('i', 'claims', 'a.csv', ?, 'pending')`,
      )
      .run(at);
    const [shown, merged, binned] = [addClaim('shown garlic'), addClaim('merged garlic'), addClaim('binned garlic')];
    addClaim('pending garlic', 'i');
    setMergedInto(library, merged, { intoId: shown, at });
    library.prepare('UPDATE claim SET deleted_at = ? WHERE id = ?').run(at, binned);
    for (const query of ['', 'garlic'])
      expect(list({ query })).toMatchObject({ claims: [{ wording: 'shown garlic' }], total: 1 });
    expect(list({ query: 'garlic', decision: 'undecided' }).total).toBe(1);
    library.prepare(`UPDATE import SET state = 'done'`).run();
    expect(list({ query: 'garlic' }).total).toBe(2);
  });

  it('finds the claims that are due again', () => {
    const [due, later] = [addClaim('due'), addClaim('later')];
    const decide = library.prepare(`UPDATE claim SET decision = 'monitor', look_again_at = ? WHERE id = ?`);
    decide.run('2026-11-21T00:00:00.000Z', due);
    decide.run('2026-12-21T00:00:00.000Z', later);
    expect(list({ decision: 'due' }).claims.map((claim) => claim.wording)).toEqual(['due']);
    expect(list({ decision: 'monitor' }).total).toBe(2);
  });

  it('does not sort or scan the whole library for one page', () => {
    const plan = (sql: string) =>
      (library.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { readonly detail: string }[])
        .map((step) => step.detail)
        .join('\n');
    for (const order of ['last_seen_at', 'risk', 'sighting_count']) {
      expect(
        plan(`SELECT row_number FROM shown_claim ORDER BY ${order} DESC, row_number DESC LIMIT 100`),
      ).not.toContain('TEMP B-TREE');
    }
    expect(plan('SELECT count(*) FROM shown_claim')).toContain('COVERING INDEX claim_listed');
  });
});

describe('merged claims', () => {
  it('stand under their root, by way of others too, and count for it', () => {
    const [root, middle, leaf] = [addClaim('root'), addClaim('middle'), addClaim('leaf')];
    for (const id of [root, middle, leaf]) addSighting(id, null, '');
    setMergedInto(library, leaf, { intoId: middle, at });
    setMergedInto(library, middle, { intoId: root, at });
    countSightings(library, leaf);
    expect([rootOf(library, leaf), treeOf(library, root)]).toEqual([root, [root, middle, leaf]]);
    expect(readClaim(library, root).sightingCount).toBe(3);
    expect(() => readClaim(library, leaf)).toThrow('merged into another one');
  });
});
