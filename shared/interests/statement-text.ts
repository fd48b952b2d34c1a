import type { AuthorStatement, InterestStatement } from './statement.ts';
import { authorLine, confirmationWords, madeLine, partsOf, type StatedPart, say } from './statement-words.ts';

/** The statement as plain text, a line for each interest. */
export function statementText(statement: InterestStatement): string {
  const { draftTitle, authors, countingMonths } = statement;
  const title = draftTitle === null ? [] : [say('statement.ofDraft', { title: draftTitle })];
  const parts = [
    [say('statement.title'), ...title].join('\n'),
    ...authors.map((author) => authorText(author, countingMonths)),
    madeLine(statement),
  ];
  return `${parts.join('\n\n')}\n`;
}

function authorText(author: AuthorStatement, months: number): string {
  return [`${authorLine(author)}\n${confirmationWords(author)}`, ...partsOf(author, months).map(partText)].join('\n\n');
}

function partText({ title, groups, note }: StatedPart): string {
  const lines = groups.flatMap(({ heading, lines: told }) => [heading, ...told.map((line) => `- ${line}`)]);
  return [title, ...lines, ...(note === null ? [] : [note])].join('\n');
}
