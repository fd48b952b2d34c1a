import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../shared/model/draft.ts';
import { platformIds } from '../../shared/model/thread.ts';
import { createTestService, type TestService } from './harness.ts';

/** In the post that begins the thread, and in the disclosure at its end. */
const disclosed =
  /semaglutide \(its maker, Northfield Pharma, pays me for talks\)|Northfield Pharma \(invented\), a maker of semaglutide, pays me for talks/u;

let service: TestService;
let draft: Draft;
beforeAll(async () => {
  service = createTestService();
  await service.call('library.addSamples', {});
  const { drafts } = await service.call('draft.list', { query: 'thyroid' });
  draft = await service.call('draft.get', { id: drafts[0]?.id ?? '' });
  for (const platform of platformIds) {
    await service.call('variant.save', { draftId: draft.id, platform, isEnabled: true });
  }
});
afterAll(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

async function interestsTold() {
  const { findings } = await service.call('draft.check', { id: draft.id });
  return findings.filter(({ category }) => category === 'coi').map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('the worked example of an author who is paid by a maker', () => {
  it('is by somebody whose register has that interest, confirmed', async () => {
    const people = await service.call('person.list', {});
    const [author] = people.filter(({ person }) => draft.authorIds.includes(person.id));
    expect(author?.interests).toMatchObject([{ category: 'speaker', products: ['semaglutide'], until: null }]);
    expect(author?.person.statementConfirmedAt).not.toBeNull();
  });

  it('says so in each post that names the medicine, on every platform, and no rule on interests says anything', async () => {
    const threads = await service.call('thread.compose', { draftId: draft.id });
    expect(threads.map(({ platform }) => platform).sort()).toEqual([...platformIds].sort());
    for (const { platform, posts } of threads) {
      const naming = posts.filter(({ text }) => /semaglutide/iu.test(text));
      expect(naming.length, platform).toBeGreaterThan(0);
      for (const { text } of naming) expect(text, platform).toMatch(disclosed);
    }
    expect(await interestsTold()).toEqual([]);
  });

  it('blocks, once the words are taken out of the post that names the medicine', async () => {
    const { title, language, audience, authorIds } = draft;
    const blocks = draft.blocks.map((block) => ({ ...block, text: block.text.replace(/ \(its maker[^)]*\)/u, '') }));
    expect(blocks).not.toEqual(draft.blocks);
    const content = { title, language, audience, authorIds, blocks };
    await service.call('draft.save', { id: draft.id, version: draft.version, content });
    expect(await interestsTold()).toEqual(['COI-04 block']);
  });
});
