import { describe, expect, it } from 'vitest';
import type { Payment } from '../../../shared/model/payment.ts';
import { compareInterests, type RegisteredInterest } from '../../../shared/payments/compare-interests.ts';

const paid: Payment = {
  ...{ file: 'general', line: 2, recordId: '1', programYear: 2024, company: 'Novo Nordisk Inc', amount: 1250 },
  ...{ valueOfInterest: null, date: '2024-03-14', payments: 1, nature: 'Consulting Fee', form: 'Cash', study: '' },
  ...{ category: 'consulting', isNatureKnown: true, beneficiary: 'self', role: 'recipient', products: [] },
  ...{ disputed: false, context: '' },
};
const registered: RegisteredInterest = {
  ...{ entity: 'Novo Nordisk', category: 'consulting', since: '2024-01', until: null },
};

function compared(
  payments: readonly Partial<Payment>[],
  register: readonly Partial<RegisteredInterest>[],
  file: Payment['file'] = 'general',
) {
  const rows = payments.map((payment) => ({ ...paid, ...payment }));
  const interests = register.map((interest) => ({ ...registered, ...interest }));
  return compareInterests({ file, programYears: [2024], payments: rows }, interests);
}

function told(...given: Parameters<typeof compared>): string[] {
  return compared(...given).map(({ kind, reason, entity }) =>
    [kind, reason, entity].filter((part) => part !== null).join(' '),
  );
}

const product = (name: string) => ({ name, kind: '', area: '', isCovered: null, ndc: '', deviceId: '' });

describe('a payment', () => {
  it.each([
    ['Novo Nordisk Inc', 'Novo Nordisk'],
    ['NOVO NORDISK INC', 'Novo Nordisk A/S'],
    ['Lilly USA, LLC', 'Eli Lilly and Company'],
    ['sanofi-aventis U.S. LLC', 'Sanofi'],
    ['Merck Sharp & Dohme LLC', 'Merck'],
    ['Janssen Pharmaceuticals, Inc', 'Johnson & Johnson'],
    ['GlaxoSmithKline, LLC.', 'GSK'],
    ['Boehringer Ingelheim Pharmaceuticals, Inc.', 'Boehringer Ingelheim'],
    ['Takeda Pharmaceuticals U.S.A., Inc.', 'Takeda'],
    ['Zzyx Orthopaedics, L.L.C.', 'ZZYX Orthopaedics'],
    ['Zzyx Pharma AG', 'Zzyx Pharmaceuticals, Inc.'],
    ['Zzyx Medical Devices Inc', 'Zzyx'],
    ['Novo Nordisk Inc', 'Ozempic'],
  ])('of %s is known when the register names %s', (company, entity) => {
    expect(told([{ company }], [{ entity }])).toEqual([]);
  });

  it.each([
    ['Novo Nordisk Inc', 'Novartis'],
    ['EMD Serono, Inc.', 'Merck'],
    ['AbbVie Inc.', 'Abbott'],
    ['Boston Scientific Corporation', 'Boston Therapeutics'],
    ['Boston Pharmaceuticals', 'Boston Therapeutics Inc.'],
    ['Novo Nordisk Inc', 'Mounjaro'],
  ])('of %s is missing when the register names only %s', (company, entity) => {
    expect(told([{ company }], [{ entity }])[0]).toBe(`missing ${company}`);
  });

  it('for a product is known when the register names the product', () => {
    expect(told([{ company: 'Zzyx LLC', products: [product('KNEE-O-MATIC®')] }], [{ entity: 'Knee-O-Matic' }])).toEqual(
      [],
    );
  });

  it('of another kind differs, and the interest is not also told as not in the file', () => {
    const [difference, ...others] = compared([{ category: 'speaker' }], [{}]);
    expect(difference).toMatchObject({
      kind: 'differs',
      reason: 'category',
      interest: registered,
      category: 'speaker',
    });
    expect(others).toEqual([]);
  });

  it('of another kind is missing when the interest of that company is in the file as registered', () => {
    expect(told([{}, { category: 'gift', amount: 20 }], [{}])).toEqual(['missing Novo Nordisk Inc']);
  });

  it('outside the time of the interest differs', () => {
    expect(told([{ date: '2024-01-01' }], [{ since: '2024-01' }])).toEqual([]);
    expect(told([{ date: '2024-03-14' }], [{ since: '2024-03-15' }])).toEqual(['differs period Novo Nordisk Inc']);
    expect(told([{ date: '2024-03-14' }], [{ since: null, until: '2023' }])).toEqual([
      'differs period Novo Nordisk Inc',
    ]);
    expect(told([{ date: null }], [{ since: '2024-07', until: '2024-08' }])).toEqual([]);
  });

  it('within any of several interests of a company is known; only the others are told', () => {
    const register = [{ since: '2024-01', until: '2024-02' }, { since: '2024-05' }];
    const payments = [{ date: '2024-02-28' }, { date: '2024-04-01', amount: 10 }, { date: '2024-06-01' }];
    expect(compared(payments, register)).toMatchObject([
      { kind: 'differs', reason: 'period', amount: 10, since: '2024-04-01', until: '2024-04-01' },
    ]);
  });

  it('that is disputed is compared and told as disputed', () => {
    const payments = [{ disputed: true }, { amount: 0.1 }, { amount: 0.2 }];
    expect(compared(payments, [])).toMatchObject([{ kind: 'missing', disputedRows: 1, amount: 1250.3 }]);
    expect(told([{ disputed: true }], [{}])).toEqual([]);
  });

  it('is told once for a company and kind, with its time and products, the largest sum first', () => {
    const payments = [
      { company: 'Small Co', amount: 1 },
      { date: '2024-05-01', products: [product('OZEMPIC')] },
      { date: '2024-02-01', products: [product('OZEMPIC'), product('WEGOVY')], company: 'NOVO NORDISK INC.' },
    ];
    expect(compared(payments, [])).toMatchObject([
      { amount: 2500, since: '2024-02-01', until: '2024-05-01', products: ['OZEMPIC', 'WEGOVY'] },
      { entity: 'Small Co', amount: 1 },
    ]);
  });

  it('of what CMS calls otherwise than registers do is known', () => {
    expect(told([{ category: 'consulting' }], [{ category: 'advisory_board' }])).toEqual([]);
    expect(told([{ category: 'royalty' }], [{ category: 'patent' }])).toEqual([]);
    expect(told([{ category: 'gift' }], [{ category: 'free_product' }])).toEqual([]);
    expect(told([{ category: 'shares', beneficiary: 'family' }], [{ category: 'family' }])).toEqual([]);
  });
});

