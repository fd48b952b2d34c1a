import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginClaimWords, findInClaimWords, watchClaimWords } from '../../db/claim-words.ts';
import { deleteClaim, insertClaim, listClaims, updateClaim } from '../../db/claims.ts';
import { packRows, rowStorer } from '../../db/import-rows.ts';
import { finishClaimImport, startClaimImport } from '../../db/imports.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { matchExpression, searchLibrary } from '../../db/search.ts';
import { readWordIndex } from '../../db/word-index-reader.ts';
import { newId } from '../../electron/service/new-id.ts';
import { foldWording } from '../../shared/matching/fold.ts';
import { readTyped } from '../../shared/matching/typed-words.ts';
import { variedClaims } from '../bench/varied-claims.ts';

const at = '2026-11-21T08:12:00.000Z';
const everyDecision = { decision: 'any', topic: null, assignee: 'any', order: 'newest' } as const;
let library: Connection;

beforeEach(() => {
  library = openLibrary(':memory:');
  watchClaimWords(library);
});
afterEach(() => library.close());

function row(wording: string, importId: string | null = null) {
  const { fingerprint } = foldWording(wording);
  const content = { wording, statement: '', language: 'en', verdict: 'unrated' as const, topics: [] };
  return { id: newId(), createdAt: at, ...content, isSample: false, importId, fingerprint };
}

function add(wording: string): string {
  const claim = row(wording);
  insertClaim(library, claim);
  return claim.id;
}

function readWords(): void {
  const take = beginClaimWords(library);
  take(readWordIndex(library));
}

function found(query: string): string[] {
  return searchLibrary(library, { query, kinds: ['claim'], limit: 20 }).map((hit) => hit.title);
}

function isInMemory(query: string): boolean {
  const asked = readTyped(query);
  return asked !== null && findInClaimWords(library, asked) !== null;
}

const questions = [
  'g',
  'garlic cures',
  'measles in la',
  'vaccinati',
  'covid',
  'why is nobody talking',
  'doctors hid',
  'zzz',
];

describe('the words of the claims in memory', () => {
  it('rank the first 20 as SQLite does with bm25 over every match', () => {
    library.transaction(() => variedClaims(1500).forEach(add))();
    readWords();
    const everyMatch = library
      .prepare(
        `SELECT claim.id FROM claim_text JOIN claim ON claim.row_number = claim_text.rowid WHERE claim_text MATCH ?
         ORDER BY bm25(claim_text), claim_text.rowid DESC LIMIT 20`,
      )
      .pluck();
    const beginnings = questions.flatMap((typed) => Array.from(typed, (_, end) => typed.slice(0, end + 1)));
    const shares = beginnings.map((query) => {
      const wanted = everyMatch.all(matchExpression(query)) as string[];
      const got = searchLibrary(library, { query, kinds: ['claim'], limit: 20 }).map((hit) => hit.id);
      expect(got).toHaveLength(wanted.length);
      return wanted.length === 0 ? 1 : wanted.filter((id) => got.includes(id)).length / wanted.length;
    });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.95);
  });

  it('list and count the same claims as the full text in the file', () => {
    library.transaction(() => variedClaims(500).forEach(add))();
    const query = { ...everyDecision, limit: 30, offset: 10, now: at } as const;
    const before = questions.map((words) => listClaims(library, { ...query, query: words }));
    readWords();
    expect(isInMemory('garlic')).toBe(true);
    expect(questions.map((words) => listClaims(library, { ...query, query: words }))).toEqual(before);
  });

  it('know at once what was added, changed and put into the recycle bin', () => {
    const gone = add('Garlic wards off measles');
    const changed = add('Zinc wards off measles');
    readWords();
    add('Bleach wards off measles');
    deleteClaim(library, gone, at);
    const content = {
      wording: 'Zinc wards off mumps',
      statement: '',
      language: 'en',
      verdict: 'unrated' as const,
      topics: [],
    };
    updateClaim(library, { id: changed, version: 1, at, content, fingerprint: 'zinc wards off mumps' });
    expect(isInMemory('measles')).toBe(true);
    expect(found('measles')).toEqual(['Bleach wards off measles']);
    expect(found('mump')).toEqual(['Zinc wards off mumps']);
    expect(listClaims(library, { ...everyDecision, query: 'wards', limit: 9, offset: 0, now: at }).total).toBe(2);
  });

  it('leave the answer to the file when an import has ended, until they are read again', () => {
    add('Garlic wards off measles');
    readWords();
    const id = newId();
    startClaimImport(library, { id, fileName: 'claims.csv', at });
    const claim = row('Measles are harmless', id);
    const seen = { channel: '', link: null, seenAt: null, reach: null };
    const sighting = { id: newId(), claimId: claim.id, wording: 'x', grouping: 'own' as const, ...seen };
    rowStorer(library, { importId: id, at })(packRows([{ claim, sighting }], new Map()));
    expect(found('measles')).toEqual(['Garlic wards off measles']);
    finishClaimImport(library, { id, at, added: 1, grouped: 0, faulty: 0, tallies: new Map() });
    expect(isInMemory('measles')).toBe(false);
    expect(found('measles').toSorted()).toEqual(['Garlic wards off measles', 'Measles are harmless']);
    readWords();
    expect(isInMemory('measles')).toBe(true);
    expect(found('measles')).toHaveLength(2);
  });

  it('do not count a claim whose change was taken back', () => {
    readWords();
    expect(() =>
      library.transaction(() => {
        add('Garlic wards off measles');
        throw new Error('taken back');
      })(),
    ).toThrow('taken back');
    expect(found('measles')).toEqual([]);
  });
});
