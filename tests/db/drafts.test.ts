import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../db/content-hash.ts';
import { listDrafts } from '../../db/draft-list.ts';
import {
  insertDraft,
  listDraftVersions,
  type NewDraft,
  readDraft,
  readDraftVersion,
  updateDraft,
} from '../../db/drafts.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';

const id = '01890000-0000-7000-8000-000000000001';
const at = '2026-11-21T08:12:00.000Z';
const draft: NewDraft = {
  ...{ id, createdAt: at, claimId: null, templateId: 'prebunk', basedOnId: null, isSample: false },
  ...{ title: 'Measles', language: 'en', audience: 'Parents', authorIds: [] },
  blocks: [{ id: 'b1', role: 'fact', label: 'Fact', text: 'Measles **spreads** through air [@moss2017].' }],
};

let library: Connection;
beforeEach(() => {
  library = openLibrary(':memory:');
  insertDraft(library, draft);
});
afterEach(() => library.close());

function find(query: string): readonly string[] {
  return listDrafts(library, { query, status: 'any', limit: 10, offset: 0 }).drafts.map((found) => found.title);
}

function change(text: string, version = 1): void {
  const blocks = draft.blocks.map((block) => ({ ...block, text }));
  updateDraft(library, { id, version, savedAt: at, content: { ...draft, blocks } });
}

describe('the drafts of a library', () => {
  it('are read as they were stored', () => {
    const { createdAt, ...stored } = draft;
    const dates = { createdAt, updatedAt: at, approvedAt: null, reviewAt: null };
    expect(readDraft(library, id)).toEqual({ ...stored, ...dates, version: 1, status: 'writing' });
  });

  it('are found by what they say now, not by what they said before, and never by a citation key', () => {
    expect(find('spreads')).toEqual(['Measles']);
    expect(find('moss2017')).toEqual([]);
    change('The vaccine protects.');
    expect(find('spreads')).toEqual([]);
    expect(find('protect')).toEqual(['Measles']);
  });

  it('answer any words typed without a failure of the query', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('"', 'a AND', 'NEAR(a b)', 'title:x', '-', '*', '^a', 'a"b'),
        ),
        (query) => {
          expect(Array.isArray(find(query))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('count the words that a reader sees', () => {
    expect(listDraftVersions(library, id)).toEqual([
      { draftId: id, version: 1, savedAt: at, title: 'Measles', words: 4, approval: null },
    ]);
  });

  it('stay as they are when a version cannot be stored', () => {
    change('Second.');
    const write = library.transaction(() => change('Lost?', 1));
    // Version 2 is there already: the insert fails, and the update before it must not stay.
    expect(() => write.immediate()).toThrow();
    expect(readDraft(library, id)).toMatchObject({ version: 2, blocks: [{ text: 'Second.' }] });
    expect(readDraftVersion(library, id, 2).blocks[0]?.text).toBe('Second.');
  });
});

describe('the hash of a content', () => {
  it('does not depend on the order of fields, and does on everything else', () => {
    expect(contentHash({ title: 'a', blocks: [{ id: 'b1', text: 't' }] })).toBe(
      contentHash({ blocks: [{ text: 't', id: 'b1' }], title: 'a' }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(contentHash(one) === contentHash(other)).toBe(isSame);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [name, sorted(field)]);
  return { fields: fields.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
