import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { CheckInput } from '../../check-input.ts';
import { ama } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** GOV-08. A reminder after each change, a warning after a finding on tone was let stand. Only the gate asks it: while somebody writes, no text has rested. */
export const restTooShort: DraftRule = {
  id: 'GOV-08',
  category: 'governance',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ama('What is posted can harm a reputation: look at it again before it goes out'),
  missing: ({ input }) => (lacks(input.changedAt) && lacks(input.toneLetStandAt) ? 'stillWriting' : null),
  find: ({ input }) => [...sinceChange(input), ...sinceTone(input)],
  examples: {
    flag: [
      rested('2026-11-21T23:59:00.000Z'),
      rested('2026-11-22T00:00:00.000Z'),
      rested('2026-11-21T23:50:30.000Z'),
      letStand('2026-11-21T23:50:00.000Z'),
      letStand('2026-11-21T00:00:01.000Z'),
    ],
    pass: [
      rested('2026-11-21T23:50:00.000Z'),
      rested('2026-11-21T08:00:00.000Z'),
      rested(null),
      letStand('2026-11-21T00:00:00.000Z'),
      letStand('2026-11-18T12:00:00.000Z'),
    ],
  },
};

function rested(changedAt: string | null): Example {
  return { text: `A text that was changed last ${changedAt ?? 'just now, in the editor'}.`, input: { changedAt } };
}

function letStand(toneLetStandAt: string): Example {
  const changedAt = '2026-11-17T08:00:00.000Z';
  return { text: `A text whose tone was let stand ${toneLetStandAt}.`, input: { changedAt, toneLetStandAt } };
}

function lacks(time: string | null | undefined): boolean {
  return time === null || time === undefined;
}

function sinceChange({ changedAt = null, now, policy }: CheckInput): readonly DraftHit[] {
  const wanted = thresholdUnder(policy, 'cooling_off_minutes');
  const minutes = changedAt === null ? wanted : (Date.parse(now) - Date.parse(changedAt)) / minuteMs;
  if (minutes >= wanted) return [];
  return [{ place: { kind: 'draft' }, words: 'rest', values: { minutes: Math.max(0, Math.floor(minutes)), wanted } }];
}

/** Its words are the time: who lets the tone stand anew begins to wait anew. */
function sinceTone({ toneLetStandAt = null, now, policy }: CheckInput): readonly DraftHit[] {
  if (toneLetStandAt === null) return [];
  const hours = thresholdUnder(policy, 'tone_rest_hours');
  const until = Date.parse(toneLetStandAt) + hours * 60 * minuteMs;
  if (Date.parse(now) >= until) return [];
  const words = `tone ${toneLetStandAt}`;
  return [{ place: { kind: 'draft' }, severity: 'warn', message: 'tone', words, values: { until, hours } }];
}

const minuteMs = 60_000;
