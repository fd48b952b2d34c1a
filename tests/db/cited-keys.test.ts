import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftsByKey } from '../../db/cited-keys.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';

const at = '2026-11-21T08:00:00.000Z';
let library: Connection;

beforeEach(() => {
  library = openLibrary(':memory:');
});
afterEach(() => library.close());

function add(id: string, text: string): void {
  library
    .prepare(
      `INSERT INTO draft (id, created_at, updated_at, version, title, template_id, language, audience, author_ids, blocks, body, words, status, is_sample)
       VALUES (?, '${at}', '${at}', 1, '', '', 'en', '', '[]', ?, '', 0, 'writing', 0)`,
    )
    .run(id, JSON.stringify([{ text }]));
}

function write(id: string, text: string): void {
  library.prepare('UPDATE draft SET blocks = ? WHERE id = ?').run(JSON.stringify([{ text }]), id);
}

describe('the drafts that cite a source', () => {
  it('are counted by key, each draft once', () => {
    add('d1', 'A [@key1, p. 2; @key2] and [@key1].');
    add('d2', 'A [@key1] and mail@key2.org.');
    expect([...draftsByKey(library)]).toEqual([
      ['key1', 2],
      ['key2', 1],
    ]);
  });

  it('are read again only when they changed', () => {
    for (let number = 0; number < 20; number += 1) add(`d${number}`, 'A [@key1].');
    draftsByKey(library);
    write('d7', 'B [@key2].');
    const parse = vi.spyOn(JSON, 'parse');
    expect([...draftsByKey(library)]).toEqual([
      ['key1', 19],
      ['key2', 1],
    ]);
    draftsByKey(library);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it('are the same as counted anew after any changes, also those that are taken back', () => {
    const text = fc.subarray(['[@a]', '[@b; @c]', 'mail@a.org', '@c']).map((parts) => parts.join(' and '));
    const step = fc.record({
      act: fc.constantFrom('add', 'write', 'bin', 'restore', 'delete', 'count'),
      draft: fc.integer({ min: 0, max: 3 }).map((number) => `d${number}`),
      text,
      isTakenBack: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        library.exec('DELETE FROM draft');
        for (const each of steps) run(each);
        const anew = [...draftsByKey(library)].toSorted();
        const fresh = openLibrary(':memory:');
        const rows = library.prepare('SELECT blocks, deleted_at IS NULL AS isThere FROM draft').all() as Row[];
        const kept = library;
        library = fresh;
        for (const [number, row] of rows.entries()) if (row.isThere === 1) add(`f${number}`, textOf(row));
        expect(anew).toEqual([...draftsByKey(fresh)].toSorted());
        fresh.close();
        library = kept;
      }),
      { numRuns: 60 },
    );
  });
});

interface Row {
  readonly blocks: string;
  readonly isThere: number;
}

function textOf({ blocks }: Row): string {
  return (JSON.parse(blocks) as { text: string }[]).map((block) => block.text).join(' ');
}

interface Step {
  readonly act: string;
  readonly draft: string;
  readonly text: string;
  readonly isTakenBack: boolean;
}

function run(step: Step): void {
  try {
    library.transaction(() => {
      change(step);
      draftsByKey(library);
      if (step.isTakenBack) throw new Error('taken back');
    })();
  } catch (error) {
    if (!(error instanceof Error && error.message === 'taken back')) throw error;
  }
}

function change({ act, draft, text }: Step): void {
  const isThere = library.prepare('SELECT 1 FROM draft WHERE id = ?').get(draft) !== undefined;
  if (act === 'add' && !isThere) add(draft, text);
  if (act === 'write') write(draft, text);
  if (act === 'bin') library.prepare('UPDATE draft SET deleted_at = ? WHERE id = ?').run(at, draft);
  if (act === 'restore') library.prepare('UPDATE draft SET deleted_at = NULL WHERE id = ?').run(draft);
  if (act === 'delete') library.prepare('DELETE FROM draft WHERE id = ?').run(draft);
}
