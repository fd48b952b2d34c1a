import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, DraftContent } from '../../shared/model/draft.ts';
import { createTestService, type TestService } from './harness.ts';

const rao = { name: 'A. Rao', credentials: 'MD', role: '', organisation: '', specialties: [], isClinician: true };

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

function contentOf(draft: Draft): DraftContent {
  const { title, language, audience, authorIds, blocks } = draft;
  return { title, language, audience, authorIds, blocks };
}

function withText(draft: Draft, text: string): DraftContent {
  return {
    ...contentOf(draft),
    blocks: draft.blocks.map((block, index) => (index === 0 ? { ...block, text } : block)),
  };
}

async function addClaim(wording: string) {
  return await service.call('claim.add', { wording });
}

describe('a new draft', () => {
  it('stands on fact, myth, fallacy, fact when nothing is asked for', async () => {
    const draft = await service.call('draft.create', {});
    expect(draft).toMatchObject({
      title: 'Fact, myth, fallacy, fact',
      templateId: 'fact-myth-fallacy-fact',
      version: 1,
      status: 'writing',
      claimId: null,
      authorIds: [],
    });
    expect(draft.blocks.map((block) => block.id)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9']);
    expect(draft.blocks.find((block) => block.role === 'myth')?.text).toBe('');
    expect(await service.call('draft.get', { id: draft.id })).toEqual(draft);
  });

  it('quotes the claim as it was heard and takes its title from it', async () => {
    const claim = await addClaim(
      'The MMR jab gave my nephew autism\nand they buried the study in the Lancet, the biggest medical journal there is',
    );
    const draft = await service.call('draft.create', { claimId: claim.id, templateId: 'truth-sandwich' });
    expect(draft.blocks.find((block) => block.role === 'myth')?.text).toMatch(
      /^> “The MMR jab[^\n]*\n> and they buried[^\n]*”$/,
    );
    expect(draft.title).toMatch(/^The MMR jab .*\w…$/);
    expect(draft.title.length).toBeLessThanOrEqual(90);
    expect(draft.claimId).toBe(claim.id);
  });

  it('is written by me when the settings say who I am', async () => {
    const me = await service.call('person.save', rao);
    await service.call('settings.save', { meId: me.id });
    expect((await service.call('draft.create', {})).authorIds).toEqual([me.id]);
  });

  it('can start with the text of another draft, citations and all, for another claim', async () => {
    const first = await service.call('draft.create', { title: 'First', templateId: 'prebunk' });
    const saved = await service.call('draft.save', {
      id: first.id,
      version: 1,
      content: withText(first, 'A fact [@hviid2019, p. 3].'),
    });
    const claim = await addClaim('Another claim');
    const second = await service.call('draft.create', { basedOnId: first.id, claimId: claim.id });
    expect(second).toMatchObject({
      title: 'Another claim',
      basedOnId: first.id,
      claimId: claim.id,
      templateId: 'prebunk',
      version: 1,
    });
    expect(second.blocks).toEqual(saved.blocks);
  });

  it.each([
    ['an unknown template', { templateId: 'nope' }, 'not_found'],
    ['an unknown claim', { claimId: '01890000-0000-7000-8000-000000000000' }, 'not_found'],
    ['an unknown draft', { basedOnId: '01890000-0000-7000-8000-000000000000' }, 'not_found'],
    [
      'a template and a draft',
      { templateId: 'prebunk', basedOnId: '01890000-0000-7000-8000-000000000000' },
      'invalid_input',
    ],
  ] as const)('is refused for %s, and nothing is stored', async (_name, input, code) => {
    await expect(service.call('draft.create', input)).rejects.toMatchObject({ code });
    expect((await service.call('draft.list', {})).total).toBe(0);
  });
});

describe('saving a draft', () => {
  it('keeps the version for a content that is the same, also when tried again', async () => {
    const draft = await service.call('draft.create', {});
    expect(await service.call('draft.save', { id: draft.id, version: 1, content: contentOf(draft) })).toEqual(draft);
    const content = withText(draft, 'More.');
    const saved = await service.call('draft.save', { id: draft.id, version: 1, content });
    // The answer to the first save was lost: the page sends it once more.
    expect(await service.call('draft.save', { id: draft.id, version: 1, content })).toEqual(saved);
    expect(saved.version).toBe(2);
  });

  it('refuses to overwrite what another window saved, and says what to do', async () => {
    const draft = await service.call('draft.create', {});
    await service.call('draft.save', { id: draft.id, version: 1, content: withText(draft, 'Theirs') });
    const refused = service.call('draft.save', { id: draft.id, version: 1, content: withText(draft, 'Mine') });
    await expect(refused).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/version 2.*version 1.*not saved yet.*open the newest version/) as string,
    });
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('Theirs');
  });

  it.each([
    [
      'an author nobody knows',
      (content: DraftContent) => ({ ...content, authorIds: ['01890000-0000-7000-8000-000000000000'] }),
    ],
    [
      'two blocks with one id',
      (content: DraftContent) => ({ ...content, blocks: content.blocks.map((block) => ({ ...block, id: 'b1' })) }),
    ],
    ['an empty title', (content: DraftContent) => ({ ...content, title: '  ' })],
  ])('refuses %s and keeps what was there', async (_name, change) => {
    const draft = await service.call('draft.create', {});
    const refused = service.call('draft.save', { id: draft.id, version: 1, content: change(contentOf(draft)) });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await service.call('draft.get', { id: draft.id })).toEqual(draft);
  });

  it('keeps every version readable, whatever is saved in whatever order', async () => {
    const text = fc.oneof(
      fc.constantFrom('', 'same', 'A fact [@a].'),
      fc.string({ unit: 'grapheme-composite', maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
        let draft = await service.call('draft.create', {});
        const expected = [contentOf(draft)];
        for (const piece of texts) {
          const content = withText(draft, piece);
          const changes = JSON.stringify(content) !== JSON.stringify(expected.at(-1));
          draft = await service.call('draft.save', { id: draft.id, version: draft.version, content });
          if (changes) expected.push(content);
        }
        expect(draft.version).toBe(expected.length);
        const versions = await service.call('draft.versions', { id: draft.id });
        expect(versions.map((version) => version.version)).toEqual(expected.map((_, index) => expected.length - index));
        for (const [index, content] of expected.entries()) {
          expect(await service.call('draft.version', { id: draft.id, version: index + 1 })).toEqual(content);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is on disk when it was acknowledged: another connection reads it at once', async () => {
    const draft = await service.call('draft.create', {});
    await service.call('draft.save', { id: draft.id, version: 1, content: withText(draft, 'The last sentence.') });
    const other = createTestService({ libraryFile: service.libraryFile });
    expect((await other.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('The last sentence.');
    other.close();
  });

  it('leaves a trail of hashes and never of text', async () => {
    const draft = await service.call('draft.create', {});
    await service.call('draft.save', { id: draft.id, version: 1, content: withText(draft, 'G5P0 from Holyoke') });
    const rows = service.library.prepare("SELECT * FROM audit WHERE subject_kind = 'draft' ORDER BY number").all();
    expect(rows).toMatchObject([
      { action: 'draft.create', subject_id: draft.id, content_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      { action: 'draft.save', subject_id: draft.id, content_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Holyoke');
  });
});

describe('the list of drafts', () => {
  it('finds words of title and text, by their beginning, and shows the claim', async () => {
    const claim = await addClaim('Garlic prevents influenza');
    const garlic = await service.call('draft.create', { claimId: claim.id, title: 'Garlic' });
    const other = await service.call('draft.create', { title: 'Other' });
    service.advance(1000);
    await service.call('draft.save', {
      id: other.id,
      version: 1,
      content: withText(other, 'Vaccination protects [@garlicstudy].'),
    });
    const find = async (query: string) =>
      (await service.call('draft.list', { query })).drafts.map((draft) => draft.title);
    expect(await find('garl')).toEqual(['Garlic']);
    expect(await find('vaccinations')).toEqual(['Other']);
    expect(await find('"OR NEAR(')).toEqual([]);
    expect(await find('!!!')).toEqual([]);
    expect((await service.call('draft.list', {})).drafts.map((draft) => draft.id)).toEqual([other.id, garlic.id]);
    expect((await service.call('draft.list', { query: 'garlic' })).drafts[0]).toMatchObject({
      claimWording: 'Garlic prevents influenza',
      words: expect.any(Number) as number,
    });
  });

  it('gives one window of all drafts with the whole number', async () => {
    for (const title of ['a', 'b', 'c']) await service.call('draft.create', { title });
    const page = await service.call('draft.list', { limit: 1, offset: 1 });
    expect(page.total).toBe(3);
    expect(page.drafts).toHaveLength(1);
  });

  it('hides a deleted draft until it is restored, with all of its versions', async () => {
    const draft = await service.call('draft.create', { title: 'Gone' });
    expect(await service.call('draft.delete', { id: draft.id })).toEqual({ isDone: true });
    expect((await service.call('draft.list', { query: 'gone' })).total).toBe(0);
    await expect(service.call('draft.get', { id: draft.id })).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('recycle bin') as string,
    });
    await expect(
      service.call('draft.save', { id: draft.id, version: 1, content: contentOf(draft) }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await service.call('draft.restore', { id: draft.id })).toEqual(draft);
    expect(await service.call('draft.versions', { id: draft.id })).toHaveLength(1);
  });
});

describe('variants', () => {
  it('are there for ten platforms, numbered where there are threads, switched on as the settings say', async () => {
    await service.call('settings.save', { platforms: ['bluesky', 'mastodon', 'linkedin'] });
    const draft = await service.call('draft.create', {});
    const variants = await service.call('variant.list', { draftId: draft.id });
    expect(variants.map(({ platform, numbering, isEnabled }) => [platform, numbering, isEnabled])).toEqual([
      ['x', 'suffix', false],
      ['bluesky', 'suffix', true],
      ['mastodon', 'suffix', true],
      ['threads', 'suffix', false],
      ['linkedin', 'none', true],
      ['facebook', 'none', false],
      ['instagram', 'none', false],
      ['telegram', 'suffix', false],
      ['whatsapp', 'suffix', false],
      ['sms', 'suffix', false],
    ]);
    expect(await service.call('variant.list', { draftId: draft.id })).toEqual(variants);
  });

  it('change one thing and keep the rest, and say for whom they are', async () => {
    const draft = await service.call('draft.create', {});
    const changed = await service.call('variant.save', { draftId: draft.id, platform: 'x', numbering: 'prefix' });
    expect(changed).toMatchObject({ platform: 'x', numbering: 'prefix', isEnabled: true, version: 2 });
    expect(await service.call('variant.save', { draftId: draft.id, platform: 'x', isEnabled: false })).toMatchObject({
      numbering: 'prefix',
      isEnabled: false,
    });
    const refused = service.call('variant.save', {
      draftId: draft.id,
      platform: 'x',
      accountId: '01890000-0000-7000-8000-000000000000',
    });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('follow the language of the draft', async () => {
    const draft = await service.call('draft.create', {});
    await service.call('variant.save', { draftId: draft.id, platform: 'x', isEnabled: false });
    await service.call('draft.save', { id: draft.id, version: 1, content: { ...contentOf(draft), language: 'es' } });
    const spanish = await service.call('variant.list', { draftId: draft.id });
    expect(spanish.map((variant) => variant.language)).toEqual(Array(10).fill('es'));
    const enabled = spanish.filter(({ isEnabled }) => isEnabled).map(({ platform }) => platform);
    expect(enabled).toEqual(['x', 'bluesky', 'mastodon', 'threads', 'linkedin']);
  });

  it('are composed where they are switched on', async () => {
    const draft = await service.call('draft.create', {});
    await service.call('draft.save', {
      id: draft.id,
      version: 1,
      content: withText(draft, 'The MMR vaccine does not cause autism.'),
    });
    for (const platform of ['x', 'threads', 'linkedin'] as const)
      await service.call('variant.save', { draftId: draft.id, platform, isEnabled: false });
    const threads = await service.call('thread.compose', { draftId: draft.id });
    expect(threads.map((thread) => thread.platform)).toEqual(['bluesky', 'mastodon']);
    expect(threads[0]?.posts[0]?.text).toContain('does not cause autism');
  });
});
