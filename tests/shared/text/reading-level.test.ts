import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countReading, readingLevelOf } from '../../../shared/text/reading-level.ts';
import { segment } from '../../../shared/text/segment.ts';
import { countSyllables } from '../../../shared/text/syllables.ts';
import { tokenize } from '../../../shared/text/tokens.ts';

function levelOf(text: string) {
  const { plain, sentences } = segment(text);
  return readingLevelOf(sentences.map((span) => countReading(tokenize(plain.slice(span.start, span.end)))));
}

describe('syllables', () => {
  it.each([
    ['measles', 2],
    ['diabetes', 4],
    ['pneumonia', 3],
    ['diarrhea', 4],
    ['vaccine', 2],
    ['autism', 3],
    ['hydroxychloroquine', 6],
    ['a', 1],
    ['97', 1],
  ])('counts %s as %d', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('reading level', () => {
  it('has no grade under three sentences or 30 words', () => {
    expect(levelOf('Epidemiological investigations demonstrate immunological mechanisms.').grade).toBeNull();
    expect(levelOf('One. Two. Three.')).toEqual({ words: 3, sentences: 3, grade: null });
  });

  it('does not count citations and links', () => {
    const text = 'We looked at the study. It had two groups of people in it. '.repeat(3);
    expect(levelOf(`${text} [@rao2020, p. 3] https://example.org/very/long/link`).words).toBe(levelOf(text).words);
  });

  it('rises with longer sentences and longer words', () => {
    const easy =
      'The shot is safe. It can make your arm sore for a day. Call your nurse if you have a fever that lasts for two days or more. You can ask us.';
    const hard = easy
      .replaceAll('. ', ' and ')
      .replace('shot', 'immunisation')
      .replace('Call', '. Call. Administrative');
    expect(levelOf(hard).grade ?? 0).toBeGreaterThan(levelOf(easy).grade ?? 99);
  });
});

const shared = process.env.PLAINSPOKEN_SHARED ?? join(import.meta.dirname, '../../../../shared');
const expected = join(shared, 'data/readability/py_readability_metrics_expected.json');
if (!existsSync(expected))
  console.log('Skipped: grades of another implementation, since ../shared/data/readability is not there.');

it.skipIf(!existsSync(expected))('agrees with another implementation to half a grade', () => {
  const other = JSON.parse(readFileSync(expected, 'utf8')) as {
    readonly text: string;
    readonly expected: { readonly flesch_kincaid: number };
  };
  expect(Math.abs((levelOf(other.text).grade ?? 0) - other.expected.flesch_kincaid)).toBeLessThan(0.5);
});
