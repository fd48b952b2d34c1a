import { describe, expect, it } from 'vitest';
import { companyKey, isSameCompany } from '../../../shared/payments/company-name.ts';

describe('two names of companies', () => {
  it.each([
    ['SE Healthcare Inc', 'Healthcare Partners'],
    ['APS Medical', 'Medical Systems'],
    ['EV Biotech', 'Biotech Dental'],
    ['SAS Institute', 'Institute Pasteur'],
    ['AS Pharma LLC', 'Pharma Nord'],
    ['Group Nutrition Ltd', 'Nutrition Direct'],
  ])('are two where letters like a legal form begin one: %s, %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(false);
    expect(isSameCompany(other, one)).toBe(false);
  });

  it.each([
    ['SE Healthcare Inc', 'SE Healthcare'],
    ['Halden Biotech GmbH & Co. KG', 'HALDEN BIOTECH'],
    ['The Halden Company', 'Halden Inc.'],
    ['Halden USA Medical, Inc.', 'Halden Medical Ltd'],
    ['Halden S.p.A.', 'Halden'],
  ])('are one without their legal form: %s, %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(true);
  });

  it('keep their first word even where it is all they have', () => {
    expect(companyKey('SAS')).toBe('sas');
    expect(companyKey('SE Group AG')).toBe('se');
    expect(companyKey('The')).toBe('the');
  });
});
