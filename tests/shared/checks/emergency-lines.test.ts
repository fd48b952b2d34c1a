import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/checks/apply-fix.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { emergencyLines } from '../../../shared/checks/words/emergency-lines.ts';

const topics = [
  'An overdose of paracetamol harms the liver.',
  'Suicide can be prevented.',
  'Drinking bleach burns the throat.',
  'Signs of a stroke: face, arm, speech.',
];

const cases = Object.keys(emergencyLines).flatMap((country) => topics.map((text) => [country, text] as const));

it.each(cases)('in %s one press says whom to call: %s', (country, text) => {
  const input = { ...exampleInput({ text: `fact: ${text}\naction: Ask your doctor.` }), language: `en-${country}` };
  const found = (blocks: typeof input.blocks) =>
    runChecks({ ...input, blocks }).findings.filter(({ rule }) => rule === 'ADV-07');
  const [fix] = found(input.blocks)[0]?.fixes ?? [];
  if (fix === undefined) throw new Error('There is no fix.');
  const mended = applyFix(input.blocks, fix);
  expect(found(mended)).toEqual([]);
  expect(mended[1]?.text).toMatch(/^Ask your doctor\. .*\d/);
});
