import type { AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** COR-02. What was right a year ago may not be now. */
export const reviewOverdue: DraftRule = {
  id: 'COR-02',
  category: 'governance',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Look again at every debunk after twelve months'),
  find: findOverdue,
  examples: {
    flag: [
      reviewed('2026-10-01T00:00:00.000Z'),
      reviewed('2026-11-21T00:00:00.000Z'),
      reviewed('2024-01-01T00:00:00.000Z'),
    ],
    pass: [reviewed('2027-01-01T00:00:00.000Z'), reviewed(null), { text: 'A text of which nobody could say.' }],
  },
};

function reviewed(reviewAt: string | null): Example {
  return { text: `A debunk to be looked at again: ${reviewAt ?? 'still in writing'}.`, input: { reviewAt } };
}

function findOverdue({ input }: AnnotatedDraft): readonly DraftHit[] {
  const { reviewAt, now } = input;
  if (reviewAt === undefined || reviewAt === null || reviewAt >= now) return [];
  return [{ place: { kind: 'draft' }, values: { day: reviewAt.slice(0, 10) }, words: reviewAt }];
}
