import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ama } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** GOV-08, a reminder. Only the gate asks it: while somebody writes, no text has rested. */
export const restTooShort: DraftRule = {
  id: 'GOV-08',
  category: 'governance',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ama('What is posted can harm a reputation: look at it again before it goes out'),
  missing: ({ input }) => ((input.changedAt ?? null) === null ? 'stillWriting' : null),
  find: findTooShort,
  examples: {
    flag: [rested('2026-11-21T23:59:00.000Z'), rested('2026-11-22T00:00:00.000Z'), rested('2026-11-21T23:50:30.000Z')],
    pass: [rested('2026-11-21T23:50:00.000Z'), rested('2026-11-21T08:00:00.000Z'), rested(null)],
  },
};

function rested(changedAt: string | null): Example {
  return { text: `A text that was changed last ${changedAt ?? 'just now, in the editor'}.`, input: { changedAt } };
}

function findTooShort({ input }: AnnotatedDraft): readonly DraftHit[] {
  const { changedAt = null, now, policy } = input;
  const wanted = thresholdUnder(policy, 'cooling_off_minutes');
  const minutes = changedAt === null ? wanted : (Date.parse(now) - Date.parse(changedAt)) / 60_000;
  if (minutes >= wanted) return [];
  return [{ place: { kind: 'draft' }, words: 'rest', values: { minutes: Math.max(0, Math.floor(minutes)), wanted } }];
}
