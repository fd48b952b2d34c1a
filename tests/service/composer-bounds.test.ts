import { afterEach, beforeEach, expect, it } from 'vitest';
import { updateVariantPosts } from '../../db/variants.ts';
import { platformIds } from '../../shared/model/thread.ts';
import { contentOf, type WrittenDraft, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
let written: WrittenDraft;
beforeEach(async () => {
  service = createTestService();
  written = await writeSoundDraft(service);
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

/** What was there before is readable after a refusal. */
async function expectReadable(): Promise<void> {
  expect(await service.call('variant.list', { draftId: written.draft.id })).toHaveLength(platformIds.length);
}

it('puts no more breaks into a thread than the library gives back', async () => {
  const draftId = written.draft.id;
  const variants = await service.call('variant.list', { draftId });
  const threads = await service.call('composer.get', { draftId });
  const { id = '' } = variants.find(({ platform }) => platform === 'x') ?? {};
  const put = threads.find(({ platform }) => platform === 'x')?.posts[0]?.gaps[0]?.place;
  if (put === undefined) throw new Error('the post has no gap');
  const breaks = Array.from({ length: 500 }, (_, offset) => ({ ...put, before: 'Gone.', after: 'Gone.', offset }));
  updateVariantPosts(service.library, { id, breaks, edits: [], at: service.now().toISOString() });
  await expect(service.call('composer.moveBreak', { draftId, platform: 'x', remove: null, put })).rejects.toMatchObject(
    { code: 'unsupported' },
  );
  await expectReadable();
});

it('keeps no other words for a stretch that is longer than the library gives back', async () => {
  const draftId = written.draft.id;
  const blocks = written.draft.blocks.map((block) => ({ ...block, text: 'Word by word. '.repeat(3500) }));
  const content = { ...contentOf(written.draft), blocks };
  await service.call('draft.save', { id: draftId, version: written.draft.version, content });
  const whole = { draftId, platform: 'linkedin', from: null, to: null, text: 'All of it.' } as const;
  await expect(service.call('composer.editPost', whole)).rejects.toMatchObject({ code: 'unsupported' });
  await expectReadable();
});
