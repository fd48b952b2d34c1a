import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../shared/thread/split.ts';
import { ordinaryText } from './ordinary-text.ts';

interface KeptCase {
  readonly text: string;
  readonly keep: readonly string[];
}

function casesIn(file: string): readonly KeptCase[] {
  return readFileSync(`tests/fixtures/thread/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({
      text: line.replace(/[⟦⟧]/g, ''),
      keep: [...line.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? ''),
    }));
}

const cases = casesIn('kept-whole.txt');
const groups = casesIn('kept-together.txt');

/** 120 to 282 characters before the case, as far apart as the shortest thing that is kept is long. */
const starts = Array.from({ length: 28 }, (_, step) => 120 + 6 * step);

type Surround = (text: string, length: number) => string;

function brokenIn(tried: readonly KeptCase[], surround: Surround): readonly string[] {
  return tried.flatMap(({ text, keep }) =>
    starts.flatMap((length) => {
      const { posts } = splitText({ text: surround(text, length), platform: 'x', numbering: 'suffix' });
      return keep.filter((part) => !posts.some((post) => post.text.includes(part))).map((part) => `${length}: ${part}`);
    }),
  );
}

const amongSentences: Surround = (text, length) => `${ordinaryText(length)} ${text} ${ordinaryText(150, 2)}`;
const withoutStops = (text: string) => text.replace(/[.,](?= |$)/g, '').toLowerCase();

describe('what is read as one', () => {
  it('is in the file of cases', () => {
    expect(cases.length).toBeGreaterThan(350);
  });

  it('stays whole among sentences', () => {
    expect(brokenIn(cases, amongSentences)).toEqual([]);
  }, 60_000);

  it('stays whole in the middle of a sentence without an end', () => {
    const withinOne: Surround = (text, length) =>
      `${withoutStops(ordinaryText(length, 1))} ${text.replace(/\.$/, '')} ${withoutStops(ordinaryText(200, 4))}`;
    expect(brokenIn(cases, withinOne)).toEqual([]);
  }, 60_000);

  it('stays with what answers it, whatever stands before it and in several languages', () => {
    expect(groups.length).toBeGreaterThan(75);
    expect(brokenIn(groups, amongSentences)).toEqual([]);
  }, 60_000);
});
