import { describe, expect, it } from 'vitest';
import { createInstantReading } from '../../../../shared/checks/reader/signs.ts';
import { aboveThreshold } from '../../../../shared/checks/reader/thresholds.ts';

const read = createInstantReading();

function allowed(text: string) {
  return read(text).allowances;
}

describe('what the words of a text cannot outweigh', () => {
  it('asks more of numbers where chances have one denominator than where absolute numbers are given at all', () => {
    const comparable = allowed('About 4 in 1,000 people fell ill with it and 8 in 1,000 without it.').numbers ?? 0;
    const absolute = allowed('The risk fell by half, from 8 in 1,000 people to 4.').numbers ?? 0;
    expect(comparable).toBeGreaterThan(absolute);
    expect(absolute).toBeGreaterThan(0);
  });

  it.each([
    'It cuts the risk by 50%.',
    'Side effects are rare.',
    'The risk is 1 in 100 with it and 1 in 50 without it, which nobody says.',
  ])('asks no more than usual that numbers are unexplained: %s', (text) => {
    expect(allowed(text).numbers ?? 0).toBeLessThanOrEqual(2.5);
  });

  it('asks more of privacy where people are made up', () => {
    expect(allowed('Rosa, 7, has a rash. Rosa is a made-up patient.').privacy).toBeGreaterThan(0);
    expect(allowed('Rosa, 7, came in with a rash on Monday.').privacy).toBe(0);
  });

  it('takes what is allowed off the log odds of that category alone', () => {
    const text = 'Out of 1,000 people with it 4 fell ill, and out of 1,000 without it 8.';
    const { allowances } = read(text);
    const taken =
      aboveThreshold('numbers', 5, { text, allowances: {} }) - aboveThreshold('numbers', 5, { text, allowances });
    expect(taken).toBe(allowances.numbers);
    expect(aboveThreshold('tone', 5, { text, allowances })).toBe(aboveThreshold('tone', 5, { text, allowances: {} }));
  });
});
