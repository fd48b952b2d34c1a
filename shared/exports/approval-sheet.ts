import type { Post } from '../model/thread.ts';
import { authorName, clearance } from './clearance.ts';
import type { DrawnExport, ExportFinding, ExportInput, ExportSource, ExportThread } from './export-input.ts';
import { escapeHtml, say } from './html.ts';
import { pictureSentences } from './post-pictures.ts';
import { dayOf, type ExportMessageKey, platformNames, sentence } from './sentence.ts';
import { sheetStyle } from './sheet-style.ts';
import { sourceLink, sourceText } from './source-line.ts';

/** What a second person reads and signs, on A4: claim, posts with their counts, sources, findings, which text it is, room to sign. */
export const pdfExport: DrawnExport = {
  format: 'pdf',
  mediaType: 'application/pdf',
  fileExtension: 'pdf',
  pages: (input) => [{ html: approvalSheet(input), kind: 'pdf', widthPixels: 794, heightPixels: 1123 }],
  gather: ([sheet]) => sheet ?? new Uint8Array(),
};

/** The sheet as a page that fetches nothing. */
export function approvalSheet(input: ExportInput): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${say('exports.sheet.title')}: ${escapeHtml(input.title)}</title>
<style>
${sheetStyle}</style>
</head>
<body>
<main>
${heading(input)}
${input.threads.map((thread) => threadSection(thread, input)).join('\n')}
${section('exports.sources', sourceList(input.sources))}
${section('exports.sheet.findings', findingList(input.findings))}
${section('exports.sheet.version', versionLines(input))}
${signOff()}
</main>
</body>
</html>
`;
}

function heading(input: ExportInput): string {
  const { claim, authors, title, language, isPreview } = input;
  const names = authors.map((author) =>
    [authorName(author), author.role, author.organisation].filter((part) => part !== '').join(', '),
  );
  const rows: readonly (readonly [ExportMessageKey, string])[] = [
    ['exports.sheet.wording', claim?.wording ?? sentence('exports.sheet.noClaim')],
    ['exports.claim', claim?.statement ?? ''],
    ['exports.verdict', claim === null ? '' : sentence('exports.verdictName', { verdict: claim.verdict })],
    ['exports.authors', names.join('; ')],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return `<header>
<p class="kind">${say('exports.sheet.title')}</p>
${isPreview ? `<p class="mark">${say('exports.notCleared')}</p>\n` : ''}<h1 lang="${escapeHtml(language)}" dir="auto">${escapeHtml(title)}</h1>
<dl>
${shown.map(([key, value]) => `<div><dt>${say(key)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`).join('\n')}
</dl>
</header>`;
}

function threadSection(thread: ExportThread, input: ExportInput): string {
  const platform = platformNames[thread.platform];
  const count = sentence('exports.posts', { count: thread.posts.length });
  const posts = thread.posts.map((post, index) => postItem(post, { thread, number: index + 1, input }));
  return `<section>
<h2>${escapeHtml(`${platform}: ${count}`)}</h2>
<ol class="posts">
${posts.join('\n')}
</ol>
</section>`;
}

interface PostPlace {
  readonly thread: ExportThread;
  readonly number: number;
  readonly input: ExportInput;
}

function postItem(post: Post, { thread, number, input }: PostPlace): string {
  const { text, length, limit } = post;
  const platform = platformNames[thread.platform];
  const mark = input.isPreview ? `<p class="mark">${say('exports.notCleared')}</p>\n` : '';
  const over = length > limit ? `, ${sentence('exports.overLimit', { over: length - limit })}` : '';
  const count = sentence('exports.length', { length, limit, platform });
  return `<li>
${mark}<p class="post" lang="${escapeHtml(thread.language)}" dir="auto">${escapeHtml(text)}</p>
<p class="note">${number}. ${escapeHtml(count + over)}</p>${pictureLines(post, input)}
</li>`;
}

function pictureLines(post: Post, input: ExportInput): string {
  return pictureSentences(post, input)
    .map((line) => `\n<p class="note" dir="auto">${escapeHtml(line)}</p>`)
    .join('');
}

function section(title: ExportMessageKey, content: string): string {
  return `<section>\n<h2>${say(title)}</h2>\n${content}\n</section>`;
}

function sourceList(sources: readonly ExportSource[]): string {
  const items = sources.map((source) => {
    const link = sourceLink(source);
    return `<li>${escapeHtml(sourceText(source))}${link === null ? '' : ` <span class="link">${escapeHtml(link)}</span>`}</li>`;
  });
  return items.length === 0 ? `<p>${say('exports.noSources')}</p>` : `<ol>\n${items.join('\n')}\n</ol>`;
}

function findingList(findings: readonly ExportFinding[]): string {
  const items = findings.map(({ severity, rule, title, message, letStand }) => {
    const name = sentence('exports.sheet.severity', { severity });
    const open = severity === 'note' ? '' : sentence('exports.sheet.open');
    const decision =
      letStand === null
        ? open
        : sentence('exports.sheet.letStand', { names: letStand.personNames.join(', '), reason: letStand.reason });
    return `<li>
<p><strong>${escapeHtml(`${name}: ${title}`)}</strong> <span class="note">${escapeHtml(rule)}</span></p>
<p>${escapeHtml(message)}</p>${decision === '' ? '' : `\n<p class="decision">${escapeHtml(decision)}</p>`}
</li>`;
  });
  return items.length === 0 ? `<p>${say('exports.sheet.noFindings')}</p>` : `<ul>\n${items.join('\n')}\n</ul>`;
}

function versionLines(input: ExportInput): string {
  const { draftVersion: version, exportedAt, contentHash: hash } = input;
  const lines = [sentence('exports.version', { version, day: dayOf(exportedAt) }), clearance(input)];
  return `<p>${escapeHtml(lines.join(' '))}</p>\n<p class="hash">${escapeHtml(sentence('exports.sheet.hash', { hash }))}</p>`;
}

function signOff(): string {
  const fields = (['name', 'role', 'day', 'signature'] as const).map(
    (field) => `<div class="line"><span>${say(`exports.sheet.${field}`)}</span></div>`,
  );
  return `<section class="sign">
<h2>${say('exports.sheet.signOff')}</h2>
<p>${say('exports.sheet.signOffNote')}</p>
<p><span class="box"></span> ${say('exports.sheet.cleared')} <span class="box"></span> ${say('exports.sheet.notCleared')}</p>
${fields.join('\n')}
</section>`;
}
