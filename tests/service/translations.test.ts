import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../shared/model/draft.ts';
import type { TestService } from './harness.ts';
import { contentOf, inSpanish, openTranslationDesk, rao, said, type TranslationDesk } from './translation-desk.ts';

let desk: TranslationDesk;
let service: TestService;
let original: TranslationDesk['original'];
beforeEach(async () => {
  desk = await openTranslationDesk();
  ({ service, original } = desk);
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

describe('a new translation', () => {
  it('has the blocks, citations, authors, claim and platforms of the original, whose text stands in it', async () => {
    await service.call('variant.save', { draftId: original.id, platform: 'sms', isEnabled: true });
    const draft = await desk.translate();
    expect(draft).toMatchObject({
      ...{ title: 'MMR and autism', language: 'es', audience: 'Parents', authorIds: original.authorIds, version: 1 },
      ...{ blocks: said, status: 'writing', templateId: 'truth-sandwich', basedOnId: null },
    });
    const platforms = await service.call('variant.list', { draftId: draft.id });
    expect(platforms.find(({ platform }) => platform === 'sms')).toMatchObject({ isEnabled: true, language: 'es' });
  });

  it('is known to the original and to itself, with the version that it translates', async () => {
    const draft = await desk.translate();
    const expected = {
      original: { id: original.id, title: 'MMR and autism', language: 'en', version: 2, isDeleted: false },
      translations: [
        { id: draft.id, language: 'es', originalVersion: 2, outOfDateSince: null, madeBy: 'unsaid', reader: null },
      ],
    };
    expect(await desk.familyOf(original.id)).toMatchObject({ ...expected, checked: null });
    expect(await desk.familyOf(draft.id)).toMatchObject({
      ...expected,
      checked: {
        language: 'en',
        titles: ['MMR and autism'],
        texts: said.map(({ text }) => text),
        hasDisclosure: true,
        reading: 'none',
      },
    });
    const { drafts } = await service.call('draft.list', {});
    expect(drafts.find(({ id }) => id === draft.id)?.translationOf).toEqual({
      ...{ id: original.id, title: 'MMR and autism', language: 'en', isDeleted: false, outOfDateSince: null },
    });
    expect(drafts.find(({ id }) => id === original.id)?.translations).toEqual([
      { id: draft.id, language: 'es', outOfDateSince: null },
    ]);
  });

  it('stands in each language once, never in that of the original, and is not translated itself', async () => {
    const draft = await desk.translate();
    await expect(desk.translate()).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.translate('en')).rejects.toMatchObject({ code: 'invalid_input' });
    const again = service.call('translation.start', { originalId: draft.id, language: 'fr' });
    await expect(again).rejects.toMatchObject({ code: 'invalid_input' });
    await service.call('draft.delete', { id: draft.id });
    expect((await desk.translate()).id).not.toBe(draft.id);
  });

  it('is not let out before each block is translated', async () => {
    const draft = await desk.translate();
    expect(await desk.told(draft)).toEqual([
      ['PUB-19', 'block', 'b1'],
      ['PUB-19', 'block', 'b3'],
      ['PUB-19', 'warn', 'b2'],
      ['PUB-19', 'warn', 'draft'],
    ]);
    expect((await service.call('gate.get', { draftId: draft.id })).canApprove).toBe(false);
    await desk.write(draft, [inSpanish[0] ?? '', inSpanish[1] ?? '']);
    expect(await desk.told(draft)).toEqual([['PUB-19', 'block', 'b3']]);
    await desk.write(draft, inSpanish);
    expect(await desk.told(draft)).toEqual([]);
  });

  it('goes and comes back with undo and redo', async () => {
    const draft = await desk.translate();
    await desk.undo();
    expect(await desk.familyOf(original.id)).toBeNull();
    await expect(service.call('draft.get', { id: draft.id })).rejects.toMatchObject({ code: 'not_found' });
    const { next } = await service.call('action.list', { limit: 1 });
    await service.call('action.redo', { number: next.redo?.number ?? 0 });
    expect(await desk.familyOf(draft.id)).toMatchObject({ translations: [{ id: draft.id, outOfDateSince: null }] });
    expect((await service.call('draft.versions', { id: draft.id })).map(({ version }) => version)).toEqual([1]);
  });
});

describe('a translation whose original changes', () => {
  let draft: Draft;
  beforeEach(async () => {
    draft = await desk.translate();
    await desk.write(draft, inSpanish);
  });

  const since = async () => (await desk.familyOf(draft.id))?.translations[0]?.outOfDateSince;

  it('says since which version it is out of date, and that it is the same again after the words came back', async () => {
    expect(await since()).toBeNull();
    await desk.write(original, ['The MMR vaccine does not cause autism.']);
    expect(await since()).toBe(3);
    await desk.write(original, ['No vaccine causes autism.']);
    expect(await since()).toBe(3);
    expect(await desk.told(draft)).toEqual([['PUB-20', 'warn', 'draft']]);
    expect((await service.call('draft.list', {})).drafts.map(({ translations }) => translations)).toContainEqual([
      { id: draft.id, language: 'es', outOfDateSince: 3 },
    ]);
    await desk.write(original, [said[0].text]);
    expect(await since()).toBeNull();
    await desk.write(original, ['No vaccine at all.']);
    expect(await since()).toBe(6);
  });

  it('is not out of date when only the audience or the authors of the original changed', async () => {
    await service.call('draft.save', {
      ...{ id: original.id, version: 2 },
      content: { ...contentOf(original), audience: 'Nurses', authorIds: [] },
    });
    expect(await since()).toBeNull();
  });

  it('is up to date when somebody says so of the version that they saw, and undo takes that back', async () => {
    await desk.write(original, ['The MMR vaccine does not cause autism.']);
    const say = (originalVersion: number) =>
      service.call('translation.bringUpToDate', { draftId: draft.id, originalVersion });
    await expect(say(2)).rejects.toMatchObject({ code: 'conflict' });
    expect(await say(3)).toMatchObject({ originalVersion: 3, outOfDateSince: null });
    expect(await desk.told(draft)).toEqual([]);
    await desk.undo();
    expect(await since()).toBe(3);
  });

  it('follows an undo of the change', async () => {
    await desk.write(original, ['The MMR vaccine does not cause autism.']);
    await desk.undo();
    expect(await since()).toBeNull();
  });

  it('finds words of the newer version too, when they were only copied', async () => {
    await desk.write(original, ['No vaccine of any maker causes autism.']);
    await desk.write(draft, ['No vaccine of any maker causes autism.']);
    expect(await desk.told(draft)).toContainEqual(['PUB-19', 'block', 'b1']);
  });

  it('keeps its text when the original goes into the bin, and the tie when it comes back', async () => {
    await service.call('draft.delete', { id: original.id });
    expect(await desk.familyOf(draft.id)).toMatchObject({
      original: { isDeleted: true },
      translations: [{ id: draft.id }],
    });
    expect((await service.call('draft.list', {})).drafts[0]?.translationOf).toMatchObject({ isDeleted: true });
    const say = service.call('translation.bringUpToDate', { draftId: draft.id, originalVersion: 2 });
    await expect(say).rejects.toMatchObject({ code: 'not_found' });
    await service.call('draft.restore', { id: original.id });
    expect(await since()).toBeNull();
  });

  it('stands alone after its original was deleted for good', async () => {
    await service.call('draft.delete', { id: original.id });
    const { job } = await service.call('purge.run', { items: [{ kind: 'draft', id: original.id }] });
    expect((await service.jobEnd(job)).state).toBe('done');
    expect(await desk.familyOf(draft.id)).toBeNull();
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe(inSpanish[0]);
  });

  it('leaves its original alone when it is deleted for good itself', async () => {
    await service.call('draft.delete', { id: draft.id });
    const { job } = await service.call('purge.run', { items: [{ kind: 'draft', id: draft.id }] });
    expect((await service.jobEnd(job)).state).toBe('done');
    expect(await desk.familyOf(original.id)).toBeNull();
  });

  it('is unlinked without a change of its text', async () => {
    await service.call('translation.remove', { draftId: draft.id });
    expect(await desk.familyOf(draft.id)).toBeNull();
    await desk.undo();
    expect(await desk.familyOf(draft.id)).toMatchObject({ original: { id: original.id } });
  });
});

describe('a translation by a machine', () => {
  it('is noted until somebody of the register has read the version that it has', async () => {
    const draft = await desk.translate();
    const reader = await service.call('person.save', { ...rao, name: 'C. Vega' });
    await desk.write(draft, inSpanish);
    const save = (input: { madeBy?: 'machine'; readerId?: string | null }) =>
      service.call('translation.save', { draftId: draft.id, ...input });
    expect(await save({ madeBy: 'machine' })).toMatchObject({ madeBy: 'machine', reader: null });
    expect(await desk.told(draft)).toEqual([['PUB-16', 'note', 'draft']]);
    await expect(save({ readerId: draft.id })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await save({ readerId: reader.id })).toMatchObject({
      madeBy: 'machine',
      reader: { personId: reader.id, name: 'C. Vega', version: 2 },
    });
    expect(await desk.told(draft)).toEqual([]);
    await desk.write(draft, ['Ninguna vacuna causa autismo.']);
    expect(await desk.told(draft)).toEqual([['PUB-16', 'note', 'draft']]);
  });
});

it('of a text that discloses is told when it does not', async () => {
  const draft = await desk.translate();
  const now = { ...contentOf(draft), blocks: draft.blocks.filter(({ role }) => role !== 'disclosure') };
  await service.call('draft.save', { id: draft.id, version: 1, content: now });
  const { findings } = await service.call('draft.check', { id: draft.id });
  expect(findings.filter(({ rule }) => rule === 'COI-07')).toMatchObject([
    { severity: 'block', message: { key: 'checks.COI-07.translation' } },
  ]);
});

it('refuses to link what is not linked', async () => {
  for (const answer of [
    service.call('translation.save', { draftId: original.id, madeBy: 'person' }),
    service.call('translation.bringUpToDate', { draftId: original.id, originalVersion: 2 }),
    service.call('translation.remove', { draftId: original.id }),
  ])
    await expect(answer).rejects.toMatchObject({ code: 'not_found' });
});
