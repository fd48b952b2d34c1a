import type { PaymentImportResult } from '../../../../shared/model/job.ts';
import type { Payment } from '../../../../shared/model/payment.ts';
import { timeOf } from '../../../../shared/payments/summarise-payments.ts';
import { ScrollTable } from '../../../parts/scroll-table.tsx';
import { Chip, Detail } from '../../../parts/section.tsx';
import { type Text, useDay, useText } from '../../../use-text.ts';
import type { PersonEntry } from '../people-words.ts';
import { categoryWords } from '../people-words.ts';
import { PaymentDifferences } from './payment-differences.tsx';
import styles from './payments.module.css';

interface PaymentResultProps {
  readonly entry: PersonEntry;
  readonly result: PaymentImportResult;
}

/** What was found in a file: how much, what differs from the register as it stands now, and every row. */
export function PaymentResult({ entry, result }: PaymentResultProps): React.JSX.Element {
  const text = useText();
  const { summary, payments, fileName } = result;
  const { rowsInFile, amount, disputedRows, disputedAmount, programYears } = summary;
  const years = programYears.length === 0 ? '' : text('payments.ofYears', { years: programYears.join(', ') });
  const found = { file: fileName, rows: rowsInFile, count: payments.length, amount, years };
  return (
    <div className={styles.result}>
      <p>{text(payments.length === 0 ? 'payments.none' : 'payments.found', found)}</p>
      {disputedRows === 0 ? null : <p>{text('payments.disputed', { count: disputedRows, amount: disputedAmount })}</p>}
      <PaymentDifferences entry={entry} result={result} />
      {payments.length === 0 ? null : <Natures natures={summary.natures} />}
      {payments.length === 0 ? null : <Rows payments={payments} />}
    </div>
  );
}

/** Nine rows in ten are meals: their sum says more than their rows. */
function Natures({ natures }: Pick<PaymentImportResult['summary'], 'natures'>): React.JSX.Element {
  const text = useText();
  return (
    <section aria-label={text('payments.natures')} className={styles.natures}>
      <h3 className={styles.heading}>{text('payments.natures')}</h3>
      <dl>
        {natures.map(({ nature, category, rows, amount }) => (
          <div key={nature}>
            <dt>
              {nature} <span className={styles.quiet}>{text(categoryWords[category])}</span>
            </dt>
            <dd>{text('payments.rowsAndAmount', { count: rows, amount })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const mostShown = 500;

function Rows({ payments }: { readonly payments: readonly Payment[] }): React.JSX.Element {
  const text = useText();
  const newestFirst = payments.toSorted((one, other) => (timeOf(other) ?? '').localeCompare(timeOf(one) ?? ''));
  const shown = newestFirst.slice(0, mostShown);
  const names = ['payments.date', 'payments.company', 'payments.nature', 'payments.amount'] as const;
  return (
    <div className={styles.rows}>
      <h3 className={styles.heading}>{text('payments.rows')}</h3>
      <ScrollTable label={text('payments.rows')} head={names.map((name) => text(name))}>
        {shown.map((payment) => (
          <Row key={payment.line} payment={payment} />
        ))}
      </ScrollTable>
      {shown.length === payments.length ? null : (
        <Detail>{text('payments.firstRows', { count: shown.length, all: payments.length })}</Detail>
      )}
    </div>
  );
}

function Row({ payment }: { readonly payment: Payment }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const { date, programYear, company, nature, amount, valueOfInterest, disputed } = payment;
  return (
    <tr>
      <td className={styles.day}>{date === null ? String(programYear ?? '') : day(`${date}T12:00:00`)}</td>
      <td>
        {company} {disputed ? <Chip tone="warn">{text('payments.allDisputed')}</Chip> : null}
      </td>
      <td>
        {nature}
        {noteOf(payment, text).map((note) => (
          <Detail key={note}>{note}</Detail>
        ))}
      </td>
      <td className={styles.amount}>{text('payments.dollars', { amount: valueOfInterest ?? amount })}</td>
    </tr>
  );
}

/** The products, the study, and who else got it. */
function noteOf({ products, beneficiary, isNatureKnown, study }: Payment, text: Text): string[] {
  const notes = [
    products.map(({ name }) => name).join(', '),
    study,
    beneficiary === 'institution' ? text('payments.toInstitution') : '',
    beneficiary === 'family' ? text('payments.ofFamily') : '',
    isNatureKnown ? '' : text('payments.unknownNature'),
  ];
  return notes.filter((note) => note !== '');
}
