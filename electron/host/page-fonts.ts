import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageToDraw } from '../../shared/exports/export-input.ts';
import type { DrawPages } from '../service/ports.ts';

/** The folders of the packages, each with its faces in `index.css`. Of the third only the signs are taken that the app's two lack (≥, ≈, ₂). */
export const pageFonts = [
  { family: 'inter', files: /-wght-normal\.woff2$/ },
  { family: 'source-serif-4', files: /-wght-normal\.woff2$/ },
  { family: 'open-sans', files: /-(?:math|symbols)-wght-normal\.woff2$/ },
] as const;

/**
 * Draws pages in the app's own fonts, whatever the computer has: those faces are written into a page that have letters of it.
 * Emoji and other scripts than Latin, Greek and Cyrillic are drawn in the computer's fonts.
 */
export function withFonts(draw: DrawPages, folder: string): DrawPages {
  let read: Promise<readonly Face[]> | null = null;
  return async (pages) => {
    read ??= readFaces(folder).catch((error: unknown) => {
      // The next page may find them: files are missing for a moment while an update is put in place.
      read = null;
      throw error;
    });
    const faces = await read;
    return draw(await Promise.all(pages.map((page) => withFaces(page, faces))));
  };
}

/**
 * What a page is asked from outside before it is drawn: true when all of its fonts are there. A font in the page is decoded beside
 * the page, and may come after it.
 */
export const fontsAreLoaded =
  'Promise.all([...document.fonts].map((face) => face.load())).then(() => true, () => false)';

interface Face {
  /** From `@font-face` to its brace, without the bytes. */
  readonly rule: string;
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

async function readFaces(folder: string): Promise<readonly Face[]> {
  const read = pageFonts.map(async ({ family, files }) => {
    const css = await readFile(join(folder, family, 'index.css'), 'utf8');
    const faces = [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([rule]) =>
      toFace(rule, join(folder, family, 'files')),
    );
    return faces.filter(({ file }) => files.test(file));
  });
  return (await Promise.all(read)).flat();
}

function toFace(rule: string, folder: string): Face {
  const [, name = ''] = /url\(\.\/files\/([\w.-]+)\)/.exec(rule) ?? [];
  const [, ranges = ''] = /unicode-range: ([^;]+);/.exec(rule) ?? [];
  return { rule, file: join(folder, name), ranges: ranges.split(',').map(toRange) };
}

/** `U+0131` or `U+0000-00FF`. */
function toRange(written: string): readonly [number, number] {
  const [from = '', to = from] = written.trim().replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

async function withFaces(page: PageToDraw, faces: readonly Face[]): Promise<PageToDraw> {
  // Line breaks are no letters, though the signs say that they have them.
  const codes = [...new Set(page.html.replace(/\p{Cc}/gu, ''))].map((character) => character.codePointAt(0) ?? 0);
  const wanted = faces.filter(({ ranges }) => codes.some((code) => ranges.some(([a, b]) => code >= a && code <= b)));
  const rules = await Promise.all(wanted.map(writtenOut));
  const html = page.html.replace('</head>', () => `<style>\n${rules.join('\n')}\n</style>\n</head>`);
  return { ...page, html };
}

async function writtenOut({ rule, file }: Face): Promise<string> {
  const bytes = await readFile(file, 'base64');
  return rule.replace(/url\([^)]*\)/, () => `url(data:font/woff2;base64,${bytes})`);
}
