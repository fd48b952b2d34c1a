import { AppError } from '../app-error.ts';
import type { CardSize } from '../model/export.ts';
import type { Post } from '../model/thread.ts';
import { type CardRoom, cardLineHeight, cardTextSize } from './card-fit.ts';
import { authorName } from './clearance.ts';
import type { DrawnExport, ExportInput, ExportThread, PageToDraw } from './export-input.ts';
import { postFileName } from './file-names.ts';
import { escapeHtml, say } from './html.ts';
import { withoutPngMetadata } from './png-chunks.ts';
import { dayOf, platformNames, sentence } from './sentence.ts';
import { zipFiles } from './zip.ts';

/**
 * A picture of each post, with its alternative text beside it, in a zip. The text says all that the picture shows. There is no
 * verdict on it: "false" in large letters above a fact would say the opposite when the picture goes round alone.
 */
export const cardExport: DrawnExport = {
  format: 'card',
  mediaType: 'application/zip',
  fileExtension: 'cards.zip',
  pages: (input) => cardsOf(input).map(({ page }) => page),
  gather: (drawn, input) => {
    const files = cardsOf(input).flatMap(({ name, alt }, index): [string, string | Uint8Array][] => [
      [`${name}.png`, withoutPngMetadata(drawn[index] ?? new Uint8Array())],
      [`${name}-alt.txt`, alt],
    ]);
    return zipFiles(new Map(files), input.exportedAt);
  },
};

interface Card {
  readonly name: string;
  readonly alt: string;
  readonly page: PageToDraw;
}

/** Raises `invalid_input` for a post that no card has room for. */
export function cardsOf(input: ExportInput): readonly Card[] {
  return input.threads.flatMap((thread) =>
    thread.posts.map((post, index) => {
      const fontPixels = textSize(post, input);
      if (fontPixels === null) {
        const values = { number: index + 1, platform: platformNames[thread.platform] };
        throw new AppError('invalid_input', sentence('exports.cardTooLong', values));
      }
      return {
        name: postFileName(thread.platform, index, thread.posts.length),
        alt: wordsOf(post, input).join('\n'),
        page: pageOf({ post, thread, fontPixels }, input),
      };
    }),
  );
}

interface Layout extends CardRoom {
  readonly marginPixels: number;
}

/** The room that margins, the foot and the mark of a preview leave. */
const layouts: Readonly<Record<CardSize, Layout>> = {
  '1200x675': { marginPixels: 72, widthPixels: 1056, heightPixels: 400 },
  '1080x1350': { marginPixels: 84, widthPixels: 912, heightPixels: 1040 },
};

/** Alternative texts of more than 1,000 characters are cut by X, Threads and others. */
const mostTextCharacters = 700;
const mostFootCharacters = 200;

function sizeOf({ options }: ExportInput): CardSize {
  return options.cardSize ?? '1200x675';
}

function textSize(post: Post, input: ExportInput): number | null {
  return Array.from(post.text).length > mostTextCharacters ? null : cardTextSize(post.text, layouts[sizeOf(input)]);
}

/** All that stands on the card, from top to bottom. */
function wordsOf(post: Post, input: ExportInput): readonly string[] {
  const mark = input.isPreview ? [sentence('exports.notCleared')] : [];
  return [...mark, post.text, footOf(input)];
}

function footOf({ authors, approval, exportedAt }: ExportInput): string {
  const names = authors.map(authorName);
  const shown = names.slice(0, 3).join('; ');
  const count = names.length - 3;
  const who = count > 0 ? sentence('exports.moreAuthors', { names: shown, count }) : shown;
  const organisations = [...new Set(authors.map(({ organisation }) => organisation))].filter((name) => name !== '');
  const whole = [who, organisations.slice(0, 1).join(''), dayOf(approval?.approvedAt ?? exportedAt)];
  const line = whole.filter((part) => part !== '').join(' · ');
  const characters = Array.from(line.replace(/\s+/g, ' '));
  return characters.length <= mostFootCharacters
    ? characters.join('')
    : `${characters.slice(0, mostFootCharacters - 1).join('')}…`;
}

interface CardText {
  readonly post: Post;
  readonly thread: ExportThread;
  readonly fontPixels: number;
}

function pageOf({ post, thread, fontPixels }: CardText, input: ExportInput): PageToDraw {
  const size = sizeOf(input);
  const [widthPixels = 0, heightPixels = 0] = size.split('x').map(Number);
  const mark = input.isPreview ? `<p class="mark">${say('exports.notCleared')}</p>\n` : '';
  const html = `<!doctype html>
<html lang="${escapeHtml(thread.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(input.title)}</title>
<style>
${styleOf(layouts[size], { widthPixels, heightPixels, fontPixels })}</style>
</head>
<body>
<main>
${mark}<p class="text" dir="auto">${escapeHtml(post.text)}</p>
<p class="foot" dir="auto">${escapeHtml(footOf(input))}</p>
</main>
</body>
</html>
`;
  return { html, kind: 'png', widthPixels, heightPixels };
}

interface Drawing {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly fontPixels: number;
}

/** The light theme of the app: tokens.css. */
function styleOf({ marginPixels }: Layout, { widthPixels, heightPixels, fontPixels }: Drawing): string {
  return `html, body { margin: 0; background: #fbfaf7; }
main { box-sizing: border-box; display: flex; flex-direction: column; width: ${widthPixels}px; min-height: ${heightPixels}px; padding: ${marginPixels - 16}px ${marginPixels}px ${marginPixels - 28}px; border-top: 16px solid #0e5a5a; color: #1d1c1a; }
p { margin: 0; overflow-wrap: anywhere; }
.text { flex: 1; white-space: pre-wrap; font: ${fontPixels}px/${cardLineHeight} 'Source Serif 4 Variable', 'Open Sans Variable', Georgia, 'Liberation Serif', serif; }
.foot { padding-top: 18px; border-top: 2px solid #dedad0; color: #55524b; font: 24px/1.35 'Inter Variable', 'Open Sans Variable', Arial, 'Liberation Sans', sans-serif; }
.mark { margin-bottom: 20px; padding: 8px 16px; border: 4px solid #a3202c; color: #a3202c; font: 700 26px/1.2 'Inter Variable', 'Open Sans Variable', Arial, 'Liberation Sans', sans-serif; }
`;
}
