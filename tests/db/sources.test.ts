import { describe, expect, it } from 'vitest';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { removeImport } from '../../db/pending-imports.ts';
import { finishSourceImport, mergeIntoSource, startSourceImport, undoSourceImport } from '../../db/source-imports.ts';
import {
  findSameWork,
  insertSource,
  isKeyTaken,
  readSource,
  readSourcesByKey,
  updateSource,
} from '../../db/sources.ts';
import { identifyWork } from '../../shared/citations/same-work.ts';
import type { CslRecord } from '../../shared/model/source.ts';

const at = '2026-11-21T08:00:00.000Z';
const later = '2026-11-21T09:00:00.000Z';
const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const importId = idOf(99);

function add(
  library: Connection,
  number: number,
  { importedBy = null, ...csl }: Partial<CslRecord> & { importedBy?: string | null },
): string {
  const id = idOf(number);
  const state = { design: 'unknown', level: null, status: 'current', statusNote: '', note: '' } as const;
  const record = { type: 'article-journal', ...csl };
  insertSource(library, {
    ...state,
    id,
    createdAt: at,
    key: `key${number}`,
    csl: record,
    isSample: false,
    importId: importedBy,
  });
  return id;
}

function startImport(library: Connection): void {
  startSourceImport(library, { id: importId, fileName: 'a.bib', at });
}

const finish = (library: Connection) =>
  finishSourceImport(library, { id: importId, at, added: 1, merged: 0, faulty: 0 });

describe('sources', () => {
  it('are found as the same work by DOI, by PMID, or by title, year and first author', () => {
    const library = openLibrary(':memory:');
    const work = { title: 'Measles: a study', author: [{ family: 'Hviid' }], issued: { 'date-parts': [[2019]] } };
    add(library, 1, { ...work, DOI: '10.1000/A' });
    add(library, 2, { title: 'Other', PMID: '77' });
    const find = (csl: Partial<CslRecord>) => findSameWork(library, identifyWork({ type: 'book', ...csl }))?.key;
    expect(find({ DOI: 'https://doi.org/10.1000/a' })).toBe('key1');
    expect(find({ PMID: 'PMID: 77' })).toBe('key2');
    expect(find({ ...work, title: 'RETRACTED: measles – a study.' })).toBe('key1');
    expect(find({ ...work, DOI: '10.1000/preprint' })).toBeUndefined();
    expect(find({ ...work, issued: { 'date-parts': [[2018]] } })).toBeUndefined();
    expect(find({})).toBeUndefined();
  });

  it('of a running import are invisible, but keep their keys', () => {
    const library = openLibrary(':memory:');
    startImport(library);
    const id = add(library, 1, { title: 'Running', DOI: '10.1000/a', importedBy: importId });
    expect(() => readSource(library, id)).toThrow('no such source');
    expect(readSourcesByKey(library, ['key1'])).toEqual([]);
    expect(findSameWork(library, { doi: '10.1000/a', pmid: null, workKey: '' })).toBeNull();
    expect(isKeyTaken(library, 'key1')).toBe(true);
    finish(library);
    expect(readSourcesByKey(library, ['key1', 'none'])).toMatchObject([{ id, title: 'Running' }]);
  });

  it('of an import that was given up are gone', () => {
    const library = openLibrary(':memory:');
    startImport(library);
    add(library, 1, { title: 'Running', importedBy: importId });
    removeImport(library, importId);
    expect(library.prepare('SELECT (SELECT count(*) FROM source) + (SELECT count(*) FROM import)').pluck().get()).toBe(
      0,
    );
  });

  it('lose by an undo what the import filled in, and nothing that a person wrote since', () => {
    const library = openLibrary(':memory:');
    const id = add(library, 1, { DOI: '10.1000/a' });
    startImport(library);
    const incoming = {
      csl: { type: 'book', title: 'Title', publisher: 'P', DOI: '10.1000/a' },
      design: 'cohort',
      status: 'retracted',
    } as const;
    mergeIntoSource(library, { sourceId: id, incoming }, { at, importId });
    finish(library);
    const merged = readSource(library, id);
    expect(merged).toMatchObject({ title: 'Title', design: 'cohort', status: 'retracted', isComplete: true });
    updateSource(library, id, { at: later, content: { ...merged, csl: { ...merged.csl, publisher: 'My own' } } });
    expect(undoSourceImport(library, importId, later)).toBe(0);
    expect(readSource(library, id)).toMatchObject({
      ...{ title: '', isComplete: false, design: 'unknown', status: 'current' },
      csl: { DOI: '10.1000/a', publisher: 'My own' },
    });
    expect(library.prepare('SELECT state, kept FROM import').get()).toEqual({ state: 'undone', kept: 0 });
  });

  it('that were changed since stay when their import is undone', () => {
    const library = openLibrary(':memory:');
    startImport(library);
    const [one, other] = [
      add(library, 1, { title: 'One', importedBy: importId }),
      add(library, 2, { title: 'Two', importedBy: importId }),
    ];
    finish(library);
    updateSource(library, one, { at: later, content: { ...readSource(library, one), note: 'Mine' } });
    expect(undoSourceImport(library, importId, later)).toBe(1);
    expect(readSource(library, one).note).toBe('Mine');
    expect(() => readSource(library, other)).toThrow('recycle bin');
  });
});
