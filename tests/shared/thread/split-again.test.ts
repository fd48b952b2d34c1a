import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { platformIds } from '../../../shared/model/thread.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { countLength, measureText } from '../../../shared/thread/measure.ts';
import { editBetween, movedBreaks } from '../../../shared/thread/moved-breaks.ts';
import { passagesOf } from '../../../shared/thread/passages.ts';
import { measurePassages } from '../../../shared/thread/ruler.ts';
import { splitText } from '../../../shared/thread/split.ts';
import { medicalText } from './medical-text.ts';

const anyPlatform = fc.constantFrom(...platformIds);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 12 }),
  insert: fc.constantFrom(
    '',
    ' ',
    '\n\n',
    'a',
    '. B',
    '“',
    '(',
    ' 5 mg',
    'Myth: ',
    '1.',
    '\u0301',
    '👩‍⚕️',
    'https://a.org/b',
    '。',
    'لا ',
  ),
});

/** A splitter that has read nothing yet. */
async function coldSplit() {
  vi.resetModules();
  return (await import('../../../shared/thread/split.ts')).splitText;
}

describe('splitting again after each key stroke', () => {
  it('gives what a splitter gives that has seen nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        medicalText,
        anyPlatform,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async (first, platform, edits) => {
          let text = first;
          for (const { at, cut, insert } of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + insert + text.slice(from + cut);
            splitText({ text, platform, numbering: 'suffix' });
          }
          const warm = splitText({ text, platform, numbering: 'suffix' });
          const cold = await coldSplit();
          expect(warm).toEqual(cold({ text, platform, numbering: 'suffix' }));
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('measures passages as the whole text is measured', () => {
    fc.assert(
      fc.property(
        medicalText,
        fc.constantFrom(...platformIds.filter((platform) => platform !== 'sms')),
        (text, platform) => {
          const limits = platformLimits[platform];
          const form = { platform, limits, contentWarning: '', numbering: 'none' as const };
          const { lengthBefore } = measurePassages(passagesOf(text), text.length, form);
          const whole = measureText(text, platform).lengthBefore;
          const end = text.trimEnd().length;
          expect(lengthBefore.slice(0, end + 1)).toEqual(whole.slice(0, end + 1));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('puts the passages together to the text again', () => {
    fc.assert(
      fc.property(medicalText, (text) => {
        expect(
          passagesOf(text)
            .map((passage) => passage.text)
            .join(''),
        ).toBe(text.trimEnd());
      }),
    );
  });
});

describe('limits of one’s own', () => {
  it('never makes a post over them, with a content warning and numbers', () => {
    fc.assert(
      fc.property(medicalText, fc.integer({ min: 60, max: 1200 }), (text, post) => {
        const limits = { ...platformLimits.mastodon, post };
        const contentWarning = 'Vaccines, needles';
        const { posts } = splitText({ text, platform: 'mastodon', numbering: 'prefix', limits, contentWarning });
        expect(posts.filter(({ length }) => length > post)).toEqual([]);
        expect(posts.map(({ length }) => length)).toEqual(
          posts.map((each) => countLength(contentWarning + each.text, 'mastodon')),
        );
      }),
      { numRuns: 80 },
    );
  });
});

const words = fc.array(
  fc.constantFrom('Masks', 'help.', 'Take', '5 mg', 'daily.', 'It', 'is', 'safe.', 'إنه', '安全。', '👨‍👩‍👧'),
  { minLength: 5, maxLength: 40 },
);
const editedWords = fc.record({ words, typed: words, breakAt: fc.nat(), editAt: fc.nat(), isDeletion: fc.boolean() });

/** One word typed behind, or taken away, that is not beside the break. */
function editElsewhere({
  words: before,
  typed,
  breakAt,
  editAt,
  isDeletion,
}: typeof editedWords extends fc.Arbitrary<infer T> ? T : never) {
  const place = 2 + (breakAt % (before.length - 4));
  const others = before.map((_, index) => index).filter((index) => index !== place && index !== place - 1);
  const edited = others[editAt % others.length] ?? 0;
  const text = before.join(' ');
  const from = before.slice(0, edited).join(' ').length + (edited > 0 ? 1 : 0);
  const end = from + (before[edited] ?? '').length;
  const change = isDeletion
    ? { from: edited === before.length - 1 ? from - 1 : from, to: Math.min(end + 1, text.length), insert: '' }
    : { from: end, to: end, insert: ` ${typed.join(' ')}` };
  const now = text.slice(0, change.from) + change.insert + text.slice(change.to);
  return { text, now, change, offset: before.slice(0, place).join(' ').length };
}

const around = (text: string, at: number) => [text.slice(0, at).split(' ').at(-1), text.slice(at + 1).split(' ')[0]];

describe('the author’s own breaks', () => {
  it('stay between the same words through an edit elsewhere', () => {
    fc.assert(
      fc.property(editedWords, (chosen) => {
        const { text, now, change, offset } = editElsewhere(chosen);
        const moved = movedBreaks([offset], change, now);
        expect(moved.map((at) => around(now, at))).toEqual([around(text, offset)]);
        const { posts } = splitText({ text: now, platform: 'x', numbering: 'none', manualBreaks: moved });
        expect(posts.map(({ end }) => end)).toContain(moved[0]);
      }),
    );
  });

  it('goes on with the post before it when words are typed right at it', () => {
    expect(movedBreaks([4], { from: 4, to: 4, insert: ' More.' }, 'One. More. Two.')).toEqual([10]);
    expect(movedBreaks([4], { from: 5, to: 5, insert: 'More. ' }, 'One. More. Two.')).toEqual([4]);
  });

  it.each([
    { what: 'typing in the next post moves nothing', before: 'One. Two.', after: 'One. Two too.', moved: [4] },
    { what: 'joining the two sentences takes the break away', before: 'One. Two.', after: 'One.Two.', moved: [] },
    { what: 'a rewritten gap keeps it', before: 'One. Two.', after: 'One.\n\nTwo.', moved: [4] },
    { what: 'taking all of the first post away takes it away', before: 'One. Two.', after: 'Two.', moved: [] },
    { what: 'typing before it moves it', before: 'One. Two.', after: 'Only one. Two.', moved: [9] },
  ])('$what', ({ before, after, moved }) => {
    const change = editBetween(before, after);
    expect(change === null ? null : movedBreaks([4], change, after)).toEqual(moved);
  });

  it('finds the smallest edit between two texts', () => {
    fc.assert(
      fc.property(medicalText, medicalText, (before, after) => {
        const change = editBetween(before, after) ?? { from: 0, to: 0, insert: '' };
        expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
      }),
    );
  });
});
