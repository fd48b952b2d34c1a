import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertClaim, type NewClaimRow } from '../../db/claims.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { countHits, matchExpression, searchLibrary } from '../../db/search.ts';
import { newId } from '../../electron/service/new-id.ts';
import { foldWording } from '../../shared/matching/fold.ts';

let library: Connection;
beforeEach(() => {
  library = openLibrary(':memory:');
});

function addClaim(wording: string): string {
  const id = newId();
  const { fingerprint } = foldWording(wording);
  const rest = {
    statement: '',
    language: 'en',
    verdict: 'unrated' as const,
    topics: [],
    isSample: false,
    importId: null,
  } satisfies Partial<NewClaimRow>;
  insertClaim(library, { id, createdAt: '2026-11-21T08:12:00.000Z', wording, fingerprint, ...rest });
  return id;
}

function find(query: string): string[] {
  return searchLibrary(library, { query, kinds: ['claim', 'draft', 'source'], limit: 20 }).map((hit) => hit.title);
}

describe('searchLibrary', () => {
  it('finds a word while it is typed, letter by letter', () => {
    const wording = 'Vaccinations caused the allergies of studying children';
    addClaim(wording);
    const lost = ['vaccinations', 'caused', 'allergies', 'studying', 'children'].flatMap((word) =>
      Array.from(word, (_, at) => word.slice(0, at + 1)).filter((typed) => find(typed).length === 0),
    );
    expect(lost).toEqual([]);
  });

  it('finds all words in any order, without case and accents', () => {
    addClaim('Açaí berries cure diabetes');
    expect(find('DIABETES acai')).toHaveLength(1);
    expect(find('diabetes garlic')).toEqual([]);
  });

  it('gives each hit once over all its pages, and says before how many there are', () => {
    for (let each = 0; each < 25; each += 1) addClaim(`Garlic number ${each} cures colds`);
    const asked = { query: 'garlic', kinds: ['claim', 'draft'] as const };
    const pages = [0, 10, 20, 30].map((offset) => searchLibrary(library, { ...asked, limit: 10, offset }));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5, 0]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(25);
    expect(countHits(library, asked)).toEqual({ total: 25, isCapped: false });
  });

  it('takes nothing typed for an operator', () => {
    addClaim('Garlic cures flu');
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '"',
            '*',
            '(',
            ')',
            ':',
            '-',
            '^',
            'NEAR',
            ' ',
            'OR',
            'AND',
            'NOT',
            'garlic',
            '{',
            '}',
            '+',
            "'",
          ),
        }),
        (typed) => {
          expect(() => find(typed)).not.toThrow();
        },
      ),
    );
  });

  it('marks the words that matched', () => {
    addClaim('They say that garlic cures flu');
    const [hit] = searchLibrary(library, { query: 'cure garl', kinds: ['claim'], limit: 5 });
    expect(hit?.excerpt).toEqual([
      { text: 'They say that ', isMatch: false },
      { text: 'garlic', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'cures', isMatch: true },
      { text: ' flu', isMatch: false },
    ]);
  });

  it('is quiet about a query without a word', () => {
    addClaim('Garlic cures flu');
    expect([matchExpression('?!'), find('?!')]).toEqual([null, []]);
  });
});
