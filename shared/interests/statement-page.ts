import { escapeHtml } from '../exports/html.ts';
import { sheetStyle } from '../exports/sheet-style.ts';
import type { AuthorStatement, InterestStatement } from './statement.ts';
import { authorLine, confirmationWords, madeLine, partsOf, type StatedPart, say } from './statement-words.ts';

/** The statement as a page for A4 that fetches nothing. */
export function statementPage(statement: InterestStatement): string {
  const { draftTitle, authors } = statement;
  const of =
    draftTitle === null ? authors.map(({ name }) => name).join(', ') : say('statement.ofDraft', { title: draftTitle });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(`${say('statement.title')}: ${of}`)}</title>
<style>
${sheetStyle}h3 { margin: 10pt 0 4pt; font-size: 10.5pt; break-after: avoid; } h4 { margin: 6pt 0 2pt; font-weight: 600; font-size: 10.5pt; color: #55524b; break-after: avoid; }
</style>
</head>
<body>
<main>
<header>
<p class="kind">${escapeHtml(say('statement.title'))}</p>
<h1>${escapeHtml(of)}</h1>
</header>
${authors.map((author) => authorSection(author, statement.countingMonths)).join('\n')}
<p class="note">${escapeHtml(madeLine(statement))}</p>
</main>
</body>
</html>
`;
}

function authorSection(author: AuthorStatement, months: number): string {
  return `<section>
<h2>${escapeHtml(authorLine(author))}</h2>
<p>${escapeHtml(confirmationWords(author))}</p>
${partsOf(author, months).map(partHtml).join('\n')}
</section>`;
}

function partHtml({ title, groups, note }: StatedPart): string {
  const told = groups.map(
    ({ heading, lines }) =>
      `<h4>${escapeHtml(heading)}</h4>\n<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`,
  );
  const end = note === null ? [] : [`<p class="note">${escapeHtml(note)}</p>`];
  return [`<h3>${escapeHtml(title)}</h3>`, ...told, ...end].join('\n');
}
