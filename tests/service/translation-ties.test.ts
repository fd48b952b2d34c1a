import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftImage } from '../../shared/model/composer.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { TestService } from './harness.ts';
import { smallPicture } from './small-picture.ts';
import { inSpanish, openTranslationDesk, said, type TranslationDesk } from './translation-desk.ts';

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

describe('a draft that was written by itself', () => {
  let own: Draft;
  const inEnglish = { title: 'La triple vírica', audience: '', authorIds: [] };
  beforeEach(async () => {
    const started = await service.call('draft.create', { title: 'La triple vírica' });
    own = await service.call('draft.save', {
      ...{ id: started.id, version: 1 },
      content: {
        ...inEnglish,
        language: 'es',
        blocks: said.map((block, at) => ({ ...block, text: inSpanish[at] ?? '' })),
      },
    });
  });

  const link = (more: { draftId?: string; originalId?: string; originalVersion?: number; language?: string } = {}) =>
    service.call('translation.link', { draftId: own.id, originalId: original.id, ...more });

  it('becomes the translation of another, of the newest version when none is named', async () => {
    expect(await link()).toMatchObject({ id: own.id, originalVersion: 2, outOfDateSince: null, madeBy: 'unsaid' });
    expect(await desk.familyOf(original.id)).toMatchObject({ translations: [{ id: own.id, language: 'es' }] });
    expect(await service.call('draft.get', { id: own.id })).toEqual(own);
    await desk.undo();
    expect(await desk.familyOf(original.id)).toBeNull();
  });

  it('is out of date since the version after the one that it is said to translate', async () => {
    await desk.write(original, ['No MMR vaccine causes autism.']);
    await desk.write(original, ['No vaccine of any maker causes autism.']);
    expect(await link({ originalVersion: 2 })).toMatchObject({ originalVersion: 2, outOfDateSince: 3 });
    expect(await desk.told(own)).toEqual([['PUB-20', 'warn', 'draft']]);
    await service.call('translation.remove', { draftId: own.id });
    expect(await link({ originalVersion: 4 })).toMatchObject({ originalVersion: 4, outOfDateSince: null });
  });

  it('says nothing of versions whose text came back', async () => {
    await desk.write(original, ['No MMR vaccine causes autism.']);
    await desk.write(original, [said[0].text]);
    expect(await link({ originalVersion: 2 })).toMatchObject({ originalVersion: 2, outOfDateSince: null });
  });

  it('is refused a version that its original never had', async () => {
    await expect(link({ originalVersion: 3 })).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.familyOf(own.id)).toBeNull();
  });

  it('is linked once, and to nothing that is a translation or the draft itself', async () => {
    await expect(link({ originalId: own.id })).rejects.toMatchObject({ code: 'invalid_input' });
    await link();
    await expect(link()).rejects.toMatchObject({ code: 'conflict' });
    const third = await service.call('draft.create', { title: 'Troisième' });
    const ofThird = link({ draftId: third.id, originalId: own.id, language: 'fr' });
    await expect(ofThird).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(link({ originalId: third.id })).rejects.toMatchObject({ code: 'conflict' });
    const turned = link({ draftId: original.id, originalId: own.id });
    await expect(turned).rejects.toMatchObject({ code: 'invalid_input' });
    const elsewhere = link({ draftId: original.id, originalId: third.id, language: 'de' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('stays an original for translations that are in the recycle bin', async () => {
    const translated = await service.call('translation.start', { originalId: own.id, language: 'fr' });
    await service.call('draft.delete', { id: translated.id });
    await expect(link()).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is refused the language of its original, and one that is taken', async () => {
    const inLanguage = 'The original is in this language. Nothing was changed: choose another language.';
    const third = await service.call('draft.create', { title: 'Third' });
    const same = service.call('translation.link', { draftId: third.id, originalId: original.id });
    await expect(same).rejects.toMatchObject({ code: 'invalid_input', fields: { language: inLanguage } });
    await desk.translate();
    await expect(link()).rejects.toMatchObject({ code: 'conflict' });
    expect((await service.call('draft.get', { id: own.id })).version).toBe(2);
  });

  it('says in which language it is where that was never said, and keeps its platforms and what was posted', async () => {
    const third = await service.call('draft.create', { title: 'Der Impfstoff' });
    await service.call('variant.save', { draftId: third.id, platform: 'sms', isEnabled: true });
    const linked = await link({ draftId: third.id, language: 'de' });
    expect(linked).toMatchObject({ id: third.id, language: 'de', version: 2 });
    const platforms = await service.call('variant.list', { draftId: third.id });
    expect(platforms.find(({ platform }) => platform === 'sms')).toMatchObject({ isEnabled: true, language: 'de' });
    await desk.undo();
    expect(await service.call('draft.get', { id: third.id })).toMatchObject({ language: 'en' });
    expect(await desk.familyOf(third.id)).toBeNull();
    const back = await service.call('variant.list', { draftId: third.id });
    expect(back.find(({ platform }) => platform === 'sms')).toMatchObject({ isEnabled: true, language: 'en' });
  });

  it('is not written anew where only the case of its language is another', async () => {
    const content = { ...inEnglish, language: 'pt-br', blocks: own.blocks };
    const saved = await service.call('draft.save', { id: own.id, version: own.version, content });
    expect(await link({ language: 'pt-BR' })).toMatchObject({ language: 'pt-br', version: saved.version });
  });

  it('is told when its original discloses and it does not', async () => {
    const silent = { ...inEnglish, language: 'es', blocks: own.blocks.filter(({ role }) => role !== 'disclosure') };
    await service.call('draft.save', { id: own.id, version: 2, content: silent });
    await link();
    const { findings } = await service.call('draft.check', { id: own.id });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['COI-07', 'block']);
  });
});

describe('the pictures of the original', () => {
  const altText = 'Bar chart: 2 in 1,000 with the vaccine, 12 in 1,000 without it.';
  beforeEach(async () => {
    await service.call('image.add', {
      ...{ draftId: original.id, blockId: 'b1', altText },
      file: service.addFile('chart.png', smallPicture),
    });
  });

  const picturesOf = (draftId: string) => service.call('image.list', { draftId });

  async function onlyPicture(draftId: string): Promise<DraftImage> {
    const [picture, ...others] = await picturesOf(draftId);
    if (picture === undefined || others.length > 0) throw new Error('there is not just one picture');
    return picture;
  }

  it('go along into a new translation, each with its block and words', async () => {
    const draft = await desk.translate();
    const [first, copy] = [await onlyPicture(original.id), await onlyPicture(draft.id)];
    expect(copy).toEqual({ ...first, id: copy.id, draftId: draft.id });
    expect(copy.id).not.toBe(first.id);
    await service.call('image.remove', { id: first.id });
    const { bytes } = await service.call('image.get', { id: copy.id });
    expect(Buffer.from(bytes).equals(smallPicture)).toBe(true);
    await desk.undo();
    expect(await picturesOf(original.id)).toEqual([first]);
    await desk.undo();
    await expect(service.call('image.get', { id: copy.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are not let out before their words are translated, also when those of the original change meanwhile', async () => {
    const draft = await desk.translate();
    await desk.write(draft, inSpanish);
    expect(await desk.told(draft)).toEqual([['PUB-19', 'block', 'picture']]);
    await service.call('image.update', { id: (await onlyPicture(original.id)).id, altText: 'Two bars.' });
    expect(await desk.told(draft)).toEqual([['PUB-19', 'block', 'picture']]);
    const inTheirWords = {
      id: (await onlyPicture(draft.id)).id,
      altText: 'Barras: 2 de cada 1.000 y 12 de cada 1.000.',
    };
    await service.call('image.update', inTheirWords);
    expect(await desk.told(draft)).toEqual([]);
  });
});
