import type { Payment, PaymentSummary } from '../model/payment.ts';
import type { PaymentsRead } from './read-payments.ts';

/** What the rows of a person come to, in all and by company and nature, largest sums first. */
export function summarisePayments({ file, programYears, rowsInFile, payments }: PaymentsRead): PaymentSummary {
  return {
    ...{ file, programYears: [...programYears], rowsInFile },
    ...amountsOf(payments),
    disputedAmount: sumOf(payments.filter(({ disputed }) => disputed)),
    companies: grouped(payments, ({ company }) => company).map((rows) => {
      return { company: rows[0].company, ...amountsOf(rows) };
    }),
    natures: grouped(payments, ({ nature }) => nature).map((rows) => {
      return { nature: rows[0].nature, category: rows[0].category, ...amountsOf(rows) };
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

/** Rows of one key together, largest sums first. */
export function grouped(
  payments: readonly Payment[],
  keyOf: (payment: Payment) => string,
): (readonly [Payment, ...Payment[]])[] {
  const groups = new Map<string, [Payment, ...Payment[]]>();
  for (const payment of payments) {
    const group = groups.get(keyOf(payment));
    if (group === undefined) groups.set(keyOf(payment), [payment]);
    else group.push(payment);
  }
  return [...groups.values()].sort((one, other) => sumOf(other) - sumOf(one));
}

/** The day of a payment; ownership has the year alone. */
export function timeOf({ date, programYear }: Payment): string | null {
  return date ?? (programYear === null ? null : String(programYear));
}
