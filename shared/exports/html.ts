import type { Post } from '../model/thread.ts';
import { authorName, clearance } from './clearance.ts';
import type { ExportInput, ExportSource, ExportThread, WrittenExport } from './export-input.ts';
import { pictureSentences } from './post-pictures.ts';
import { dayOf, type ExportMessageKey, platformNames, sentence } from './sentence.ts';
import { sourceLink, sourceText } from './source-line.ts';

/**
 * One page that holds all it needs: no script, no picture, no font, nothing fetched. A strict policy in its head keeps it
 * so. It prints on paper in black on white. Every text in it went through `escapeHtml`.
 */
export const htmlExport: WrittenExport = {
  format: 'html',
  mediaType: 'text/html; charset=utf-8',
  fileExtension: 'html',
  write: (input) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(input.title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
${heading(input)}
${input.threads.map((thread) => section(thread, input)).join('\n')}
${sourceSection(input.sources)}
</main>
</body>
</html>
`,
};

function heading(input: ExportInput): string {
  const { claim, authors, language } = input;
  const names = authors.map(authorName).join('; ');
  const rows = [
    ...(claim === null ? [] : [row('exports.claim', claim.statement || claim.wording)]),
    ...(claim === null || claim.verdict === 'unrated'
      ? []
      : [row('exports.verdict', sentence('exports.verdictName', { verdict: claim.verdict }))]),
    ...(names === '' ? [] : [row('exports.authors', names)]),
  ];
  const lines = [
    ...(input.isPreview ? [`<p class="mark"><strong>${say('exports.notCleared')}</strong></p>`] : []),
    `<h1 lang="${escapeHtml(language)}" dir="auto">${escapeHtml(input.title)}</h1>`,
    ...(rows.length === 0 ? [] : [`<dl>\n${rows.join('\n')}\n</dl>`]),
    `<p class="note">${escapeHtml(clearance(input))} ${escapeHtml(sentence('exports.version', { version: input.draftVersion, day: dayOf(input.exportedAt) }))}</p>`,
  ];
  return `<header>\n${lines.join('\n')}\n</header>`;
}

function row(key: 'exports.claim' | 'exports.verdict' | 'exports.authors', value: string): string {
  return `<div><dt>${say(key)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`;
}

function section(thread: ExportThread, input: ExportInput): string {
  const platform = platformNames[thread.platform];
  const posts = thread.posts.map((post) => item(post, thread, input)).join('\n');
  return `<section>
<h2>${escapeHtml(platform)} <small>${escapeHtml(sentence('exports.posts', { count: thread.posts.length }))}</small></h2>
<ol class="posts">
${posts}
</ol>
</section>`;
}

function item(post: Post, { platform: id, language }: ExportThread, input: ExportInput): string {
  const platform = platformNames[id];
  const over =
    post.length > post.limit
      ? `, <strong>${escapeHtml(sentence('exports.overLimit', { over: post.length - post.limit }))}</strong>`
      : '';
  const mark = input.isPreview ? `<p class="mark"><strong>${say('exports.notCleared')}</strong></p>\n` : '';
  const pictures = pictureSentences(post, input)
    .map((line) => `\n<p class="note" dir="auto">${escapeHtml(line)}</p>`)
    .join('');
  return `<li>
${mark}<p class="post" lang="${escapeHtml(language)}" dir="auto">${escapeHtml(post.text)}</p>
<p class="note">${escapeHtml(sentence('exports.length', { length: post.length, limit: post.limit, platform }))}${over}</p>${pictures}
</li>`;
}

function sourceSection(sources: readonly ExportSource[]): string {
  const items = sources.map((source) => {
    const link = sourceLink(source);
    const anchor = link === null ? '' : ` <a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(link)}</a>`;
    return `<li dir="auto">${escapeHtml(sourceText(source))}${anchor}</li>`;
  });
  const list = items.length === 0 ? `<p>${say('exports.noSources')}</p>` : `<ol>\n${items.join('\n')}\n</ol>`;
  return `<section>\n<h2>${say('exports.sources')}</h2>\n${list}\n</section>`;
}

/** A sentence of the exports, safe in HTML. */
export function say(key: ExportMessageKey): string {
  return escapeHtml(sentence(key));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in an element and in a quoted attribute. Control characters, which HTML forbids, become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '\uFFFD');
}

const style = `:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: #1d1d1b; background: #fcfbf7; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font: 600 1.6rem/1.25 Georgia, serif; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
h2 small, .note, dt { font-size: .8125rem; font-weight: 400; color: #5c5b55; }
dl { margin: 0; } dl div { margin: .25rem 0; } dt { display: inline; } dt::after { content: ': '; } dd { display: inline; margin: 0; }
ol { padding-left: 1.5rem; } .posts { list-style: none; padding: 0; }
.posts li { border: 1px solid #d9d7ce; border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0; background: #fff; break-inside: avoid; }
.post { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, serif; font-size: 1.0625rem; }
.note { margin: .5rem 0 0; } .mark { border: 2px solid #8f1d1d; color: #8f1d1d; padding: .25rem .75rem; margin: 0 0 1rem; }
.posts .mark { border: 0; padding: 0; margin: 0 0 .25rem; font-size: .8125rem; }
a { color: #0f5c5c; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
body { color: #ecebe6; background: #191a1a; } .posts li { background: #222424; border-color: #3a3c3c; }
h2 small, .note, dt { color: #a9a8a1; } .mark { border-color: #e88; color: #e88; } a { color: #7fc4c0; } }
@media print { body { color: #000; background: #fff; font-size: 11pt; } main { max-width: none; padding: 0; } .posts li { background: #fff; border-color: #999; } a { color: #000; } }
`;