describe('whose an interest is', () => {
  it('counts: what the spouse is paid for is in no such file, and the author’s own fee is not in the register by it', () => {
    expect(told([{}], [{ beneficiary: 'family' }])).toEqual(['differs beneficiary Novo Nordisk Inc']);
    expect(told([], [{ beneficiary: 'family' }])).toEqual(['not_in_file not_listed Novo Nordisk']);
    expect(told([{}], [{ beneficiary: 'family', category: 'speaker' }])).toEqual([
      'missing Novo Nordisk Inc',
      'not_in_file not_listed Novo Nordisk',
    ]);
  });

  it('counts for shares, which the file has of family members too', () => {
    const held = { category: 'shares', beneficiary: 'family' } as const;
    expect(told([held], [held], 'ownership')).toEqual([]);
    expect(told([held], [{ category: 'shares', beneficiary: 'self' }], 'ownership')).toEqual([
      'differs beneficiary Novo Nordisk Inc',
    ]);
    expect(told([{ category: 'shares' }], [held], 'ownership')).toEqual(['differs beneficiary Novo Nordisk Inc']);
    expect(told([], [held], 'ownership')).toEqual(['not_in_file Novo Nordisk']);
    expect(told([held], [{ category: 'shares' }], 'ownership')).toEqual([]);
  });

  it('counts where the author was paid and the register says the institution was; not the other way round', () => {
    expect(told([{}], [{ beneficiary: 'institution' }])).toEqual(['differs beneficiary Novo Nordisk Inc']);
    expect(told([{ beneficiary: 'institution' }], [{ beneficiary: 'institution' }])).toEqual([]);
    expect(told([{ beneficiary: 'institution' }], [{ beneficiary: 'self' }])).toEqual([]);
  });

  it('is told of the register where the file has nothing', () => {
    expect(compared([], [{ beneficiary: 'institution' }])).toMatchObject([{ beneficiary: 'institution' }]);
    expect(compared([], [{ category: 'family' }])).toMatchObject([{ beneficiary: 'family' }]);
  });
});

describe('an interest', () => {
  it('that the file does not have is told', () => {
    expect(told([], [{}])).toEqual(['not_in_file Novo Nordisk']);
  });

  it('of another time, or of a kind that no such file lists, is told as that', () => {
    expect(told([], [{ since: '2019', until: '2023-12' }])).toEqual(['not_in_file other_years Novo Nordisk']);
    expect(told([], [{ since: '2025-01' }])).toEqual(['not_in_file other_years Novo Nordisk']);
    expect(told([], [{ category: 'employment' }])).toEqual(['not_in_file not_listed Novo Nordisk']);
    expect(told([], [{ category: 'consulting' }], 'ownership')).toEqual(['not_in_file not_listed Novo Nordisk']);
    expect(told([], [{ category: 'grant' }], 'research')).toEqual(['not_in_file Novo Nordisk']);
  });
});
