import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePhrase, isPhraseLongEnough } from '../../shared/purge/phrase.ts';
import { purgeBreaks, purgeEdits } from '../../shared/purge/purge-places.ts';
import { createTextPurge } from '../../shared/purge/purge-text.ts';

function piecesOf(phrase: string, replacement: string) {
  const matcher = compilePhrase({ text: phrase, extent: 'anywhere' });
  return { purge: createTextPurge(matcher, replacement), stretchesIn: matcher.stretchesIn, replacement };
}

const place = (before: string, after: string) => ({ blockId: 'b1', before, after, offset: 3 });

it.each([
  ['a piece of it stands at the start', place('feather told us.', 'Then more.'), place('x told us.', 'Then more.')],
  ['it is cut at the end', place('It is so.', 'We saw Anna Quill'), place('It is so.', 'We saw x')],
  ['the place lies within it', place('We saw Anna', 'Quillfeather there.'), place('We saw x', 'there.')],
  ['all of it is within the words', place('na', 'Quillfeat'), place('x', '[…]')],
  ['accents and case differ', place('FEATHE\u0301R ça', 'et là'), place('x ça', 'et là')],
  ['the block ends there', place('saw Anna Quillfeathér', ''), place('saw x', '')],
])('takes words out of a place: %s', (_, before, after) => {
  const phrase = /\u0301|é/u.test(before.before) ? 'Anna Quillfeathér' : 'Anna Quillfeather';
  expect(purgeBreaks([before], piecesOf(phrase, 'x'))).toEqual([after]);
});

it('leaves places alone that have nothing of the words, or but a letter or two', () => {
  const places = [place('er told us', 'Then An'), place('We saw Ann', 'Quill feathers'), place('', '')];
  expect(purgeBreaks(places, piecesOf('Anna Quillfeather', 'x'))).toEqual(places);
});

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', ' ', 'é', 'e\u0301', '[', '…', '😀', '\u00a0'),
  maxLength: 20,
});

/** Texts that hold some of a phrase, all of it or nothing of it. */
const textWith = (phrase: string) =>
  fc
    .array(fc.oneof(word, ...[phrase, phrase.slice(2), phrase.slice(0, -1)].map((part) => fc.constant(part))), {
      maxLength: 4,
    })
    .map((parts) => parts.join(''));

const placeWith = (phrase: string) =>
  fc.tuple(textWith(phrase), textWith(phrase)).map(([before, after]) => place(before.slice(-60), after.slice(0, 60)));

const planted = word.filter(isPhraseLongEnough).chain((phrase) =>
  fc.record({
    phrase: fc.constant(phrase),
    replacement: word.filter((text) => !compilePhrase({ text: phrase, extent: 'anywhere' }).isIn(text)),
    edit: fc.record({
      ...{ from: fc.option(placeWith(phrase)), to: fc.option(placeWith(phrase)) },
      ...{ was: textWith(phrase), text: textWith(phrase) },
    }),
  }),
);

it('changes nothing the second time, and leaves nothing of the words in a place', () => {
  fc.assert(
    fc.property(planted, ({ phrase, replacement, edit }) => {
      const words = piecesOf(phrase, replacement);
      const once = purgeEdits([edit], words);
      expect(purgeEdits(once, { ...words, replacement: '' })).toEqual(once);
      const left = once.flatMap(({ from, to }) => [from, to]).filter((each) => each !== null);
      for (const { before, after } of left) expect(words.stretchesIn(`${before} ${after}`)).toEqual([]);
      for (const { was } of once) expect(words.purge(was)).toBe(was);
    }),
    { numRuns: 500 },
  );
});
