import type { AuthorStatement, InterestStatement } from './statement.ts';
import { confirmationWords } from './statement-words.ts';

/** `schema` "plainspoken-interests", `version` 1 (docs/interest-statement.schema.json); a later version may add fields. */
export function statementJson({ draftTitle, madeAt, countingMonths, authors }: InterestStatement): string {
  const record = {
    schema: 'plainspoken-interests',
    version: 1,
    madeAt,
    draftTitle,
    countingMonths,
    authors: authors.map(authorRecord),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function authorRecord(author: AuthorStatement) {
  const { name, credentials, role, organisation, confirmation, current, past } = author;
  const sentence = confirmationWords(author);
  return { name, credentials, role, organisation, confirmation, sentence, current, past };
}
