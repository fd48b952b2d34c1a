import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { chromiumPages } from '../../electron/host/chromium-pages.ts';
import { withFonts } from '../../electron/host/page-fonts.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { pdfExport } from '../../shared/exports/approval-sheet.ts';
import { cardExport } from '../../shared/exports/card.ts';
import type { ExportInput } from '../../shared/exports/export-input.ts';
import { interestStatement } from '../../shared/interests/statement.ts';
import { statementPage } from '../../shared/interests/statement-page.ts';
import { type CardSize, cardSizes } from '../../shared/model/export.ts';
import { exampleInput } from '../shared/exports/example-input.ts';

const program = findChromium();
const draw = withFonts(
  chromiumPages(() => program),
  resolve('node_modules', '@fontsource-variable'),
);
const hasPdfText = spawnSync('pdftotext', ['-v']).status === 0;
if (program === null) console.log('No Chromium is installed: nothing is drawn in these tests.');
if (!hasPdfText) console.log('pdftotext is not installed: the PDF is not read.');

/** As far as a platform with threads lets a post go, in letters and signs of several scripts. */
const fullest = [
  'The vaccine does not cause autism. '.repeat(14).trim(),
  'ПРИВИВКА НЕ ВЫЗЫВАЕТ АУТИЗМ '.repeat(9).trim(),
  '疫苗不会导致自闭症。'.repeat(30),
  'اللقاح لا يسبب التوحد. '.repeat(20).trim(),
  `Read ${'https://example.org/a-very-long-address-without-a-break/'.repeat(4)}`,
];

function posts(texts: readonly string[], changes: Partial<ExportInput> = {}): ExportInput {
  const made = texts.map((text) => ({ text, length: 1, limit: 500, blockIds: [] }));
  return { ...exampleInput, threads: [{ platform: 'x', language: 'en', warnings: [], posts: made }], ...changes };
}

