import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withThresholds } from '../../../scripts/checks-doc/thresholds-doc.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { exampleSource } from '../../../shared/checks/rules/evidence/cited-sources.ts';
import { exampleAuthor, exampleInterest } from '../../../shared/checks/rules/interests/people-of-draft.ts';
import { exampleUnder } from '../../../shared/checks/rules/policy/example-policy.ts';
import { createChecker } from '../../../shared/checks/run-checks.ts';
import { interestStatement } from '../../../shared/interests/statement.ts';
import { statementText } from '../../../shared/interests/statement-text.ts';
import { fieldChanges, policyDifferences } from '../../../shared/policy/differences.ts';
import { examplePack } from '../../../shared/policy/example-pack.ts';
import { type Policy, policy } from '../../../shared/policy/pack.ts';
import { readUnsigned } from '../../../shared/policy/read-pack.ts';
import { type ThresholdName, thresholdList, thresholdNames } from '../../../shared/policy/threshold-list.ts';
import { thresholdsNotDone, thresholdUnder } from '../../../shared/policy/thresholds.ts';
import { packText } from './any-policy.ts';

interface Case {
  readonly text: string;
  readonly input?: Partial<CheckInput>;
  /** With this limit the rule speaks, with the app's own it does not. */
  readonly stricter: number;
}

const now = '2026-11-22T00:00:00.000Z';
const oldClaim = {
  wording: 'Garlic prevents flu',
  decision: 'monitor',
  lookAgainAt: '2026-11-20T12:00:00.000Z',
} as const;

/** Limits that are read elsewhere: their tests are those of the gate and of the policy. */
type Elsewhere = 'review_months' | 'policy_read_months' | 'cooling_off_minutes' | 'tone_rest_hours' | 'interest_months';

const cases: Readonly<Record<Exclude<ThresholdName, Elsewhere>, Case>> = {
  reading_grade: {
    text: 'The vaccine protects most children against measles for many years. The second dose is given four weeks after the first one. A sore arm is the usual side effect, and it passes in a day or two. Your pharmacist can answer other questions about it.',
    stricter: 5,
  },
  sentence_words: {
    text: 'If your child has a fever for more than two days, please call your doctor or your nurse.',
    stricter: 12,
  },
  list_items: { text: '- One sign\n- Two signs\n- Three signs\n- Four signs\n- Five signs', stricter: 4 },
  post_topics: {
    text: 'Two doses are given four weeks apart. A sore arm is a usual side effect. It costs nothing with insurance.',
    stricter: 2,
  },
  post_tags: { text: 'Get your shot. #Measles #Flu', stricter: 1 },
  post_orders: { text: 'You should rest. You can drink tea.', stricter: 0 },
  sentence_hedges: { text: 'It may possibly suggest a benefit.', stricter: 1 },
  share_digits: { text: 'About 3.25% of people had a rash.', stricter: 2 },
  small_percent: { text: 'The risk of a severe reaction is 0.4 %.', stricter: 1 },
  claim_characters: {
    text: 'A text.',
    input: { claim: { wording: 'Garlic prevents flu in all who eat it every single day', decision: 'respond' } },
    stricter: 40,
  },
  disclaimer_characters: {
    text: 'fact: Garlic is a food.\ndisclaimer: This is general information for all readers, and it is no medical advice.',
    stricter: 50,
  },
  evidence_years: {
    text: 'Measles can harm the brain [@study2020].',
    input: { sources: [exampleSource({ year: '2023' })] },
    stricter: 2,
  },
  guideline_years: {
    text: 'Two doses are advised [@study2020].',
    input: { sources: [exampleSource({ year: '2024', design: 'guideline' })] },
    stricter: 1,
  },
  statement_months: {
    text: 'A text.',
    input: { authors: [exampleAuthor({ statementConfirmedAt: '2026-06-01T00:00:00.000Z' })] },
    stricter: 3,
  },
  claim_grace_days: { text: 'A text.', input: { claim: oldClaim }, stricter: 0 },
};

function under(thresholds: Policy['thresholds']): Policy {
  const made = exampleUnder({ thresholds }, '').input?.policy;
  if (made === null || made === undefined) throw new Error('There is no policy.');
  return made;
}

describe.each(Object.entries(cases) as readonly [keyof typeof cases, Case][])(
  '%s',
  (name, { text, input, stricter }) => {
    const { rules, standing } = thresholdList[name];
    const checker = createChecker();
    const told = (value: number | null) => {
      const held = value === null ? null : under([{ name, value, isLocked: false }]);
      const { findings } = checker.check({ ...exampleInput({ text, input: { now, ...input } }), policy: held });
      return rules.filter((rule) => findings.some((finding) => finding.rule === rule));
    };

    it('is read by its rules, at once when the policy changes, and by no other limit', () => {
      expect(told(null)).toEqual([]);
      expect(told(stricter)).toEqual(rules);
      expect(told(null)).toEqual([]);
      expect(told(standing)).toEqual([]);
      for (const [other, { stricter: limit }] of Object.entries(cases) as readonly [keyof typeof cases, Case][]) {
        if (thresholdList[other].rules[0] === rules[0]) continue;
        const held = under([{ name: other, value: limit, isLocked: false }]);
        const { findings } = checker.check({ ...exampleInput({ text, input: { now, ...input } }), policy: held });
        expect(findings.filter(({ rule }) => rule === rules[0])).toEqual([]);
      }
    });
  },
);

