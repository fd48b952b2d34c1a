import { monthsAgo } from '../../../policy/months-ago.ts';
import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { iem } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import { exampleUnder } from './example-policy.ts';

/** GOV-03. Each author has read the policy in force, in the version that is, and not too long ago. */
export const policyUnread: DraftRule = {
  id: 'GOV-03',
  category: 'governance',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: iem('Know the rules of your institution'),
  missing: ({ input }) => {
    if ((input.policy ?? null) === null) return 'noPolicyToRead';
    return input.authors.length === 0 ? 'noAuthor' : null;
  },
  find: findUnread,
  examples: {
    flag: [author(null), author('2025-10-01T08:00:00.000Z'), author('2026-10-01T08:00:00.000Z', 1)],
    pass: [
      author('2026-11-21T08:00:00.000Z'),
      author('2025-12-01T08:00:00.000Z'),
      author('2026-11-01T08:00:00.000Z', 1),
    ],
  },
};

function author(policyReadAt: string | null, months?: number): Example {
  const thresholds =
    months === undefined ? [] : [{ name: 'policy_read_months' as const, value: months, isLocked: false }];
  const { input } = exampleUnder({ thresholds }, '');
  const asha = { name: 'Asha Rao', isClinician: true, statementConfirmedAt: null, interests: [], policyReadAt };
  const when = policyReadAt === null ? 'never' : `on ${policyReadAt.slice(0, 10)}`;
  return { text: `An author who has read the policy ${when}.`, input: { ...input, authors: [asha] } };
}

function findUnread({ input }: AnnotatedDraft): readonly DraftHit[] {
  const { policy = null, authors, now } = input;
  if (policy === null) return [];
  const months = thresholdUnder(policy, 'policy_read_months');
  const { organisation, version } = policy;
  return authors.flatMap(({ name, policyReadAt = null }): readonly DraftHit[] => {
    if (policyReadAt !== null && policyReadAt > monthsAgo(now, months)) return [];
    const values = { name, organisation, version, day: policyReadAt?.slice(0, 10) ?? '', months };
    const message = policyReadAt === null ? 'message' : 'old';
    return [{ place: { kind: 'draft' }, words: `${name}|${version}|${values.day}`, message, values }];
  });
}
