import { describe, expect, it } from 'vitest';
import { recipientNumber } from '../../../shared/payments/recipient-number.ts';
import { amount, byNpi, csvOf, newColumns, only, ordinary, other, ownNpi, read } from './payment-files.ts';

const npi = 'Covered_Recipient_NPI';
const profileId = 'Covered_Recipient_Profile_ID';

function rowsWith(cells: Readonly<Record<string, string>>, wanted = byNpi): number {
  return read(csvOf(newColumns, [other, { ...ordinary, ...cells }]), wanted).payments.length;
}

describe('a number with an exponent, as programs write it', () => {
  it.each(['1.234567893E9', '1.234567893e9', '1.234567893E+9', '1.234567893E+09', '"1,234567893E9"', '1234567893.00'])(
    'is read exactly where all its digits are there: %s',
    (written) => {
      expect(rowsWith({ [npi]: written.replaceAll('"', '') })).toBe(1);
    },
  );

  it('is another number where a digit differs, or stands behind the point', () => {
    expect(rowsWith({ [npi]: '1.234567892E9' })).toBe(0);
    expect(rowsWith({ [npi]: '1.2345678935E9' })).toBe(0);
    expect(rowsWith({ [npi]: '1.234567893E10' })).toBe(0);
  });

  it('ends with noughts where a program left them out', () => {
    const wanted = recipientNumber('profile_id', '12345670');
    expect(rowsWith({ [profileId]: '1.234567E7' }, wanted)).toBe(1);
    expect(rowsWith({ [profileId]: '1.234568E7' }, wanted)).toBe(0);
  });

  it('is refused where it was rounded and may be the one that is looked for', () => {
    expect(() => rowsWith({ [npi]: '1.2346E9' })).toThrow(/“1\.2346E9” is a number that a spreadsheet has rounded/);
    expect(rowsWith({ [npi]: '1.9E9' })).toBe(0);
  });
});

describe('an amount with an exponent', () => {
  const amountOf = (written: string) => only(csvOf(newColumns, [{ ...ordinary, [amount]: written }])).amount;

  it.each([
    ['1.23456789E7', 12_345_678.9],
    ['1.5E7', 15_000_000],
    ['1.0E7', 10_000_000],
    ['1.250E+02', null],
    ['1.25000E+03', 1250],
    ['1.23457E+07', null],
  ])('is read exactly or refused: %s', (written, dollars) => {
    if (dollars === null) expect(() => amountOf(written)).toThrow(/a number that a spreadsheet has rounded/);
    else expect(amountOf(written)).toBe(dollars);
  });

  it('of somebody else holds nobody up', () => {
    expect(read(csvOf(newColumns, [{ ...other, [amount]: '1.2E+03' }, ordinary])).payments).toHaveLength(1);
    expect(ownNpi).toHaveLength(10);
  });
});
