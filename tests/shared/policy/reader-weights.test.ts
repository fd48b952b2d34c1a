import { expect, it } from 'vitest';
import { weighReader } from '../../../shared/checks/policy-weights.ts';
import { readerRule } from '../../../shared/checks/reader/reader-rules.ts';
import { exampleUnder } from '../../../shared/checks/rules/policy/example-policy.ts';
import type { Severity } from '../../../shared/model/finding.ts';
import type { Policy } from '../../../shared/policy/pack.ts';

const place = { kind: 'draft' as const };

function weighed(found: Severity, rules: Policy['rules']): Severity | undefined {
  const finding = { id: 'one', ...readerRule('tone'), severity: found, place, why: [] };
  return weighReader(exampleUnder({ rules }, '').input?.policy, [finding])[0]?.severity;
}

it.each([
  { found: 'warn', severity: 'note', isLocked: true, weighs: 'note' },
  { found: 'warn', severity: 'note', isLocked: false, weighs: 'warn' },
  { found: 'note', severity: 'warn', isLocked: false, weighs: 'warn' },
  { found: 'warn', severity: 'block', isLocked: true, weighs: 'warn' },
  { found: 'note', severity: 'block', isLocked: true, weighs: 'note' },
  { found: 'note', severity: null, isLocked: true, weighs: 'note' },
] as const)('weighs as the policy says: $found, asked $severity (locked: $isLocked)', (given) => {
  const { found, severity, isLocked, weighs } = given;
  expect(weighed(found, [{ rule: 'READ-TON', severity, isLocked }])).toBe(weighs);
});

it('leaves rules that no policy speaks of, and all where there is none', () => {
  expect(weighed('warn', [{ rule: 'READ-PRV', severity: 'note', isLocked: true }])).toBe('warn');
  expect(weighed('warn', [])).toBe('warn');
});
