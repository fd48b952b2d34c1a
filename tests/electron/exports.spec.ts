import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { expect, type Page, test } from './harness.ts';

/** What came out of `thread.export`; bytes as numbers, since the test stands outside of the page. */
interface Exported {
  readonly fileName: string;
  readonly bytes: readonly number[];
}

test('draws the approval sheet and cards in a window that nobody sees', async ({ desktopFolder }) => {
  const { page, application } = await desktopFolder.open(['--no-samples']);
  await page.getByRole('dialog', { name: 'Welcome to Plainspoken' }).waitFor();
  const sheet = await send(page, 'pdf', {});
  expect(Buffer.from(sheet.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  const cards = await send(page, 'card', { cardSize: '1080x1350' });
  const zip = await JSZip.loadAsync(Uint8Array.from(cards.bytes));
  const picture = PNG.sync.read((await zip.file('x/01.png')?.async('nodebuffer')) ?? Buffer.alloc(0));
  expect([picture.width, picture.height]).toEqual([1080, 1350]);
  expect(new Set(picture.data).size).toBeGreaterThan(10);
  expect(await zip.file('x/01-alt.txt')?.async('string')).toContain('The vaccine does not cause autism.');
  expect(application.windows()).toHaveLength(1);
});

function send(page: Page, format: 'pdf' | 'card', options: object): Promise<Exported> {
  return page.evaluate(
    async ([asked, chosen]) => {
      const call = async (name: string, input: unknown) => {
        const reply = (await window.bridge?.call(name, input)) as { ok: boolean; value: never; error: unknown };
        if (!reply.ok) throw new Error(JSON.stringify(reply.error));
        return reply.value;
      };
      const draft: { id: string; version: number; blocks: object[] } & Record<
        'language' | 'audience' | 'authorIds',
        unknown
      > = await call('draft.create', { title: 'Measles vaccine' });
      const { id, version, language, audience, authorIds } = draft;
      const blocks = draft.blocks.map((block, index) => ({
        ...block,
        text: index === 0 ? 'The vaccine does not cause autism.' : '',
      }));
      await call('draft.save', {
        id,
        version,
        content: { title: 'Measles vaccine', language, audience, authorIds, blocks },
      });
      const input = { draftId: id, format: asked, platforms: ['x'], isPreview: true, options: chosen };
      const file: { fileName: string; bytes: Uint8Array } = await call('thread.export', input);
      return { fileName: file.fileName, bytes: [...file.bytes] };
    },
    [format, options] as const,
  );
}
