import { thresholdUnder } from '../../../policy/thresholds.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleAuthor, isStatementOld } from './people-of-draft.ts';

/** COI-02. Twelve months is the app's own limit: long enough not to nag, short enough to catch a new contract. */
export const interestStatementOld: DraftRule = {
  id: 'COI-02',
  category: 'coi',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('An interest statement counts for twelve months'),
  find: ({ input }) =>
    input.authors
      .filter((author) => isStatementOld(author, input))
      .map(({ name, statementConfirmedAt }) => ({
        place: { kind: 'draft' as const },
        words: `${name} ${statementConfirmedAt ?? ''}`,
        values: {
          name,
          day: statementConfirmedAt?.slice(0, 10) ?? '',
          months: thresholdUnder(input.policy, 'statement_months'),
        },
        why: [{ feature: 'author', text: name }],
      })),
  examples: {
    flag: ['2023-01-01', '2025-11-01', '2025-01-31'].map((day) => ({
      text: `A statement confirmed on ${day}, read in November 2026.`,
      input: { authors: [exampleAuthor({ statementConfirmedAt: `${day}T00:00:00.000Z` })] },
    })),
    pass: ['2026-11-21', '2026-01-15', '2025-12-01'].map((day) => ({
      text: `A statement confirmed on ${day}, read in November 2026.`,
      input: { authors: [exampleAuthor({ statementConfirmedAt: `${day}T00:00:00.000Z` })] },
    })),
  },
};
