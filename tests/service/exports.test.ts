import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ExportFormat, type ExportOptions, exportFormats, platformOfFormat } from '../../shared/model/export.ts';
import type { PlatformId } from '../../shared/model/thread.ts';
import { contentOf, type WrittenDraft, withBlock, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';
import { smallPicture } from './small-picture.ts';

let service: TestService;
let written: WrittenDraft;
beforeEach(async () => {
  service = createTestService();
  written = await writeSoundDraft(service);
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

async function exportAs(format: ExportFormat, isPreview = false) {
  const file = await service.call('thread.export', {
    draftId: written.draft.id,
    format,
    platforms: ['x', 'linkedin'],
    isPreview,
  });
  return { ...file, text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
}

function asked(format: ExportFormat) {
  return { draftId: written.draft.id, format, platforms: ['x', 'linkedin'] as PlatformId[] };
}

function addPicture() {
  const file = service.addFile('chart.png', smallPicture);
  const altText = 'Two bars of the same height';
  return service.call('image.add', { draftId: written.draft.id, blockId: 'b1', file, altText });
}

async function closeGate(): Promise<void> {
  const content = withBlock(written.draft, 4, 'The vaccine lowers the risk of measles by 97 percent.');
  await service.call('draft.save', { id: written.draft.id, version: 2, content });
}

describe('exporting a thread', () => {
  it.each([
    ['text', 'measles-vaccine-2026-11-21.txt', 'text/plain; charset=utf-8'],
    ['markdown', 'measles-vaccine-2026-11-21.md', 'text/markdown; charset=utf-8'],
    ['html', 'measles-vaccine-2026-11-21.html', 'text/html; charset=utf-8'],
    ['json', 'measles-vaccine-2026-11-21.json', 'application/json'],
  ] as const)('gives a %s file with posts and sources', async (format, fileName, mediaType) => {
    const file = await exportAs(format);
    expect(file).toMatchObject({ fileName, mediaType });
    expect(file.text).toContain('does not cause autism');
    expect(file.text).toMatch(/doi\.org\/10\.7326\/m18-2101/i);
    expect(file.text).not.toContain('\r');
    expect(file.text).not.toContain('NOT CLEARED');
  });

  it('of a cleared draft as a zip holds its pictures; every other file says that it does not', async () => {
    const image = await addPicture();
    const file = await exportAs('json');
    expect(file.notes).toEqual([expect.stringMatching(/^One picture of the posts is not in this file/) as string]);
    const record = JSON.parse(file.text) as { platforms: { x: { alt: string[] }[] } };
    expect(record.platforms.x[0]?.alt).toEqual(['Two bars of the same height']);
    const { bytes, notes } = await service.call('thread.export', { ...asked('zip'), isPreview: false });
    expect(notes).toBeUndefined();
    const zip = await JSZip.loadAsync(bytes);
    const kept = await service.call('image.get', { id: image.id });
    expect(await zip.file('x/01-1.png')?.async('uint8array')).toEqual(kept.bytes);
    expect(await zip.file('x/01-1-alt.txt')?.async('string')).toBe('Two bars of the same height');
  });

  it('of a draft that is not cleared gives no picture away, since none can be marked', async () => {
    await addPicture();
    await closeGate();
    const { bytes, notes } = await service.call('thread.export', { ...asked('zip'), isPreview: true });
    expect(notes).toEqual([expect.stringMatching(/not in this file/) as string]);
    expect(Object.keys((await JSZip.loadAsync(bytes)).files).filter((name) => name.endsWith('.png'))).toEqual([]);
  });

  it('marks the posts with the language of their platform', async () => {
    const asked = { draftId: written.draft.id, platform: 'bluesky' } as const;
    await service.call('variant.save', { ...asked, postLanguage: 'de' });
    const file = await service.call('thread.export', {
      draftId: asked.draftId,
      format: 'bluesky-json',
      platforms: ['bluesky'],
    });
    const { requests } = JSON.parse(new TextDecoder().decode(file.bytes)) as {
      requests: { body: { record: { langs: string[] } } }[];
    };
    expect(requests[0]?.body.record.langs).toEqual(['de']);
  });

  it('gives the posts that the screen shows', async () => {
    const [x] = await service.call('thread.compose', { draftId: written.draft.id });
    const record = JSON.parse((await exportAs('json')).text) as {
      platforms: { x: { text: string }[]; linkedin: unknown[] };
    };
    expect(record.platforms.x.map((post) => post.text)).toEqual(x?.posts.map((post) => post.text));
    expect(record.platforms.linkedin).toHaveLength(1);
  });

  it('says who cleared the draft', async () => {
    expect((await exportAs('html')).text).toContain('no person has approved it yet');
    const { contentHash } = await service.call('gate.get', { draftId: written.draft.id });
    await service.call('gate.approve', { draftId: written.draft.id, contentHash, personId: written.other.id });
    expect((await exportAs('html')).text).toContain('Cleared by B. Ito on 2026-11-21.');
  });

  it('is refused while the gate is closed, with what stands in the way, and records nothing', async () => {
    await closeGate();
    await expect(exportAs('text')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        /^The gate is closed: \d+ findings? blocks?.*Nothing was exported.*preview/,
      ) as string,
    });
    expect(await service.call('export.list', { draftId: written.draft.id })).toEqual([]);
  });

  it.each(['text', 'markdown', 'html', 'json'] as const)(
    'gives a preview as %s that says on every post that it is not cleared',
    async (format) => {
      await closeGate();
      const file = await exportAs(format, true);
      const posts = (await service.call('thread.compose', { draftId: written.draft.id })).filter(({ platform }) =>
        ['x', 'linkedin'].includes(platform),
      );
      const count = posts.reduce((sum, thread) => sum + thread.posts.length, 0);
      expect(file.text.split('NOT CLEARED FOR POSTING').length - 1).toBeGreaterThanOrEqual(count);
      expect(file.fileName).toContain('-preview.');
    },
  );

  it('is on record: what, which version, when, and whether it was a preview', async () => {
    await exportAs('text');
    service.advance(60_000);
    await exportAs('json', true);
    const { contentHash } = await service.call('gate.get', { draftId: written.draft.id });
    expect(await service.call('export.list', { draftId: written.draft.id })).toMatchObject([
      {
        format: 'json',
        draftVersion: 2,
        platforms: ['x', 'linkedin'],
        exportedAt: '2026-11-21T08:13:00.000Z',
        contentHash,
      },
      {
        format: 'text',
        draftVersion: 2,
        platforms: ['x', 'linkedin'],
        exportedAt: '2026-11-21T08:12:00.000Z',
        contentHash,
      },
    ]);
    const { entries } = await service.call('audit.list', { limit: 2 });
    expect(entries.map((entry) => entry.action)).toEqual(['thread.exportPreview', 'thread.export']);
  });

  it.each([
    ['Ärzte & Impfung: "50 %"', 'arzte-impfung-50-2026-11-21-preview.txt'],
    ['../../etc/passwd\u0000', 'etc-passwd-2026-11-21-preview.txt'],
    ['疫苗', 'thread-2026-11-21-preview.txt'],
    [`${'very '.repeat(50)}long`, `${'very-'.repeat(12)}2026-11-21-preview.txt`],
  ])('names the file of %j safely', async (title, fileName) => {
    await service.call('draft.save', {
      id: written.draft.id,
      version: 2,
      content: { ...contentOf(written.draft), title },
    });
    expect((await exportAs('text', true)).fileName).toBe(fileName);
  });
});

describe('every format that needs no browser engine', () => {
  const formats = exportFormats.filter((format) => format !== 'pdf' && format !== 'card');

  function send(format: ExportFormat, isPreview: boolean, options: ExportOptions = {}) {
    const platforms: PlatformId[] = [platformOfFormat[format] ?? 'x'];
    return service.call('thread.export', { draftId: written.draft.id, format, platforms, isPreview, options });
  }

  it.each(formats)('%s leaves a draft that is not cleared as a marked preview or not at all', async (format) => {
    await rateClaim();
    await closeGate();
    await expect(send(format, false)).rejects.toMatchObject({ code: 'conflict' });
    const file = await send(format, true);
    expect(file.fileName).toContain('-preview.');
    expect(await marksIn(file.bytes, format)).toBeGreaterThan(0);
  });

  it.each(formats)('%s leaves a cleared draft without a mark, and is on record', async (format) => {
    await rateClaim();
    const file = await send(format, false, { reviewUrl: 'https://health.example.org/a' });
    expect(await marksIn(file.bytes, format)).toBe(0);
    expect(file.fileName).not.toContain('preview');
    const platforms = [platformOfFormat[format] ?? 'x'];
    expect(await service.call('export.list', { draftId: written.draft.id })).toMatchObject([{ format, platforms }]);
  });

  it('holds the posts of its one platform, or says that they were not asked for', async () => {
    const asked = { draftId: written.draft.id, format: 'bluesky-json', isPreview: false } as const;
    await expect(service.call('thread.export', { ...asked, platforms: ['x'] })).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/Bluesky was not asked for\. Nothing was exported/) as string,
    });
    const file = await service.call('thread.export', { ...asked, platforms: ['x', 'bluesky'] });
    expect(file.fileName).toBe('measles-vaccine-2026-11-21.bluesky.json');
  });

  it('is read by the checks also for a platform that is switched off', async () => {
    const long = `The vaccine is safe for ${'very '.repeat(60)}many [@hviid2019].`;
    await service.call('draft.save', { id: written.draft.id, version: 2, content: withBlock(written.draft, 5, long) });
    for (const platform of ['x', 'sms'] as const)
      await service.call('variant.save', { draftId: written.draft.id, platform, isEnabled: false });
    const rules = async () => (await service.call('gate.get', { draftId: written.draft.id })).report.findings.length;
    const before = await rules();
    await service.call('variant.save', { draftId: written.draft.id, platform: 'sms', isEnabled: true });
    expect(await rules()).toBeGreaterThan(before);
    await service.call('variant.save', { draftId: written.draft.id, platform: 'sms', isEnabled: false });
    const sms = { draftId: written.draft.id, format: 'text', platforms: ['sms'] } as const;
    await expect(service.call('thread.export', { ...sms, platforms: [...sms.platforms] })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('says what a person should know of it', async () => {
    await rateClaim();
    const file = await send('claimreview', false);
    expect(file.notes).toEqual(['Not valid yet: The address of the page is missing.']);
  });

  it('needs no platform when it has no posts, and at least one otherwise', async () => {
    await rateClaim();
    const asked = { draftId: written.draft.id, platforms: [] };
    await service.call('thread.export', { ...asked, format: 'claimreview' });
    expect(await service.call('export.list', { draftId: asked.draftId })).toMatchObject([
      { format: 'claimreview', platforms: [] },
    ]);
    await expect(service.call('thread.export', { ...asked, format: 'text' })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { platforms: 'Choose at least one platform.' },
    });
  });

  async function rateClaim(): Promise<void> {
    const { claimId } = written.draft;
    if (claimId === null) throw new Error('the example answers a claim');
    const {
      claim: { version },
    } = await service.call('claim.get', { id: claimId });
    await service.call('claim.update', { id: claimId, version, verdict: 'false' });
  }
});

async function marksIn(bytes: Uint8Array, format: ExportFormat): Promise<number> {
  const texts = format === 'zip' ? await textsOfZip(bytes) : [new TextDecoder().decode(bytes)];
  return texts.reduce((sum, text) => sum + text.split('NOT CLEARED FOR POSTING').length - 1, 0);
}

async function textsOfZip(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  return Promise.all(Object.values(zip.files).map((file) => file.async('string')));
}

describe('a format that a browser engine draws', () => {
  it.each([
    ['nothing', []],
    ['an empty picture', [new Uint8Array()]],
    ['something else', [new TextEncoder().encode('<svg>')]],
  ])('is refused when the engine gives %s, and is not on record', async (_, drawn) => {
    const drawing = createTestService({ drawPages: () => Promise.resolve(drawn) });
    const { draft } = await writeSoundDraft(drawing);
    for (const format of ['pdf', 'card'] as const) {
      const sent = drawing.call('thread.export', { draftId: draft.id, format, platforms: ['sms'], isPreview: true });
      await expect(sent).rejects.toMatchObject({ code: 'unsupported' });
    }
    expect(await drawing.call('export.list', { draftId: draft.id })).toEqual([]);
    drawing.close();
  });
});
