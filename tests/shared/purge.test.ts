import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePhrase } from '../../shared/purge/phrase.ts';
import { createTextPurge } from '../../shared/purge/purge-text.ts';

const purge = (text: string, phrase: string, replacement = '[removed]') =>
  createTextPurge(compilePhrase({ text: phrase, extent: 'anywhere' }), replacement)(text);

it('never makes a short text longer than it may be, nor empty', () => {
  const title = 'Ann '.repeat(74).trim();
  expect(purge(title, 'Ann')).toBe('[…] '.repeat(74).trim());
  expect(purge('Ann', 'ann', '')).toBe('[…]');
  expect(purge('Ask Ann now', 'ann', '')).toBe('Ask  now');
});

it('leaves ids, times and hashes alone, since other rows point at them', () => {
  const id = '01900000-0000-7000-8000-00000000beef';
  expect([purge(id, 'beef'), purge('2026-11-21T08:12:00.000Z', '2026')]).toEqual([id, '2026-11-21T08:12:00.000Z']);
});

it('finds a phrase wherever it was put, however its spacing and case were changed', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
    .filter((text) => !/[\s\u200b\u2060\u00ad\p{Cc}]/u.test(text));
  const spaces = fc.constantFrom(' ', '\n', '  ', '\u00a0', ' **', '** ');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), spaces, fc.string(), (words, space, around) => {
      const matcher = compilePhrase({ text: `qq${words.join(' ')}`, extent: 'anywhere' });
      expect(matcher.isIn(`${around}qq${words.join(space)}${around}`)).toBe(true);
      expect(matcher.isIn(`${around}QQ${words.join(' ')}${around}`.normalize('NFD'))).toBe(true);
    }),
  );
});
