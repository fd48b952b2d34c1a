import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/checks/apply-fix.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

const label = { key: 'checks.fix.remove', values: {} };

it('makes every edit at its own place, however the others move the text', () => {
  const { blocks } = exampleInput({ text: 'fact: one two three\nmyth: four' });
  const edits = [
    { blockId: 'example-1', start: 0, end: 3, text: 'eleven' },
    { blockId: 'example-1', start: 8, end: 13, text: '' },
    { blockId: 'example-2', start: 4, end: 4, text: '!' },
  ];
  expect(applyFix(blocks, { kind: 'suggest', label, edits }).map((block) => block.text)).toEqual([
    'eleven two ',
    'four!',
  ]);
});

it('refuses an edit that lies outside the text as it is now', () => {
  const { blocks } = exampleInput({ text: 'short' });
  const edits = [{ blockId: 'example-1', start: 0, end: 9, text: '' }];
  expect(() => applyFix(blocks, { kind: 'auto', label, edits })).toThrow('The text has changed');
});

it('mends what the finding was about', () => {
  const draft = exampleInput({ text: 'Vaccines are 100 % safe. This study proves it.' });
  const [finding] = runChecks(draft).findings.filter((one) => one.rule === 'TON-07');
  const [fix] = finding?.fixes ?? [];
  const mended = fix === undefined ? draft.blocks : applyFix(draft.blocks, fix);
  expect(mended[0]?.text).toBe('Vaccines are very safe. This study proves it.');
});

it('takes a place out of a story and leaves a whole sentence', () => {
  const draft = exampleInput({ text: 'A 34-year-old firefighter from Adams with hantavirus came in last week.' });
  const finding = runChecks(draft).findings.find((one) => one.rule === 'PRV-20');
  const texts = (finding?.fixes ?? []).map((fix) => applyFix(draft.blocks, fix)[0]?.text);
  expect(texts).toContain('A 34-year-old firefighter with hantavirus came in last week.');
  expect(texts).toContain('A 34-year-old firefighter from Adams with hantavirus came in.');
});
