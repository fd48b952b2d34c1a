import type { Post, Thread } from '../model/thread.ts';
import type { DrawnExport, ExportFinding, ExportInput, ExportSource } from './export-input.ts';
import { escapeHtml } from './html.ts';
import { picturesOf } from './post-pictures.ts';
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
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
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
  const names = authors.map(({ name, credentials, role, organisation }) =>
    [name, credentials, role, organisation].filter((part) => part !== '').join(', '),
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
${isPreview ? `<p class="mark">${say('exports.notCleared')}. ${say('exports.previewNote')}</p>\n` : ''}<h1 lang="${escapeHtml(language)}">${escapeHtml(title)}</h1>
<dl>
${shown.map(([key, value]) => `<div><dt>${say(key)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('\n')}
</dl>
</header>`;
}

function threadSection(thread: Thread, input: ExportInput): string {
  const platform = platformNames[thread.platform];
  const count = sentence('exports.posts', { count: thread.posts.length });
  const posts = thread.posts.map((post, index) => postItem(post, { platform, number: index + 1, input }));
  return `<section>
<h2>${escapeHtml(`${platform}: ${count}`)}</h2>
<ol class="posts">
${posts.join('\n')}
</ol>
</section>`;
}

interface PostPlace {
  readonly platform: string;
  readonly number: number;
  readonly input: ExportInput;
}

function postItem(post: Post, { platform, number, input }: PostPlace): string {
  const { text, length, limit } = post;
  const mark = input.isPreview ? `<p class="mark">${say('exports.notCleared')}</p>\n` : '';
  const over = length > limit ? `, ${sentence('exports.overLimit', { over: length - limit })}` : '';
  const count = sentence('exports.length', { length, limit, platform });
  return `<li>
${mark}<p class="post" lang="${escapeHtml(input.language)}" dir="auto">${escapeHtml(text)}</p>
<p class="note">${number}. ${escapeHtml(count + over)}</p>${pictureLines(post, input)}
</li>`;
}

function pictureLines(post: Post, input: ExportInput): string {
  const lines = picturesOf(post, input).map(({ altText }) =>
    sentence('exports.sheet.picture', { altText, has: altText.trim() === '' ? 'nothing' : 'text' }),
  );
  return lines.map((line) => `\n<p class="note">${escapeHtml(line)}</p>`).join('');
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

function versionLines({
  draftVersion: version,
  exportedAt,
  contentHash: hash,
  approval,
  isPreview,
}: ExportInput): string {
  const clearance =
    approval === null
      ? sentence(isPreview ? 'exports.previewNote' : 'exports.notApproved')
      : sentence('exports.approved', { person: approval.personName, day: dayOf(approval.approvedAt) });
  const lines = [sentence('exports.version', { version, day: dayOf(exportedAt) }), clearance];
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

function say(key: ExportMessageKey): string {
  return escapeHtml(sentence(key));
}
