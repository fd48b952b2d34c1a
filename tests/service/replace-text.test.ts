import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../shared/contract.ts';
import type { FoundThing, SearchPlace } from '../../shared/model/found-text.ts';
import { contentOf, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => service.close());

type Search = Omit<Input<'library.findText'>, 'from'>;

async function findAll(search: Search): Promise<FoundThing[]> {
  const things: FoundThing[] = [];
  let from: SearchPlace | null = null;
  do {
    const answer: Output<'library.findText'> = await service.call('library.findText', { ...search, from });
    things.push(...answer.things);
    from = answer.next;
  } while (from !== null);
  return things;
}

function chosen(things: readonly FoundThing[]): Input<'library.replaceText'>['things'] {
  return things.map(({ kind, id, version, places }) => ({
    kind,
    id,
    version,
    places: places.map(({ field, blockId, start, end }) => ({ field, blockId, start, end })),
  }));
}

async function replaceAll(search: Search, replacement: string) {
  return service.call('library.replaceText', { ...search, replacement, things: chosen(await findAll(search)) });
}

async function addDraft(title: string, text: string) {
  const made = await service.call('draft.create', { title });
  const [first, ...rest] = made.blocks;
  if (first === undefined) throw new Error('a template without blocks');
  const content = { ...contentOf(made), blocks: [{ ...first, text }, ...rest] };
  return service.call('draft.save', { id: made.id, version: 1, content });
}

describe('library.findText', () => {
  it('finds statements, titles and blocks with the words around each place', async () => {
    await service.call('claim.add', { wording: 'Jabs give autism', statement: 'The jab causes autism.' });
    await addDraft('About the jab', 'The jab is safe. Ask about the JAB.');
    const things = await findAll({ query: 'jab', words: 'whole' });
    expect(things.map(({ kind, places }) => [kind, ...places.map(({ field, found }) => `${field} ${found}`)])).toEqual([
      ['claim', 'statement jab'],
      ['draft', 'title jab', 'block jab', 'block JAB'],
    ]);
    expect(things[1]?.places[2]?.before).toBe('The jab is safe. Ask about the ');
  });

  it('leaves out what is in the recycle bin, and wordings, which are what somebody else said', async () => {
    const claim = await service.call('claim.add', { wording: 'the jab', statement: 'about the jab' });
    const draft = await addDraft('T', 'the jab');
    await service.call('claim.delete', { id: claim.id });
    await service.call('draft.delete', { id: draft.id });
    await service.call('claim.add', { wording: 'another jab' });
    expect(await findAll({ query: 'jab' })).toEqual([]);
  });

  it('goes through a large library in steps and says how far it is', async () => {
    const insert = service.library.prepare(
      `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint)
       VALUES (?, @at, @at, 1, 'w', ?, 'en', 'unrated', '[]', 0, '')`.replaceAll('@at', "'2026-11-21T08:12:00.000Z'"),
    );
    service.library.transaction(() => {
      for (let row = 0; row < 5000; row += 1) insert.run(service.newId(), row === 4999 ? 'the needle' : 'hay');
    })();
    const steps: string[] = [];
    let from: SearchPlace | null = null;
    do {
      const answer: Output<'library.findText'> = await service.call('library.findText', { query: 'needle', from });
      steps.push(`${answer.done} of ${answer.total}: ${answer.things.length}`);
      from = answer.next;
    } while (from !== null);
    expect(steps).toEqual(['2000 of 5000: 0', '4000 of 5000: 0', '5000 of 5000: 1']);
  });
});

describe('library.replaceText', () => {
  it('replaces in the chosen places only', async () => {
    const draft = await addDraft('T', 'one jab, two jab');
    const [thing] = chosen(await findAll({ query: 'jab' }));
    if (thing === undefined) throw new Error('nothing was found');
    const things = [{ ...thing, places: thing.places.slice(1) }];
    await service.call('library.replaceText', { query: 'jab', replacement: 'vaccine', things });
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('one jab, two vaccine');
  });

  it('keeps the text of before among the versions', async () => {
    const draft = await addDraft('T', 'the jab');
    await replaceAll({ query: 'jab' }, 'vaccine');
    const old = await service.call('draft.version', { id: draft.id, version: draft.version });
    expect(old.blocks[0]?.text).toBe('the jab');
  });

  it('takes all of it back with one undo', async () => {
    const claim = await service.call('claim.add', { wording: 'w', statement: 'the jab' });
    const draft = await addDraft('The jab', 'the jab and the jab');
    const answer = await replaceAll({ query: 'jab' }, 'vaccine');
    expect(answer.things.map(({ replaced }) => replaced)).toEqual([1, 3]);
    const { actions } = await service.call('action.list', {});
    await service.call('action.undo', { number: actions[0]?.number ?? 0 });
    expect((await service.call('claim.get', { id: claim.id })).claim.statement).toBe('the jab');
    const after = await service.call('draft.get', { id: draft.id });
    expect([after.title, after.blocks[0]?.text]).toEqual(['The jab', 'the jab and the jab']);
  });

  it('leaves alone what was changed since, says so, and changes the others', async () => {
    const claim = await service.call('claim.add', { wording: 'w', statement: 'the jab' });
    const draft = await addDraft('T', 'the jab');
    const things = chosen(await findAll({ query: 'jab' }));
    await service.call('claim.update', { id: claim.id, version: 1, statement: 'now another jab' });
    const answer = await service.call('library.replaceText', { query: 'jab', replacement: 'vaccine', things });
    expect(answer.things.map(({ kind, replaced, reason }) => [kind, replaced, reason === null])).toEqual([
      ['claim', 0, false],
      ['draft', 1, true],
    ]);
    expect((await service.call('claim.get', { id: claim.id })).claim.statement).toBe('now another jab');
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('the vaccine');
  });

  it('refuses places where other words stand', async () => {
    const draft = await addDraft('T', 'the jab');
    const [thing] = chosen(await findAll({ query: 'jab' }));
    if (thing === undefined) throw new Error('nothing was found');
    const places = thing.places.map((place) => ({ ...place, start: 0, end: 3 }));
    const answer = await service.call('library.replaceText', {
      query: 'jab',
      replacement: 'vaccine',
      things: [{ ...thing, places }],
    });
    expect(answer.things[0]?.replaced).toBe(0);
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('the jab');
  });

  it('does not empty a title, and changes nothing else of that draft then', async () => {
    const draft = await addDraft('jab', 'the jab');
    const answer = await replaceAll({ query: 'jab' }, '');
    expect(answer.things[0]?.reason).toContain('title empty');
    expect((await service.call('draft.get', { id: draft.id })).version).toBe(draft.version);
  });

  it('puts a debunk back into writing, which is told before', async () => {
    const { draft, author } = await writeSoundDraft(service);
    const gate = await service.call('gate.get', { draftId: draft.id });
    await service.call('gate.approve', { draftId: draft.id, contentHash: gate.contentHash, personId: author.id });
    const [thing] = await findAll({ query: 'measles' });
    expect(thing?.isApproved).toBe(true);
    await replaceAll({ query: 'measles' }, 'rubella');
    expect((await service.call('draft.get', { id: draft.id })).status).toBe('writing');
  });
});
