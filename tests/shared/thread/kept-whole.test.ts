import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../shared/thread/split.ts';
import { ordinaryText } from './ordinary-text.ts';

interface KeptCase {
  readonly text: string;
  readonly keep: readonly string[];
}

const cases: readonly KeptCase[] = readFileSync('tests/fixtures/thread/kept-whole.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({
    text: line.replace(/[⟦⟧]/g, ''),
    keep: [...line.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? ''),
  }));

/** 120 to 282 characters before the case, as far apart as the shortest thing that is kept is long. */
const starts = Array.from({ length: 28 }, (_, step) => 120 + 6 * step);

function brokenIn(surround: (text: string, length: number) => string): readonly string[] {
  return cases.flatMap(({ text, keep }) =>
    starts.flatMap((length) => {
      const { posts } = splitText({ text: surround(text, length), platform: 'x', numbering: 'suffix' });
      return keep.filter((part) => !posts.some((post) => post.text.includes(part))).map((part) => `${length}: ${part}`);
    }),
  );
}

const withoutStops = (text: string) => text.replace(/[.,](?= |$)/g, '').toLowerCase();

describe('what is read as one', () => {
  it('is in the file of cases', () => {
    expect(cases.length).toBeGreaterThan(350);
  });

  it('stays whole among sentences', () => {
    expect(brokenIn((text, length) => `${ordinaryText(length)} ${text} ${ordinaryText(150, 2)}`)).toEqual([]);
  }, 60_000);

  it('stays whole in the middle of a sentence without an end', () => {
    const surround = (text: string, length: number) =>
      `${withoutStops(ordinaryText(length, 1))} ${text.replace(/\.$/, '')} ${withoutStops(ordinaryText(200, 4))}`;
    expect(brokenIn(surround)).toEqual([]);
  }, 60_000);
});
