import type { Payment, PaymentSummary } from '../model/payment.ts';
import type { PaymentsRead } from './read-payments.ts';

/** What the rows of a person come to, in all and by company and nature, largest sums first. */
export function summarisePayments({ file, programYears, rowsInFile, payments }: PaymentsRead): PaymentSummary {
  return {
    ...{ file, programYears: [...programYears], rowsInFile },
    ...amountsOf(payments),
    disputedAmount: sumOf(payments.filter(({ disputed }) => disputed)),
    companies: grouped(payments, ({ company }) => company).map((rows) => {
      return { company: rows[0]?.company ?? '', ...amountsOf(rows) };
    }),
    natures: grouped(payments, ({ nature }) => nature).map((rows) => {
      return { nature: rows[0]?.nature ?? '', category: rows[0]?.category ?? 'other', ...amountsOf(rows) };
    }),
  };
}

/** The sum in dollars, added in cents: a hundred thousand times ten cents are ten thousand dollars. */
export function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
}

function amountsOf(payments: readonly Payment[]) {
  const disputedRows = payments.filter(({ disputed }) => disputed).length;
  return { rows: payments.length, amount: sumOf(payments), disputedRows };
}

function grouped(payments: readonly Payment[], keyOf: (payment: Payment) => string): (readonly Payment[])[] {
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) groups.set(keyOf(payment), [...(groups.get(keyOf(payment)) ?? []), payment]);
  return [...groups.values()].sort((one, other) => sumOf(other) - sumOf(one));
}
