import type { Input } from '../../../../shared/contract.ts';
import type { PaymentImportResult } from '../../../../shared/model/job.ts';
import type { PaymentDifference } from '../../../../shared/payments/compare-interests.ts';
import type { Text } from '../../../use-text.ts';

interface Origin {
  readonly personId: string;
  readonly summary: PaymentImportResult['summary'];
  readonly text: Text;
}

const limits = { entity: 200, products: 50, product: 120 } as const;

/** The interest that payments stand for: from the first day to the last, with where it comes from as its comment. */
export function interestFrom(
  { entity, category, beneficiary, products, since, until, payments, amount, disputedRows }: PaymentDifference,
  { personId, summary, text }: Origin,
): Input<'interest.save'> {
  const comment = { years: summary.programYears.join(', '), count: payments.length, amount, disputed: disputedRows };
  return {
    ...{ personId, category, beneficiary, since, until },
    entity: entity.slice(0, limits.entity),
    products: products.slice(0, limits.products).map((name) => name.slice(0, limits.product)),
    comment: text('payments.comment', comment),
  };
}
