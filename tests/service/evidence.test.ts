import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoSourceImport } from '../../db/source-imports.ts';
import references from '../../shared/samples/key-references.csl.json' with { type: 'json' };
import { createTestService, type TestService } from './harness.ts';

const hviid = JSON.stringify(references[0]);
const bibtex = `@article{lind2020,
  title = {A first paper}, author = {Lind, Ada}, journal = {Test Journal}, year = {2020}, doi = {10.1234/first}
}
@article{broken2020,
  title = {A paper {without end}, author = {Nobody}, year = {2020}

@article{lind2021,
  title = {A second paper}, author = {Lind, Ada}, year = {2021}
}
`;
const noId = '01900000-0000-7000-8000-000000000000';

describe('evidence', () => {
  let service: TestService;
  beforeEach(() => {
    service = createTestService();
  });
  afterEach(() => {
    expect(service.bugs).toEqual([]);
    service.close();
  });

  const listed = () => service.call('source.list', {});
  const onlySource = async () => {
    const [row] = (await listed()).sources;
    if (row === undefined) throw new Error('the library holds no source');
    return row.source;
  };

  it('takes a PubMed record without PMID and names its place', async () => {
    const text = 'OWN - NLM\nTI  - A paper without number\nAU  - Smith JA\n\nPMID- 77\nTI  - Another paper\n';
    expect(await service.call('source.addText', { text })).toMatchObject({
      ...{ format: 'nbib', records: 2, added: 2, faulty: 0 },
      faults: [{ line: 1, record: 'A paper without number', message: expect.stringContaining('no PMID') as string }],
    });
  });

  it('does not take other JSON for a reference', async () => {
    expect(await service.call('source.addText', { text: '{"hello": "world"}' })).toMatchObject({ added: 0, faulty: 1 });
  });

  it('adds one pasted record and describes it', async () => {
    const result = await service.call('source.addText', { text: hviid });
    expect(result).toMatchObject({ format: 'csl-json', records: 1, added: 1, merged: 0, faulty: 0, importId: null });
    expect(await onlySource()).toMatchObject({
      ...{
        key: 'hviid-2019-mmr-autism',
        authorsShort: 'Hviid et al.',
        year: '2019',
        doi: '10.7326/m18-2101',
        pmid: '30831578',
      },
      ...{ link: 'https://doi.org/10.7326/m18-2101', isComplete: true, design: 'cohort', status: 'current' },
    });
  });

  it('keeps the good entries of a BibTeX file and names the line of the bad one', async () => {
    const result = await service.call('source.addText', { text: bibtex });
    expect(result).toMatchObject({ format: 'bibtex', records: 3, added: 2, faulty: 1 });
    expect(result.faults).toMatchObject([{ line: 4, record: 'broken2020' }]);
    expect((await listed()).sources.map((row) => row.source.key).sort()).toEqual(['lind2020', 'lind2021']);
  });

  it('keeps a bare DOI as such, and completes it when the record comes', async () => {
    const first = await service.call('source.addText', { text: 'https://dx.doi.org/10.7326/M18-2101.' });
    expect(await onlySource()).toMatchObject({ key: 'doi-10.7326-m18-2101', title: '', isComplete: false });
    const second = await service.call('source.addText', { text: hviid });
    expect(second).toMatchObject({ added: 0, merged: 1, sourceIds: first.sourceIds });
    expect(await onlySource()).toMatchObject({
      key: 'doi-10.7326-m18-2101',
      isComplete: true,
      year: '2019',
      version: 2,
    });
  });

  it('never overwrites what a person wrote when a record is merged', async () => {
    await service.call('source.addText', { text: hviid });
    const { id, version, csl } = await onlySource();
    await service.call('source.update', {
      id,
      version,
      csl: { ...csl, title: 'My own title' },
      note: 'Read twice.',
      status: 'disputed',
    });
    await service.call('source.addText', {
      text: JSON.stringify({ ...references[0], status: 'retracted', publisher: 'ACP' }),
    });
    const after = await onlySource();
    expect(after).toMatchObject({ title: 'My own title', note: 'Read twice.', status: 'disputed' });
    expect(after.csl.publisher).toBe('ACP');
  });

  it('says what it can read when a text holds no source', async () => {
    await expect(service.call('source.addText', { text: 'Vaccines cause nothing of the kind.' })).rejects.toMatchObject(
      {
        code: 'invalid_input',
        fields: { text: expect.stringContaining('BibTeX') as string },
      },
    );
    expect(await listed()).toEqual({ sources: [], total: 0 });
  });

  it('reports broken JSON with its line and column and adds nothing', async () => {
    const result = await service.call('source.addText', { text: '[{"title": "A"},\n  {"title": }]' });
    expect(result).toMatchObject({ added: 0, faulty: 1, importId: null });
    expect(result.faults[0]?.message).toContain('line 2, column 13');
  });

  it('finds sources by the beginning of a word, by status and by page', async () => {
    await service.call('source.addText', { text: JSON.stringify(references) });
    expect((await service.call('source.list', { query: 'ivermec' })).total).toBe(2);
    expect((await service.call('source.list', { query: '"ivermectin OR' })).total).toBe(0);
    expect((await service.call('source.list', { status: 'retracted' })).total).toBe(7);
    const page = await service.call('source.list', { limit: 10, offset: 45 });
    expect([page.sources.length, page.total]).toEqual([5, 50]);
    expect((await service.call('source.list', { query: '§§' })).total).toBe(0);
  });

  it('imports the same file twice without a second copy', async () => {
    const text = JSON.stringify(references);
    const first = await service.call('source.addText', { text });
    const second = await service.call('source.addText', { text });
    expect([first.added, second.added, second.merged]).toEqual([50, 0, 50]);
    expect((await listed()).sources.every((row) => row.source.version === 1)).toBe(true);
  });

  it('changes a source only from the version that was seen, and gives a key to one source alone', async () => {
    await service.call('source.addText', { text: bibtex });
    const [one, other] = (await listed()).sources.map((row) => row.source);
    if (one === undefined || other === undefined) throw new Error('two sources were added');
    await expect(service.call('source.update', { id: one.id, version: 1, key: other.key })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { key: expect.any(String) as string },
    });
    expect(await service.call('source.update', { id: one.id, version: 1, level: 2, key: one.key })).toMatchObject({
      level: 2,
      version: 2,
    });
    await expect(service.call('source.update', { id: one.id, version: 1, level: 3 })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await service.call('source.update', { id: one.id, version: 2, level: null })).toMatchObject({ level: null });
  });

  it('puts a source into the recycle bin and takes it out, under a new key when its own was given away', async () => {
    await service.call('source.addText', { text: 'doi:10.1234/first' });
    const first = await onlySource();
    await service.call('source.delete', { id: first.id });
    expect(await listed()).toEqual({ sources: [], total: 0 });
    await expect(service.call('source.get', { id: first.id })).rejects.toMatchObject({ code: 'not_found' });
    await service.call('source.addText', { text: 'doi:10.1234/first' });
    expect(await service.call('source.restore', { id: first.id })).toMatchObject({ key: `${first.key}a` });
    await expect(service.call('source.restore', { id: first.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('ties a source to a claim, changes what it is to it, and unties it', async () => {
    await service.call('source.addText', { text: hviid });
    const { id: sourceId } = await onlySource();
    const claim = addClaim(service);
    const link = { claimId: claim, sourceId, note: '' } as const;
    await service.call('evidence.attach', { ...link, role: 'background' });
    await service.call('evidence.attach', { ...link, role: 'supports', note: 'Large cohort' });
    expect(await service.call('source.get', { id: sourceId })).toMatchObject({
      evidence: [{ ...link, role: 'supports', note: 'Large cohort' }],
    });
    expect((await listed()).sources).toMatchObject([{ claims: 1, drafts: 0 }]);
    await service.call('evidence.detach', { claimId: claim, sourceId });
    await expect(service.call('evidence.detach', { claimId: claim, sourceId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(service.call('evidence.attach', { ...link, claimId: noId, role: 'supports' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('keeps passages with their source', async () => {
    await service.call('source.addText', { text: hviid });
    const { id: sourceId } = await onlySource();
    const passage = await service.call('passage.add', { sourceId, text: 'The exact words.', locator: 'p. 513' });
    expect(await service.call('source.get', { id: sourceId })).toMatchObject({ passages: [passage] });
    await service.call('passage.delete', { id: passage.id });
    expect(await service.call('source.get', { id: sourceId })).toMatchObject({ passages: [] });
    await expect(service.call('passage.delete', { id: passage.id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(service.call('passage.add', { sourceId: noId, text: 'x', locator: '' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('formats in the order asked for, in three styles', async () => {
    const { sourceIds } = await service.call('source.addText', { text: JSON.stringify(references.slice(0, 2)) });
    const ids = sourceIds.toReversed();
    const [vancouver, apa, ama] = [
      await service.call('source.format', { ids, style: 'vancouver' }),
      await service.call('source.format', { ids, style: 'apa' }),
      await service.call('source.format', { ids, style: 'ama' }),
    ];
    expect(vancouver.map((entry) => entry.id)).toEqual(ids);
    expect(vancouver[1]?.text).toMatch(/^2\. Hviid A, Hansen JV, Frisch M, Melbye M\. .*2019 Apr 16;170\(8\):513–20\./);
    expect(apa[1]?.text).toMatch(/^Hviid, A\., Hansen, J\. V\., Frisch, M\., & Melbye, M\. \(2019\)\./);
    expect(ama[1]?.text).toMatch(
      /^2\. Hviid A, Hansen JV, Frisch M, Melbye M\. .*2019;170\(8\):513-520\. doi:10\.7326\/m18-2101$/i,
    );
    expect(await service.call('source.format', { ids: [], style: 'ama' })).toEqual([]);
    await expect(service.call('source.format', { ids: [noId], style: 'ama' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('imports a file as a job and takes the whole import back, but not what was worked on since', async () => {
    await service.call('source.addText', { text: 'doi:10.1234/first' });
    const file = service.addFile(
      'library.bib',
      `${bibtex}@article{third, title={Third}, author={Third, T.}, year=2022}`,
      100,
    );
    const { job } = await service.call('source.import', { file });
    const end = await service.jobEnd(job);
    expect(end).toMatchObject({ state: 'done', result: { format: 'bibtex', added: 2, merged: 1, faulty: 1 } });
    if (end.result?.kind !== 'source.import' || end.result.importId === null) throw new Error('the import has an id');
    const { importId } = end.result;
    expect((await listed()).total).toBe(3);

    const worked = (await listed()).sources.find((row) => row.source.key === 'third')?.source;
    if (worked === undefined) throw new Error('the third was added');
    await service.call('passage.add', { sourceId: worked.id, text: 'Quoted.', locator: '' });
    const kept = service.library.transaction(() =>
      undoSourceImport(service.library, importId, service.now().toISOString()),
    )();
    expect(kept).toBe(1);
    const left = (await listed()).sources.map((row) => [row.source.key, row.source.isComplete]);
    expect(left.sort()).toEqual([
      ['doi-10.1234-first', false],
      ['third', true],
    ]);
  });

  it('reads UTF-16 and Latin-1 as well as UTF-8', async () => {
    const text = '@article{key, title = {Über Mäuse}, author = {Müller, Jörg}, year = {2001}}';
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const narrow = new Uint8Array(Buffer.from(text.replace('key', 'other').replace('2001', '2002'), 'latin1'));
    for (const bytes of [wide, narrow]) {
      const { job } = await service.call('source.import', { file: service.addFile('a.bib', bytes) });
      expect(await service.jobEnd(job)).toMatchObject({ state: 'done', result: { added: 1 } });
    }
    expect((await listed()).sources.map((row) => row.source.title)).toEqual(['Über Mäuse', 'Über Mäuse']);
  });

  it('leaves nothing behind when an import is cancelled or the file is no bibliography', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ type: 'book', title: `Book ${index}` }));
    const { job } = await service.call('source.import', { file: service.addFile('many.json', JSON.stringify(many)) });
    await service.call('job.cancel', { id: job });
    expect(await service.jobEnd(job)).toMatchObject({ state: 'cancelled' });
    const other = await service.call('source.import', {
      file: service.addFile('picture.png', new Uint8Array([137, 80, 78, 71, 0, 1, 2])),
    });
    expect(await service.jobEnd(other.job)).toMatchObject({ state: 'failed', error: { code: 'invalid_input' } });
    expect(await listed()).toEqual({ sources: [], total: 0 });
    expect(service.library.prepare('SELECT count(*) FROM import').pluck().get()).toBe(0);
  });

  it('refuses a file of 200 MB with a sentence', async () => {
    const file = service.addFile('huge.bib', new Uint8Array(200 * 1024 * 1024), 4 * 1024 * 1024);
    const { job } = await service.call('source.import', { file });
    expect(await service.jobEnd(job)).toMatchObject({
      state: 'failed',
      error: { code: 'invalid_input', message: expect.stringContaining('64 MB') as string },
    });
  });
});

function addClaim(service: TestService): string {
  const id = service.newId();
  const at = service.now().toISOString();
  service.library
    .prepare(
      `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint)
       VALUES (?, ?, ?, 1, 'MMR causes autism', '', 'en', 'false', '[]', 0, 'mmr causes autism')`,
    )
    .run(id, at, at);
  return id;
}
