import { FileTrigger } from 'react-aria-components';
import type { RecipientNumber } from '../../../../shared/payments/recipient-number.ts';
import { useKept } from '../../../kept.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { RadioField } from '../../../parts/radio-field.tsx';
import { Detail } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from '../people.module.css';
import type { PersonEntry } from '../people-words.ts';
import { PaymentResult } from './payment-result.tsx';
import own from './payments.module.css';
import { type PaymentRun, usePaymentRun } from './use-payment-run.ts';

/** What companies reported to have paid a person, beside the register. The rows are shown and never stored. */
export function OpenPayments({ entry }: { readonly entry: PersonEntry }): React.JSX.Element {
  const text = useText();
  const run = usePaymentRun(entry.person.id);
  return (
    <section aria-label={text('payments.title')} className={styles.part}>
      <h2 className={styles.heading}>{text('payments.title')}</h2>
      <p className={styles.hint}>{text('payments.hint')}</p>
      <p className={styles.hint}>{text('payments.notClean')}</p>
      <NumberAndFile personId={entry.person.id} run={run} />
      <div aria-live="polite" className={own.outcome}>
        {run.error === null ? null : <ErrorNotice error={run.error} />}
        {run.state === 'running' ? (
          <JobProgress job={run.job} label={text('payments.reading', { name: run.fileName })} onCancel={run.cancel} />
        ) : null}
        {run.state === 'cancelled' ? <Detail>{text('payments.cancelled')}</Detail> : null}
        {run.result === null ? null : <PaymentResult entry={entry} result={run.result} />}
      </div>
    </section>
  );
}

/** Whose rows to look for, and the file. The number is remembered while the window is open and never stored. */
function NumberAndFile({ personId, run }: { readonly personId: string; readonly run: PaymentRun }): React.JSX.Element {
  const text = useText();
  const [number, setNumber] = useKept<RecipientNumber>(`people.payments.number.${personId}`, {
    kind: 'npi',
    digits: '',
  });
  const isNpi = number.kind === 'npi';
  return (
    <div className={own.search}>
      <RadioField
        label={text('payments.by')}
        value={number.kind}
        onChange={(kind) => setNumber({ ...number, kind })}
        choices={[
          { value: 'npi', label: text('payments.npi') },
          { value: 'profile_id', label: text('payments.profileId') },
        ]}
      />
      <TextField
        label={text(isNpi ? 'payments.npiLabel' : 'payments.profileIdLabel')}
        hint={text(isNpi ? 'payments.npiHint' : 'payments.profileIdHint')}
        value={number.digits}
        onChange={(digits) => setNumber({ ...number, digits })}
      />
      <div>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', 'text/csv']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file !== undefined) run.start(file, number);
          }}
        >
          <Button isDisabled={number.digits.trim() === '' || run.state === 'running'}>{text('payments.choose')}</Button>
        </FileTrigger>
      </div>
    </div>
  );
}
