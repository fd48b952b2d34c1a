import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../db/backup.ts';
import type { ComposedPost } from '../../shared/model/composer.ts';
import { type WrittenDraft, withBlock, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';
import { filesWith, preview, purge } from './purge-steps.ts';
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

const told =
  'On the third of May the boy of the baker in Quillfeather Lane was brought to our ward with a fever of 41 degrees and a rash from head to foot.';
const around = ['Vaccines are safe for most people.', 'Ask at your clinic.'] as const;

async function postsOnX(): Promise<readonly ComposedPost[]> {
  const threads = await service.call('composer.get', { draftId: written.draft.id });
  return threads.find(({ platform }) => platform === 'x')?.posts ?? [];
}

/** Writes the sentence between two others, with a break on each side of it and a post of its own words behind it. */
async function writeTold(): Promise<void> {
  const draftId = written.draft.id;
  const content = withBlock(written.draft, 0, `${around[0]} ${told} ${around[1]}`);
  await service.call('draft.save', { id: draftId, version: written.draft.version, content });
  const gaps = (await postsOnX()).flatMap((post) => post.gaps.map(({ place }) => place));
  for (const put of gaps.slice(0, 2))
    await service.call('composer.moveBreak', { draftId, platform: 'x', remove: null, put });
}

/** Every stretch of so many letters of a text. */
function piecesOf(text: string, letters: number): string[] {
  return Array.from({ length: text.length - letters + 1 }, (_, start) => text.slice(start, start + letters));
}

async function clear(): Promise<void> {
  const draftId = written.draft.id;
  const { contentHash, report } = await service.call('gate.get', { draftId });
  for (const { id, severity } of report.findings.filter((finding) => finding.severity !== 'note'))
    await service.call('gate.override', {
      ...{ draftId, findingId: id, reason: 'So that the purge is looked at alone.', personId: written.author.id },
      ...(severity === 'block' ? { secondPersonId: written.other.id } : {}),
    });
  await service.call('gate.approve', { draftId, contentHash, personId: written.other.id });
}

describe('a purge of words that posts were broken at', () => {
  it('leaves no piece of them in the places of breaks, here and in the backups', async () => {
    await writeTold();
    backUp(service.library, service.libraryFile, service.now());
    expect(filesWith(service.libraryFile, told.slice(-40)).length).toBeGreaterThan(1);
    const report = await purge(service, { text: told });
    expect(report.isClean).toBe(true);
    for (const piece of piecesOf(told, 12)) expect([piece, filesWith(service.libraryFile, piece)]).toEqual([piece, []]);
  }, 60_000);

  it('keeps the breaks where they were, around what stands in the place of the words', async () => {
    await writeTold();
    await purge(service, { text: told });
    const [first, second] = await postsOnX();
    expect([first?.words, first?.endsBy]).toEqual([around[0], 'hand']);
    expect([second?.words, second?.endsBy]).toEqual(['[removed]', 'hand']);
  });

  it.each([
    ['across the place of a break', 'people. On the third of May'],
    ['from inside of a word', 'ople. On the thi'],
    ['longer than what a place keeps', `${around[0]} ${told}`],
    ['with the replacement left empty', told],
  ])('takes out words that go %s', async (_, text) => {
    await writeTold();
    await purge(service, { text, replacement: text === told ? '' : 'x' });
    const inTable = service.library
      .prepare('SELECT group_concat(breaks || edits) FROM variant')
      .pluck()
      .get() as string;
    for (const piece of piecesOf(text, 12)) expect(inTable).not.toContain(piece);
    await postsOnX();
  });

  it('takes them out of what an edited post stands for, and out of its places', async () => {
    await writeTold();
    const { from, to } = (await postsOnX())[1] ?? { from: null, to: null };
    const edit = { draftId: written.draft.id, platform: 'x', from, to, text: `Told anew: ${told}` } as const;
    await service.call('composer.editPost', edit);
    const before = await service.call('draft.get', { id: written.draft.id });
    const { counts, subjects } = await preview(service, { text: told });
    expect(counts.find(({ place }) => place === 'drafts')?.texts).toBeGreaterThanOrEqual(3);
    expect(subjects.map(({ id }) => id)).toEqual([before.id]);
    await purge(service, { text: told });
    for (const piece of piecesOf(told, 12)) expect([piece, filesWith(service.libraryFile, piece)]).toEqual([piece, []]);
    expect((await postsOnX())[1]).toMatchObject({ words: 'Told anew: [removed]', edit: { isOutdated: false } });
  }, 60_000);
});

describe('a purge of words that only posts and pictures have', () => {
  const words = 'Wexelblatt';
  const statusNow = async () => (await service.call('draft.get', { id: written.draft.id })).status;

  it.each(['an edited post', 'a picture'])(
    'takes the approval of a draft back whose words in %s changed',
    async (where) => {
      const draftId = written.draft.id;
      if (where === 'a picture') {
        const file = service.addFile('chart.png', smallPicture);
        const [block] = written.draft.blocks;
        await service.call('image.add', {
          draftId,
          blockId: block?.id ?? '',
          file,
          altText: `Two bars. ${words} drew them.`,
        });
      } else {
        const { from, to } = (await postsOnX())[0] ?? { from: null, to: null };
        await service.call('composer.editPost', { draftId, platform: 'x', from, to, text: `${words} says no.` });
      }
      await clear();
      expect(await statusNow()).toBe('approved');
      const report = await purge(service, { text: words });
      expect(await statusNow()).toBe('writing');
      expect(report.reopened).toEqual([{ id: draftId, title: written.draft.title }]);
      const { entries } = await service.call('audit.list', {});
      expect(entries.map(({ action, subjectId }) => [action, subjectId])).toContainEqual(['purge.reopen', draftId]);
      expect(await service.call('audit.verify', {})).toEqual({ isWhole: true });
      expect(filesWith(service.libraryFile, words)).toEqual([]);
    },
  );
});
