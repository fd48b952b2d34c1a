import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ComposedPost } from '../../shared/model/composer.ts';
import type { PlatformId } from '../../shared/model/thread.ts';
import { type WrittenDraft, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';
import { smallPicture } from './small-picture.ts';

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
  await service.call('settings.save', { limits: { mastodon: { post: 5000 }, linkedin: { post: 100 } } });
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
  await service.call('settings.save', { limits: {} });
  expect((await postsOn('mastodon'))[0]?.limit).toBe(500);
});

it('limits of pictures, their words, links and tags hold for the checks and the exports', async () => {
  const draftId = written.draft.id;
  const { draft } = written;
  const blocks = draft.blocks.map((block, index) =>
    index === 0 ? { ...block, text: `${block.text} See https://who.int/a and https://cdc.gov/b.` } : block,
  );
  const { title, language, audience, authorIds } = draft;
  const content = { title, language, audience, authorIds, blocks };
  await service.call('draft.save', { id: draftId, version: draft.version, content });
  for (const name of ['one.png', 'two.png'])
    await service.call('image.add', {
      ...{ draftId, blockId: blocks[0]?.id ?? '', altText: 'Bars: 2 in 1,000 with it, 12 in 1,000 without.' },
      file: service.addFile(name, smallPicture),
    });
  const told = async () => {
    const { findings } = await service.call('draft.check', { id: draftId });
    return findings.filter(({ rule }) => rule === 'PUB-01' || rule === 'PUB-07').map(({ message }) => message.key);
  };
  const write = () =>
    service.call('thread.export', { draftId, format: 'mastodon-json', platforms: ['mastodon'], isPreview: true });
  expect(await told()).toEqual([]);
  expect((await write()).bytes.length).toBeGreaterThan(0);
  const own = { imagesPerPost: 1, altTextCharacters: 20, linksPerPost: 1 };
  // A thread is split so that each post has one link; LinkedIn has no threads to split it into.
  await service.call('settings.save', { limits: { mastodon: own, linkedin: { linksPerPost: 1 } } });
  expect((await told()).sort()).toEqual([
    ...['checks.PUB-01.links', 'checks.PUB-01.pictures', 'checks.PUB-07.tooLong', 'checks.PUB-07.tooLong'],
  ]);
  await expect(write()).rejects.toMatchObject({ code: 'invalid_input' });
});

it('lengths that were set before other limits could be still hold', async () => {
  service.library
    .prepare("INSERT INTO setting (name, value) VALUES ('postLimits', ?)")
    .run(JSON.stringify({ mastodon: 5000 }));
  expect((await service.call('settings.get', {})).limits).toEqual({ mastodon: { post: 5000 } });
  expect((await postsOn('mastodon')).map(({ limit }) => limit)).toEqual([5000]);
  await service.call('settings.save', { limits: {} });
  expect((await postsOn('mastodon'))[0]?.limit).toBe(500);
});

it('a limit is refused where no post could be written', async () => {
  const reply = await service.reply('settings.save', { limits: { mastodon: { post: 10 } } });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
});
