import type { AnnotatedDraft } from '../../annotate.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleAuthor } from './people-of-draft.ts';

/** COI-01. "None" is a statement too; silence is not. */
export const interestStatementMissing: DraftRule = {
  id: 'COI-01',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: declare any conflicts of interest'),
  find: findMissing,
  examples: {
    flag: [
      { text: 'A draft that names no author.' },
      {
        text: 'An author who never confirmed a statement.',
        input: { authors: [exampleAuthor({ statementConfirmedAt: null })] },
      },
      {
        text: 'Two authors, one of them without a statement.',
        input: { authors: [exampleAuthor(), exampleAuthor({ name: 'Dr Li', statementConfirmedAt: null })] },
      },
    ],
    pass: [
      { text: 'An author who confirmed “none” in September.', input: { authors: [exampleAuthor()] } },
      {
        text: 'An old statement is another rule.',
        input: { authors: [exampleAuthor({ statementConfirmedAt: '2023-01-01T00:00:00.000Z' })] },
      },
      { text: 'An author who is no clinician.', input: { authors: [exampleAuthor({ isClinician: false })] } },
    ],
  },
};

function findMissing({ input }: AnnotatedDraft): readonly DraftHit[] {
  const place = { kind: 'draft' as const };
  if (input.authors.length === 0) return [{ place, words: 'no author', message: 'noAuthor' }];
  return input.authors
    .filter((author) => author.statementConfirmedAt === null)
    .map(({ name }) => ({ place, words: name, values: { name }, why: [{ feature: 'author', text: name }] }));
}