it.each([
  { value: 36, isLocked: false, until: '2023-11-22', isTold: true },
  { value: 36, isLocked: false, until: '2023-11-20', isTold: false },
  { value: 60, isLocked: false, until: '2022-01-05', isTold: true },
  { value: 12, isLocked: false, until: '2024-06-30', isTold: true },
  { value: 12, isLocked: true, until: '2024-06-30', isTold: false },
  { value: 12, isLocked: true, until: '2026-01-31', isTold: true },
  { value: 1, isLocked: true, until: '2026-10-31', isTold: true },
])('counts an interest for $value months after its end (locked: $isLocked), here $until', (given) => {
  const { value, isLocked, until, isTold } = given;
  const interest = exampleInterest({ until, since: '2015' });
  const at = '2026-11-21T09:00:00.000Z';
  const policy = under([{ name: 'interest_months', value, isLocked }]);
  const input = { now: at, authors: [exampleAuthor({ interests: [interest] })] };
  const { findings } = createChecker().check({ ...exampleInput({ text: 'Examplimab works well.', input }), policy });
  expect(findings.some(({ rule }) => rule === 'COI-03')).toBe(isTold);
  const months = thresholdUnder(policy, 'interest_months');
  const statement = interestStatement([{ person, interests: [interest], changedAt: null }], {
    ...{ madeAt: at, draftTitle: null, months },
  });
  expect(statement.authors[0]?.current.length).toBe(isTold ? 1 : 0);
  expect(statementText(statement)).toContain(`within the last ${value < 36 && !isLocked ? 36 : value} months`);
});

const person = { name: 'Ana Rao', credentials: '', role: '', organisation: '', statementConfirmedAt: null };

it('asks for one digit of a share where a policy does, and does not count the zeros of a round one', () => {
  const held = under([{ name: 'share_digits', value: 1, isLocked: true }]);
  const isTold = (text: string) => {
    const { findings } = createChecker().check({ ...exampleInput({ text, input: { now } }), policy: held });
    return findings.some(({ rule }) => rule === 'NUM-08');
  };
  expect(['About 94% are protected.', 'About 12.5% had a rash.'].map(isTold)).toEqual([true, true]);
  expect(['About 90% are protected.', 'About 4% had a rash.', 'All 100% came.'].map(isTold)).toEqual([
    false,
    false,
    false,
  ]);
});

const about = { id: 'northfield', organisation: 'Northfield', version: 1, validFrom: '2026-01-01', languages: ['en'] };

describe('the limits of a pack', () => {
  it.each(thresholdNames)('%s goes from its least to its most, and a value beyond is told with its place', (name) => {
    const { least, most, isWhole } = thresholdList[name];
    const read = (value: number) => readUnsigned(packText({ ...about, thresholds: [{ name, value }] }));
    expect(read(least).pack.policy.thresholds).toMatchObject([{ name, value: least }]);
    expect(read(most).pack.policy.thresholds).toMatchObject([{ name, value: most }]);
    const fault = (value: number) => {
      try {
        read(value);
      } catch (error) {
        if (error instanceof AppError) return `${error.code} ${error.message}`;
        throw error;
      }
      return null;
    };
    for (const value of [least - 1, most + 1, ...(isWhole ? [least + 0.5] : [])]) {
      expect(fault(value)).toMatch(new RegExp(`^invalid_input .*policy\\.thresholds\\.0\\.value: ${name} `));
    }
  });

  it('that the app does not know is told with its place', () => {
    const text = packText({ ...about, thresholds: [{ name: 'sentence_letters', value: 3 }] } as never);
    expect(() => readUnsigned(text)).toThrow(/policy\.thresholds\.0\.name/);
  });

  it.each(thresholdNames)(
    '%s counts when it is stricter, and when it is more generous only where it is locked',
    (name) => {
      const { least, most, standing, stricter } = thresholdList[name];
      const [strict, generous] = stricter === 'less' ? [least, most] : [most, least];
      const held = (value: number, isLocked: boolean) => ({ thresholds: [{ name, value, isLocked }] });
      expect(thresholdUnder(held(strict, false), name)).toBe(strict);
      expect(thresholdUnder(held(generous, false), name)).toBe(standing);
      expect(thresholdUnder(held(generous, true), name)).toBe(generous);
      expect(thresholdsNotDone(held(generous, false))).toEqual([name]);
      expect(thresholdsNotDone(held(strict, false))).toEqual([]);
    },
  );

  it('change from what the app has, and back to it', () => {
    const before = policy.parse({ ...about, thresholds: [{ name: 'list_items', value: 5 }] });
    const after = policy.parse({ ...about, thresholds: [{ name: 'sentence_words', value: 20 }] });
    const changes = (differences: ReturnType<typeof policyDifferences>) =>
      differences.filter(({ part }) => part === 'thresholds').map((one) => [one.name, ...fieldChanges(one)]);
    expect(changes(policyDifferences(before, after))).toEqual([
      ['list_items', { field: 'value', before: '5', after: '7' }],
      ['sentence_words', { field: 'value', before: '25', after: '20' }],
    ]);
    const same = policy.parse({ ...about, thresholds: [{ name: 'sentence_words', value: 25 }] });
    expect(changes(policyDifferences(null, same))).toEqual([
      ['sentence_words', { field: 'value', before: null, after: '25' }],
    ]);
  });

  it('all stand in what a pack begins with, as the app has them, and change nothing', () => {
    const made = policy.parse(examplePack({ id: 'a', organisation: 'A', validFrom: '2026-01-01' }).policy);
    expect(made.thresholds.map(({ name }) => name)).toEqual(thresholdNames);
    expect(thresholdsNotDone(made)).toEqual([]);
    for (const name of thresholdNames) expect(thresholdUnder(made, name)).toBe(thresholdUnder(null, name));
  });

  it('stand in docs/policy-packs.md as they are', () => {
    const doc = readFileSync('docs/policy-packs.md', 'utf8');
    expect(withThresholds(doc)).toBe(doc);
    expect(doc).toContain('| `sentence_words` |');
  });
});
