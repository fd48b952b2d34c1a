import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pageFonts, withFonts } from '../../electron/host/page-fonts.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';

/** Which faces a page with these words gets: the names are those of the files that fontsource gives its subsets. */
async function facesFor(words: string): Promise<readonly string[]> {
  const drawn: PageToDraw[] = [];
  const draw = withFonts(
    (pages) => Promise.resolve(pages.map((page) => Uint8Array.of(drawn.push(page)))),
    resolve('node_modules', '@fontsource-variable'),
  );
  const html = `<html><head><title>1</title></head><body>${words}</body></html>`;
  await draw([{ html, kind: 'png', widthPixels: 10, heightPixels: 10 }]);
  const [page] = drawn;
  const faces = page?.html.match(/@font-face \{[^}]*\}/g) ?? [];
  expect(faces.every((face) => /url\(data:font\/woff2;base64,d09GM[\w+/=]+\)/.test(face))).toBe(true);
  expect(page?.html).toContain(`<body>${words}</body>`);
  return faces.map((face) => {
    const [, family] = /font-family: '([^']+)'/.exec(face) ?? [];
    const [, range] = /unicode-range: U\+([0-9A-F]+)/.exec(face) ?? [];
    return `${family} ${range}`;
  });
}

it('writes the faces into a page that have letters of it, and no others', async () => {
  const latin = ['Inter Variable 0000', 'Source Serif 4 Variable 0000'];
  expect(await facesFor('The vaccine does not cause autism: 5 µg – “no”.')).toEqual(latin);
  expect(await facesFor('Szczepionka jest bezpieczna, łatwo')).toEqual(
    expect.arrayContaining([...latin, 'Inter Variable 0100', 'Source Serif 4 Variable 0100']),
  );
  expect(await facesFor('Прививка')).toEqual(expect.arrayContaining(['Inter Variable 0301', ...latin]));
  expect(await facesFor('Το εμβόλιο')).toEqual(expect.arrayContaining(['Inter Variable 0370', ...latin]));
  expect(await facesFor('SpO₂ ≥ 94%')).toEqual([...latin, 'Open Sans Variable 0302']);
  expect(await facesFor('疫苗\n اللقاح')).toEqual(latin);
});

it('looks for its fonts again when they could not be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-fonts-'));
  const draw = withFonts((pages) => Promise.resolve(pages.map(() => Uint8Array.of(1))), folder);
  const page = {
    html: '<html><head></head><body>a</body></html>',
    kind: 'png',
    widthPixels: 10,
    heightPixels: 10,
  } as const;
  await expect(draw([page])).rejects.toMatchObject({ code: 'ENOENT' });
  for (const { family } of pageFonts)
    cpSync(resolve('node_modules', '@fontsource-variable', family), join(folder, family), { recursive: true });
  expect(await draw([page])).toEqual([Uint8Array.of(1)]);
  rmSync(folder, { recursive: true, force: true });
});
