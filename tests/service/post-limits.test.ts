import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ComposedPost } from '../../shared/model/composer.ts';
import type { PlatformId } from '../../shared/model/thread.ts';
import { type WrittenDraft, writeSoundDraft } from './draft-examples.ts';
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

async function postsOn(platform: PlatformId): Promise<readonly ComposedPost[]> {
  const threads = await service.call('composer.get', { draftId: written.draft.id });
  return threads.find((thread) => thread.platform === platform)?.posts ?? [];
}

it('a limit of one’s own holds for the posts, the checks and the exports of its platform', async () => {
  const draftId = written.draft.id;
  const usual = await postsOn('bluesky');
  await service.call('settings.save', { postLimits: { mastodon: 5000, linkedin: 100 } });
  expect((await postsOn('mastodon')).map(({ limit }) => limit)).toEqual([5000]);
  expect(await postsOn('bluesky')).toEqual(usual);
  const threads = await service.call('thread.compose', { draftId });
  expect(threads.find(({ platform }) => platform === 'mastodon')?.posts.map(({ limit }) => limit)).toEqual([5000]);
  const { report } = await service.call('gate.get', { draftId });
  expect(report.findings.filter(({ rule }) => rule === 'PUB-01').map(({ place }) => place)).toMatchObject([
    { platform: 'linkedin' },
  ]);
  const { bytes } = await service.call('thread.export', {
    ...{ draftId, format: 'json', platforms: ['mastodon'], isPreview: true },
  });
  expect(new TextDecoder().decode(bytes)).toContain('5000');
  await service.call('settings.save', { postLimits: {} });
  expect((await postsOn('mastodon'))[0]?.limit).toBe(500);
});

it('a limit is refused where no post could be written', async () => {
  const reply = await service.reply('settings.save', { postLimits: { mastodon: 10 } });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
});