describe.skipIf(program === null)('pages drawn by the installed Chromium', { timeout: 120_000 }, () => {
  it.each(cardSizes)('are cards of %s without metadata, with their alternative texts', async (cardSize: CardSize) => {
    const input = posts(fullest, { options: { cardSize } });
    const zip = await JSZip.loadAsync(cardExport.gather(await draw(cardExport.pages(input)), input));
    expect(Object.keys(zip.files)).toHaveLength(2 * fullest.length);
    for (const [index, text] of fullest.entries()) {
      const bytes = (await zip.file(`x/0${index + 1}.png`)?.async('nodebuffer')) ?? Buffer.alloc(0);
      const picture = PNG.sync.read(bytes);
      expect(`${picture.width}x${picture.height}`).toBe(cardSize);
      expect(chunksOf(bytes)).toEqual(['IHDR', 'IDAT', 'IEND']);
      expect(bytes.length).toBeLessThan(2_000_000);
      expect(inkIn(picture)).toBeGreaterThan(2000);
      expect(await zip.file(`x/0${index + 1}-alt.txt`)?.async('string')).toContain(text);
    }
  });

  it.skipIf(!hasPdfText)('are an approval sheet that pdftotext reads', async () => {
    const input = posts(['The MMR vaccine does not cause autism. 1/1'], { isPreview: true });
    const [sheet = new Uint8Array()] = await draw(pdfExport.pages(input));
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-pdf-'));
    writeFileSync(join(folder, 'sheet.pdf'), sheet);
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'sheet.pdf'), '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('The MMR vaccine does not cause autism. 1/1');
    expect(stdout).toContain('a'.repeat(64));
    expect(stdout).toContain('Signature');
    expect(stdout.split('NOT CLEARED FOR POSTING').length - 1).toBe(2);
  });

  it.skipIf(!hasPdfText)(
    'are set in the fonts of the app, and in those of the computer only where these have no letter',
    async () => {
      /** A variable font has no name in a PDF; those of a computer have theirs. */
      const othersIn = async (text: string) => {
        const [sheet = new Uint8Array()] = await draw(pdfExport.pages(posts([text], { title: 'MMR' })));
        const folder = mkdtempSync(join(tmpdir(), 'plainspoken-pdf-'));
        writeFileSync(join(folder, 'sheet.pdf'), sheet);
        const { stdout } = spawnSync('pdffonts', [join(folder, 'sheet.pdf')], { encoding: 'utf8' });
        rmSync(folder, { recursive: true });
        expect(stdout).toContain('[none]');
        return stdout.match(/^[A-Z]{6}\+[A-Za-z0-9]+/gm) ?? [];
      };
      expect(await othersIn('Łatwo: 5 µg ± ½, SpO₂ ≥ 94% ≠ ≈ ≤, Việt')).toEqual([]);
      expect(await othersIn('Прививка не вызывает аутизм. Το εμβόλιο δεν προκαλεί αυτισμό.')).toEqual([]);
      expect(await othersIn('疫苗不会导致自闭症。')).not.toEqual([]);
    },
  );

  it('are refused when a font of theirs is broken', async () => {
    const html = `<html><head><style>@font-face { font-family: 'Own'; src: url(data:font/woff2;base64,d09GMgAB); }</style></head>
      <body style="font-family: 'Own'">Words</body></html>`;
    const page = { html, kind: 'png' as const, widthPixels: 100, heightPixels: 100 };
    await expect(draw([page])).rejects.toMatchObject({ code: 'unsupported' });
  });

  it.skipIf(!hasPdfText)('are a statement of interests that pdftotext reads', async () => {
    const about = { name: 'Ana Rao', credentials: 'MD', role: '', organisation: '' };
    const person = { ...about, statementConfirmedAt: null };
    const authors = Array.from({ length: 30 }, () => ({ person, interests: [], changedAt: null }));
    const html = statementPage(interestStatement(authors, { madeAt: '2026-11-22T09:00:00.000Z', draftTitle: 'MMR' }));
    const [sheet = new Uint8Array()] = await draw([{ html, kind: 'pdf', widthPixels: 794, heightPixels: 1123 }]);
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-pdf-'));
    writeFileSync(join(folder, 'interests.pdf'), sheet);
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'interests.pdf'), '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const told = stdout.replace(/\s+/gu, ' ');
    expect(told).toContain('Authors of “MMR”');
    expect(told.split('An empty register is not a clean one.').length - 1).toBe(30);
    expect(told).toContain('It was compared with no public record.');
  });

  it('reach no network and run no script', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const html = `<!doctype html><title>a</title><img src="${address}/i.png"><link rel="stylesheet" href="${address}/s.css"><script src="${address}/s.js"></script><iframe src="${address}/f"></iframe>`;
    await draw([{ html, kind: 'png', widthPixels: 600, heightPixels: 400 }]);
    server.close();
    expect(asked).toEqual([]);
  });

  it('cut nothing off: a page larger than its picture is refused, and nothing is left behind', async () => {
    const html = '<!doctype html><title>a</title><p style="height: 900px">Tall</p>';
    await expect(draw([{ html, kind: 'png', widthPixels: 600, heightPixels: 400 }])).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/does not fit onto its card/) as string,
    });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('plainspoken-pages-'))).toEqual([]);
  });
});

describe('a computer without a browser engine', () => {
  it('is told what to install', async () => {
    await expect(chromiumPages(() => null)([])).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/install Chromium or Google Chrome/) as string,
    });
  });

  it('is told so too when the program is none', async () => {
    const page = { html: '<p>a', kind: 'png', widthPixels: 10, heightPixels: 10 } as const;
    for (const name of ['/bin/false', '/nowhere/chromium'])
      await expect(chromiumPages(() => name)([page])).rejects.toMatchObject({ code: 'unsupported' });
  });
});

function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) names.push(png.toString('latin1', at + 4, at + 8));
  return [...new Set(names)];
}

/** Dark pixels: the text is on the picture. */
function inkIn({ data }: PNG): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 80 && (data[at + 1] ?? 255) < 80) count += 1;
  return count;
}
