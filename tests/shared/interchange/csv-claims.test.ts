import { describe, expect, it } from 'vitest';
import { guessColumns, readClaimRow } from '../../../shared/interchange/csv-claims.ts';
import { guessDayOrder, readReach, readTime } from '../../../shared/interchange/csv-values.ts';

const none = {
  statement: null,
  channel: null,
  link: null,
  seenAt: null,
  reach: null,
  verdict: null,
  topics: null,
  language: null,
};

describe('readReach', () => {
  it.each([
    ['12345', 12_345],
    ['12,345', 12_345],
    ['12.345', 12_345],
    ['41 000', 41_000],
    ["1'000", 1000],
    ['1.2k', 1200],
    ['3M', 3_000_000],
    ['1,5 million', 1_500_000],
    ['12 345 views', 12_345],
    ['0', 0],
    ['-5', null],
    ['1.2', null],
    ['many', null],
    ['99999999999999999999', null],
  ])('reads %j as %j', (text, reach) => {
    expect(readReach(text)).toBe(reach);
  });
});

describe('readTime', () => {
  it.each([
    ['2021-03-05', '2021-03-05T00:00:00.000Z'],
    ['2021/3/5 14:30', '2021-03-05T14:30:00.000Z'],
    ['2021-03-05T14:30:00+02:00', '2021-03-05T12:30:00.000Z'],
    ['2021-03-05T14:30:00.123Z', '2021-03-05T14:30:00.000Z'],
    ['26 May 2015', '2015-05-26T00:00:00.000Z'],
    ['Thursday, February 25th, 2016', '2016-02-25T00:00:00.000Z'],
    ['Feb 25, 2016 4:05 pm', '2016-02-25T16:05:00.000Z'],
    ['Thu Feb 25 16:01:02 +0000 2016', '2016-02-25T16:01:02.000Z'],
    ['1614902400', '2021-03-05T00:00:00.000Z'],
    ['25/12/2020', '2020-12-25T00:00:00.000Z'],
    ['12/25/2020', '2020-12-25T00:00:00.000Z'],
    ['03/04/2021', null],
    ['2021-02-30', null],
    ['2021-13-01', null],
    ['25:61 yesterday', null],
    ['2021', null],
  ])('reads %j as %j', (text, time) => {
    expect(readTime(text, null)).toBe(time);
  });

  it('reads a date that could be two by the other dates of the column', () => {
    const order = guessDayOrder(['01/02/2021', '25/12/2020']);
    expect([order, readTime('03/04/2021', order)]).toEqual(['day_first', '2021-04-03T00:00:00.000Z']);
    expect(guessDayOrder(['12/25/2020', '25/12/2020'])).toBeNull();
  });
});

describe('guessColumns', () => {
  it('knows the names that files use, in any spelling', () => {
    expect(guessColumns(['News URL', 'Claim Text', 'date_seen', 'viewCount', 'Platform'], [])).toEqual({
      ...none,
      ...{ link: 0, wording: 1, seenAt: 2, reach: 3, channel: 4 },
    });
  });

  it('does not take labels for verdicts that are none', () => {
    expect(guessColumns(['claim', 'label'], [['a', 'Supports']])?.verdict).toBeNull();
    expect(guessColumns(['claim', 'label'], [['a', 'fake']])?.verdict).toBe(1);
  });

  it('gives null when no column looks like a wording', () => {
    expect(guessColumns(['id', 'n'], [])).toBeNull();
  });
});

describe('readClaimRow', () => {
  const columns = { ...none, wording: 0, link: 1, seenAt: 2, reach: 3, verdict: 4, topics: 5, language: 6 };
  const read = (...fields: string[]) => readClaimRow(fields, { columns, dayOrder: null });

  it('takes what is there and leaves the rest empty', () => {
    expect(read(' Garlic cures flu ', 'example.org/a', '2021-03-05', '1.2k', 'FAKE', 'food; flu', 'English')).toEqual({
      claim: {
        wording: 'Garlic cures flu',
        ...{
          statement: '',
          channel: '',
          link: 'https://example.org/a',
          seenAt: '2021-03-05T00:00:00.000Z',
          reach: 1200,
        },
        ...{ verdict: 'false', topics: ['food', 'flu'], language: 'en' },
      },
    });
    expect(read('Garlic', 'n/a', '-', '')).toMatchObject({ claim: { link: null, seenAt: null, reach: null } });
  });

  it('tells every fault of a row, in sentences that quote the cell', () => {
    expect(read('', 'not a link', 'soon', 'lots', 'maybe')).toEqual({
      faults: [
        'There is no wording in this row.',
        '"not a link" is not a link; one starts with http:// or https://.',
        '"soon" cannot be read as a date. Write it as 2026-11-21.',
        '"lots" cannot be read as a number of people.',
        '"maybe" is not a verdict of this library. Use one of: false, misleading, unproven, mixed, mostly true, true.',
      ],
    });
    expect(read('x'.repeat(10_001))).toEqual({
      faults: ['The wording has 10001 characters; at most 10,000 can be kept.'],
    });
  });
});
