import { useState } from 'react';
import type { PaymentImportResult } from '../../../../shared/model/job.ts';
import type { Interest } from '../../../../shared/model/person.ts';
import { compareInterests, type PaymentDifference } from '../../../../shared/payments/compare-interests.ts';
import { Button } from '../../../parts/button.tsx';
import { Actions, Chip, Detail } from '../../../parts/section.tsx';
import { tell } from '../../../parts/toast.tsx';
import { useAct } from '../../../use-act.ts';
import { type Text, useDay, useText } from '../../../use-text.ts';
import { InterestDialog } from '../interest-dialog.tsx';
import people from '../people.module.css';
import { beneficiaryWords, categoryWords, type PersonEntry } from '../people-words.ts';
import { interestFrom } from './interest-from.ts';
import styles from './payments.module.css';

interface PaymentDifferencesProps {
  readonly entry: PersonEntry;
  readonly result: PaymentImportResult;
}

/** What differs between the file and the register as it stands now: what was added is gone from the list, and back when it is undone. */
export function PaymentDifferences({ entry, result }: PaymentDifferencesProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [edited, setEdited] = useState<Interest | null>(null);
  const { summary, payments } = result;
  const differences = compareInterests({ ...summary, payments }, entry.interests);
  const add = async (difference: Difference) => {
    const saved = await act('interest.save', interestFrom(difference, { personId: entry.person.id, summary, text }));
    if (saved !== null) tell(text('payments.added', { entity: saved.entity }));
  };
  const isAgreed = differences.length === 0 && payments.length > 0;
  return (
    <section aria-label={text('payments.differences')} className={styles.differences}>
      <h3 className={styles.heading}>{text('payments.differences')}</h3>
      {isAgreed ? <Detail>{text('payments.agree')}</Detail> : null}
      <ul className={people.rows}>
        {differences.map((difference) => (
          <li key={keyOf(difference)} className={people.row}>
            <Told difference={difference} />
            <Actions>
              <Remedy difference={difference} onAdd={() => void add(difference)} onEdit={setEdited} />
            </Actions>
          </li>
        ))}
      </ul>
      {edited === null ? null : (
        <InterestDialog personId={entry.person.id} interest={edited} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}

type Difference = PaymentDifference<Interest>;

function keyOf({ kind, reason, entity, category, beneficiary, interest }: Difference): string {
  return [kind, reason, entity, category, beneficiary, interest?.id].join(' ');
}

function Told({ difference }: { readonly difference: Difference }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <div>
      <p className={styles.title}>
        <strong>{difference.entity}</strong>
        <Chip tone={difference.kind === 'not_in_file' ? 'plain' : 'warn'}>{text(headOf(difference))}</Chip>
        <Disputed difference={difference} />
      </p>
      {linesOf(difference, { text, dayOf: (date) => (date.length < 10 ? date : day(`${date}T12:00:00`)) }).map(
        (line) => (
          <Detail key={line}>{line}</Detail>
        ),
      )}
    </div>
  );
}

function Disputed({ difference: { disputedRows, payments } }: { readonly difference: Difference }): React.ReactNode {
  const text = useText();
  if (disputedRows === 0) return null;
  const isAll = disputedRows === payments.length;
  return <Chip>{isAll ? text('payments.allDisputed') : text('payments.someDisputed', { count: disputedRows })}</Chip>;
}

function headOf({ kind, reason }: Difference) {
  if (kind === 'missing') return 'payments.missing';
  if (kind === 'not_in_file') return 'payments.notInFile';
  return reason === null ? 'payments.otherKind' : headOfDifference[reason];
}

const headOfDifference = {
  category: 'payments.otherKind',
  beneficiary: 'payments.otherHolder',
  period: 'payments.otherTime',
  not_listed: 'payments.notInFile',
  other_years: 'payments.notInFile',
} as const;

interface Words {
  readonly text: Text;
  /** A day as people say it; a year or a month as it is. */
  readonly dayOf: (date: string) => string;
}

function linesOf(difference: Difference, { text, dayOf }: Words): string[] {
  const { kind, reason, category, interest, payments, amount, since, until, products, beneficiary } = difference;
  if (kind === 'not_in_file') {
    const key =
      reason === 'other_years' ? 'payments.otherYears' : reason === 'not_listed' ? 'payments.notListed' : null;
    return [text(key ?? 'payments.notInThisFile', { category: text(categoryWords[category]) })];
  }
  const first = since === null ? 'none' : dayOf(since);
  const last = until === null || until === since ? 'none' : dayOf(until);
  const paid = { count: payments.length, amount, since: first, until: last };
  return [
    text('payments.paid', { category: text(categoryWords[category]), ...paid }),
    products.join(', '),
    beneficiary === 'institution' ? text('payments.toInstitution') : '',
    beneficiary === 'family' ? text('payments.ofFamily') : '',
    registeredAs(reason, interest, text),
  ].filter((line) => line !== '');
}

function registeredAs(reason: Difference['reason'], interest: Interest | null, text: Text): string {
  if (interest === null) return '';
  if (reason === 'period') {
    return text('payments.registeredFor', { since: interest.since ?? 'none', until: interest.until ?? 'none' });
  }
  if (reason === 'beneficiary') {
    const holder = text(beneficiaryWords[interest.category === 'family' ? 'family' : interest.beneficiary]);
    return text('payments.registeredOf', { entity: interest.entity, holder });
  }
  return text('payments.registeredAs', { entity: interest.entity, category: text(categoryWords[interest.category]) });
}

interface RemedyProps {
  readonly difference: Difference;
  readonly onAdd: () => void;
  readonly onEdit: (interest: Interest) => void;
}

/** What is missing is added; what is registered for another time is changed by hand, since only the person knows when it ended. */
function Remedy({ difference, onAdd, onEdit }: RemedyProps): React.ReactNode {
  const text = useText();
  const { kind, reason, interest, entity, category } = difference;
  if (kind === 'not_in_file') return null;
  if (reason === 'period' && interest !== null) {
    return (
      <Button
        size="small"
        onPress={() => onEdit(interest)}
        aria-label={text('people.interestEdit', { entity: interest.entity })}
      >
        {text('claims.edit')}
      </Button>
    );
  }
  const label = text('payments.addOf', { entity, category: text(categoryWords[category]) });
  return (
    <Button size="small" onPress={onAdd} aria-label={label}>
      {text('payments.add')}
    </Button>
  );
}
