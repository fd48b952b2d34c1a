import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openToRead } from '../../db/open-to-read.ts';
import { AppError } from '../../shared/app-error.ts';
import type { ComposedPost } from '../../shared/model/composer.ts';
import { type PlatformId, platformIds } from '../../shared/model/thread.ts';
import { type WrittenDraft, withBlock, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';
import { png, smallPicture } from './small-picture.ts';

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
  const thread = threads.find((each) => each.platform === platform);
  if (thread === undefined) throw new Error(`no thread on ${platform}`);
  return thread.posts;
}

async function undo(): Promise<void> {
  const { next } = await service.call('action.list', {});
  await service.call('action.undo', { number: next.undo?.number ?? 0 });
}

async function clear(): Promise<void> {
  const draftId = written.draft.id;
  const { contentHash } = await service.call('gate.get', { draftId });
  await service.call('gate.approve', { draftId, contentHash, personId: written.other.id });
}

/** Two people let stand whatever a shorter post lacks, since the gate is not what is looked at. */
async function letAllStand(): Promise<void> {
  const draftId = written.draft.id;
  const { report } = await service.call('gate.get', { draftId });
  for (const { id, severity } of report.findings.filter((finding) => finding.severity !== 'note'))
    await service.call('gate.override', {
      ...{ draftId, findingId: id, reason: 'Not what this test looks at.', personId: written.author.id },
      ...(severity === 'block' ? { secondPersonId: written.other.id } : {}),
    });
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe('a library that is opened for reading', () => {
  it('shows the posts, the gate and the variants of a draft that nobody has composed yet, and writes nothing', async () => {
    const draft = await service.call('draft.create', { title: 'Garlic' });
    service.library.pragma('wal_checkpoint(TRUNCATE)');
    const reader = createTestService({ libraryFile: service.libraryFile, open: openToRead });
    try {
      const draftId = draft.id;
      const variants = await reader.call('variant.list', { draftId });
      expect(variants.map(({ platform }) => platform)).toEqual(platformIds);
      expect((await reader.call('composer.get', { draftId })).map(({ platform }) => platform)).toEqual(
        variants.filter(({ isEnabled }) => isEnabled).map(({ platform }) => platform),
      );
      expect((await reader.call('gate.get', { draftId })).draftId).toBe(draftId);
      await reader.call('thread.compose', { draftId });
      expect(reader.bugs).toEqual([]);
    } finally {
      reader.close();
    }
    expect(service.library.prepare('SELECT count(*) FROM variant WHERE draft_id = ?').pluck().get(draft.id)).toBe(0);
  });
});

describe('breaks', () => {
  it('end a post on one platform, stay through an edit elsewhere, and are undone', async () => {
    const draftId = written.draft.id;
    const before = await postsOn('mastodon');
    const put = before[0]?.gaps[0]?.place ?? null;
    await service.call('composer.moveBreak', { draftId, platform: 'mastodon', remove: null, put });
    const broken = await postsOn('mastodon');
    expect(broken[0]).toMatchObject({ endsBy: 'hand', words: 'The measles vaccine does not cause autism.' });
    expect((await postsOn('bluesky'))[0]?.endsBy).not.toBe('hand');

    const last = written.draft.blocks.length - 1;
    const content = withBlock(written.draft, last, `${written.draft.blocks[last]?.text} I work in a clinic.`);
    await service.call('draft.save', { id: draftId, version: written.draft.version, content });
    expect((await postsOn('mastodon'))[0]?.endsBy).toBe('hand');
    await undo();
    await undo();
    expect(await postsOn('mastodon')).toEqual(before);
  });

  it('are moved in one step and taken away', async () => {
    const draftId = written.draft.id;
    const [first, second] = (await postsOn('mastodon'))[0]?.gaps.map(({ place }) => place) ?? [];
    if (first === undefined || second === undefined) throw new Error('the post has no two gaps');
    await service.call('composer.moveBreak', { draftId, platform: 'mastodon', remove: null, put: first });
    await service.call('composer.moveBreak', { draftId, platform: 'mastodon', remove: first, put: second });
    const hand = (await postsOn('mastodon')).filter(({ endsBy }) => endsBy === 'hand');
    expect(hand.map(({ to }) => to)).toEqual([second]);
    await service.call('composer.moveBreak', { draftId, platform: 'mastodon', remove: second, put: null });
    expect((await postsOn('mastodon')).map(({ endsBy }) => endsBy)).not.toContain('hand');
  });

  it('are refused where the draft has no such words', async () => {
    const put = { blockId: 'b1', before: 'Nothing of the kind', after: 'stands in here', offset: 5 };
    const change = { draftId: written.draft.id, platform: 'x', remove: null, put } as const;
    expect(await refusal(service.call('composer.moveBreak', change))).toBe('conflict');
  });
});

describe('a post edited by hand', () => {
  it('has its own words until the draft is used again, and a cleared draft is in writing again', async () => {
    const draftId = written.draft.id;
    await clear();
    const before = await postsOn('x');
    const [first] = before;
    if (first === undefined) throw new Error('no post');
    const { from, to } = first;
    await service.call('composer.editPost', { draftId, platform: 'x', from, to, text: 'Measles vaccine: no autism.' });
    const edited = (await postsOn('x'))[0];
    expect(edited).toMatchObject({ words: 'Measles vaccine: no autism.', isEdited: true, edit: { now: first.words } });
    expect((await service.call('draft.get', { id: draftId })).status).toBe('writing');
    await service.call('composer.editPost', { draftId, platform: 'x', from, to, text: null });
    expect(await postsOn('x')).toEqual(before);
  });

  it('is read by the checks and changes what an approval stands for', async () => {
    const draftId = written.draft.id;
    const gate = await service.call('gate.get', { draftId });
    const { from, to } = (await postsOn('x'))[0] ?? { from: null, to: null };
    const text = 'My patient Anna Novak, born 3 May 2019 in Graz, had the vaccine last week and is well.';
    await service.call('composer.editPost', { draftId, platform: 'x', from, to, text });
    const after = await service.call('gate.get', { draftId });
    expect(after.contentHash).not.toBe(gate.contentHash);
    const onPrivacy = after.report.findings.filter(({ category }) => category === 'privacy');
    expect(onPrivacy.map(({ place }) => place.kind)).toContain('post');
    expect(after.canApprove).toBe(false);
    expect(JSON.stringify(await service.call('thread.compose', { draftId }))).toContain('Anna Novak');
  });
});

describe('a change that changes nothing', () => {
  const state = async () => {
    const { status, updatedAt } = await service.call('draft.get', { id: written.draft.id });
    const { total } = await service.call('action.list', {});
    return { status, updatedAt, total, entries: (await service.call('audit.list', {})).total };
  };

  it('leaves a clearance, the history and the trail as they are', async () => {
    const draftId = written.draft.id;
    const file = service.addFile('chart.png', smallPicture);
    const image = await service.call('image.add', { draftId, blockId: 'b1', file, altText: 'Two bars' });
    const { from, to, words, gaps } = (await postsOn('x'))[0] ?? {};
    if (from === undefined || to === undefined || words === undefined) throw new Error('no post');
    const edit = { draftId, platform: 'mastodon', from: null, to: null, text: 'Measles vaccine: no autism.' } as const;
    const put = gaps?.[0]?.place ?? null;
    await service.call('composer.moveBreak', { draftId, platform: 'threads', remove: null, put });
    await service.call('composer.editPost', edit);
    await letAllStand();
    await clear();
    service.advance(60_000);
    const before = await state();
    expect(before.status).toBe('approved');
    await service.call('composer.editPost', edit);
    await service.call('composer.editPost', { draftId, platform: 'x', from, to, text: null });
    await service.call('composer.editPost', { draftId, platform: 'x', from, to, text: ` ${words}\n` });
    await service.call('composer.moveBreak', { draftId, platform: 'threads', remove: null, put });
    await service.call('composer.moveBreak', { draftId, platform: 'threads', remove: put, put });
    await service.call('image.update', { id: image.id, altText: 'Two bars' });
    await service.call('image.update', { id: image.id, blockId: 'b1' });
    await service.call('image.move', { id: image.id, by: 1 });
    expect(await state()).toEqual(before);
  });
});

describe('an approval of a draft with posts of their own words', () => {
  it('is told in a table of debunks', async () => {
    const draftId = written.draft.id;
    const { from, to } = (await postsOn('x'))[0] ?? { from: null, to: null };
    await service.call('composer.editPost', { draftId, platform: 'x', from, to, text: 'Measles vaccine: no autism.' });
    await letAllStand();
    await clear();
    const { job } = await service.call('debunk.exportAll', { chosen: { ids: [draftId] }, format: 'markdown' });
    const { result } = await service.jobEnd(job);
    if (result?.kind !== 'table.export') throw new Error('nothing was written');
    const { bytes } = await service.call('table.takeFile', { id: result.fileId });
    expect(new TextDecoder().decode(bytes)).toContain(written.other.name);
  });
});

describe('posting', () => {
  it('is refused until the draft is cleared', async () => {
    const post = { draftId: written.draft.id, platform: 'x', post: 0, link: null } as const;
    expect(await refusal(service.call('posting.save', post))).toBe('conflict');
  });

  it('keeps the link of what was posted, in the audit trail too, and is undone', async () => {
    const draftId = written.draft.id;
    await clear();
    const link = 'https://bsky.app/profile/rao.example/post/3k';
    await service.call('posting.save', { draftId, platform: 'bluesky', post: 0, link: null });
    service.advance(60_000);
    const kept = await service.call('posting.save', { draftId, platform: 'bluesky', post: 0, link });
    expect(kept).toMatchObject({ link, postedAt: '2026-11-21T08:12:00.000Z' });
    expect((await postsOn('bluesky'))[0]?.posting).toMatchObject({ link, isChanged: false });
    const { entries } = await service.call('audit.list', {});
    expect(entries.filter(({ action }) => action === 'posting.save bluesky 1')).toHaveLength(2);
    await undo();
    expect((await postsOn('bluesky'))[0]?.posting).toMatchObject({ link: null });
    await service.call('posting.remove', { draftId, platform: 'bluesky', post: 0 });
    expect((await postsOn('bluesky'))[0]?.posting).toBeNull();
    expect(await refusal(service.call('posting.remove', { draftId, platform: 'bluesky', post: 0 }))).toBe('not_found');
  });

  it.each(['javascript:alert(1)', 'ftp://x.example', 'x.com/1', 'https://a b'])(
    'takes no link like %s',
    async (link) => {
      const post = { draftId: written.draft.id, platform: 'x', post: 0, link } as const;
      expect(await refusal(service.call('posting.save', post))).toBe('invalid_input');
    },
  );

  it('tells when a post has changed since it was posted', async () => {
    const draftId = written.draft.id;
    await clear();
    await service.call('posting.save', { draftId, platform: 'x', post: 0, link: null });
    await service.call('draft.save', {
      id: draftId,
      version: (await service.call('draft.get', { id: draftId })).version,
      content: withBlock(
        written.draft,
        0,
        'The measles vaccine does not cause autism, and this was looked at closely.',
      ),
    });
    expect((await postsOn('x'))[0]?.posting?.isChanged).toBe(true);

    // A link that is kept later says nothing of the words that were posted.
    await letAllStand();
    await clear();
    await service.call('posting.save', { draftId, platform: 'x', post: 0, link: 'https://x.com/rao/status/1' });
    expect((await postsOn('x'))[0]?.posting?.isChanged).toBe(true);
  });
});

describe('pictures', () => {
  const add = (bytes: Uint8Array, altText = '') => {
    const file = service.addFile('chart.png', bytes);
    return service.call('image.add', { draftId: written.draft.id, blockId: 'b1', file, altText });
  };

  it('are kept with their text, go with the post of their block, and come back by undo', async () => {
    const image = await add(smallPicture, 'Two bars');
    const { bytes, mediaType } = await service.call('image.get', { id: image.id });
    expect([Buffer.from(bytes).equals(smallPicture), mediaType]).toEqual([true, 'image/png']);
    expect((await postsOn('x'))[0]?.imageIds).toEqual([image.id]);
    await service.call('image.remove', { id: image.id });
    await undo();
    expect(await service.call('image.list', { draftId: written.draft.id })).toEqual([image]);
    expect((await service.call('image.get', { id: image.id })).bytes).toHaveLength(smallPicture.length);
  });

  it('are put into another order', async () => {
    const [one, two] = [await add(smallPicture), await add(smallPicture)];
    await service.call('image.move', { id: two.id, by: -1 });
    const images = await service.call('image.list', { draftId: written.draft.id });
    expect(images.map(({ id }) => id)).toEqual([two.id, one.id]);
  });

  it('are refused with metadata, or when they are none, and nothing is stored', async () => {
    const tagged = png([{ name: 'eXIf', data: Buffer.from('MM\0*') }]);
    for (const bytes of [tagged, new TextEncoder().encode('<svg/>'), smallPicture.slice(0, 40)])
      expect(await refusal(add(bytes))).toBe('invalid_input');
    expect(service.library.prepare('SELECT count(*) FROM image_file').pluck().get()).toBe(0);
  });

  it('take a clearance back', async () => {
    await clear();
    await add(smallPicture);
    expect((await service.call('draft.get', { id: written.draft.id })).status).toBe('writing');
  });

  it('leave the library with their draft when it is removed for good', async () => {
    await add(smallPicture);
    const items = [{ kind: 'draft' as const, id: written.draft.id }];
    await service.call('draft.delete', { id: written.draft.id });
    const { job } = await service.call('purge.run', { text: null, items });
    expect((await service.jobEnd(job)).state).toBe('done');
    expect(service.library.prepare('SELECT count(*) FROM image_file').pluck().get()).toBe(0);
  });
});
