import type { Payment, PaymentSummary } from '../../shared/model/payment.ts';
import type { PaymentDifference } from '../../shared/payments/compare-interests.ts';
import { columns } from './columns.ts';
import { counted } from './import-faults.ts';

export interface PaymentOutcome {
  readonly fileName: string;
  readonly rows: readonly Payment[];
  readonly summary: PaymentSummary & { readonly isCompared: boolean };
  readonly differences: readonly { readonly message: string }[];
}

/** What a person reads: each row, what they come to, and what differs from the register. */
export function paymentLines({ fileName, rows, summary, differences }: PaymentOutcome): string[] {
  const table = columns(rows.map(rowCells));
  const years = summary.programYears.length === 0 ? '' : ` of ${summary.programYears.join(', ')}`;
  const searched = `${fileName}: ${summary.file} payments${years}, ${counted(summary.rowsInFile, 'row')}.`;
  if (rows.length === 0) return [searched, nothingFound, ...differenceLines(summary, differences)];
  const disputed = summary.disputedRows === 0 ? '' : `, of which ${dollars(summary.disputedAmount)} disputed`;
  return [
    ...table,
    searched,
    `${counted(rows.length, 'row')} found: ${dollars(summary.amount)}${disputed}.`,
    ...differenceLines(summary, differences),
  ];
}

const nothingFound =
  'No row has this number. That does not mean that there is no interest: companies report late, and not everything is reported.';

function differenceLines(
  { isCompared }: PaymentOutcome['summary'],
  differences: PaymentOutcome['differences'],
): string[] {
  if (!isCompared) return [];
  if (differences.length === 0) return ['The file and the register agree. What companies do not report is in neither.'];
  return ['Differences from the register:', ...differences.map(({ message }) => `  ${message}`)];
}

function rowCells({ date, programYear, amount, company, nature, disputed, products }: Payment): string[] {
  const names = products.map(({ name }) => name).join(', ');
  return [
    date ?? String(programYear ?? ''),
    dollars(amount),
    company,
    nature.slice(0, 60),
    names,
    disputed ? 'disputed' : '',
  ];
}

/** What differs, as a sentence. */
export function differenceSentence(difference: PaymentDifference): string {
  if (difference.kind === 'not_in_file') return notInFileSentence(difference);
  const { entity, amount, since, until, payments, interest } = difference;
  const when = since === until ? (since ?? '') : `${since} to ${until}`;
  const paid = `${entity}: ${counted(payments.length, 'row')}, ${dollars(amount)}, ${when} (${kindWords(difference.category)})${disputedWords(difference)}`;
  if (difference.kind === 'missing') return `${paid}. The register has no such interest.`;
  if (difference.reason === 'period') {
    return `${paid}. The register has the interest for another time: ${periodWords(interest)}.`;
  }
  if (difference.reason === 'beneficiary') {
    return `${paid}. The register has the interest as somebody else's: ${holderWords(interest)}.`;
  }
  return `${paid}. The register has the company for another kind of interest: ${kindWords(interest?.category ?? 'other')}.`;
}

function notInFileSentence({ entity, category, reason }: PaymentDifference): string {
  const registered = `${entity} (${kindWords(category)}) is in the register and not in the file`;
  if (reason === 'other_years') return `${registered}, which is of other years.`;
  if (reason === 'not_listed') return `${registered}; files of this kind do not list such interests.`;
  return `${registered}.`;
}

function disputedWords({ disputedRows, payments }: PaymentDifference): string {
  if (disputedRows === 0) return '';
  return disputedRows === payments.length ? ', disputed' : `, ${disputedRows} of them disputed`;
}

function holderWords(interest: PaymentDifference['interest']): string {
  return interest?.category === 'family' ? 'family' : (interest?.beneficiary ?? 'self');
}

function periodWords(interest: PaymentDifference['interest']): string {
  return `${interest?.since ?? 'no beginning'} to ${interest?.until ?? 'today'}`;
}

function kindWords(category: string): string {
  return category.replaceAll('_', ' ');
}

function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
