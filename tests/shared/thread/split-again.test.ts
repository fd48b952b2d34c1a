import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { platformIds } from '../../../shared/model/thread.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { countLength, measureText } from '../../../shared/thread/measure.ts';
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
