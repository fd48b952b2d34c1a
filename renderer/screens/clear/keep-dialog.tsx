import { useState } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { useChange, useCommand } from '../../use-command.ts';
import { useDataText, useText } from '../../use-text.ts';
import styles from './clear.module.css';

interface KeepDialogProps {
  readonly draftId: string;
  readonly finding: Finding;
  readonly onClose: () => void;
  /** Called before the decision is sent: the gate looks at what is saved. */
  readonly beforeSend?: () => Promise<void>;
}

/** Lets a finding stand: a reason and a name; where it blocks, a second name. Both stay in the audit trail. */
export function KeepDialog({ draftId, finding, onClose, beforeSend }: KeepDialogProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const settings = useCommand('settings.get', {});
  const override = useChange('gate.override');
  const [reason, setReason] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [secondId, setSecondId] = useState<string | null>(null);
  const personId = chosenId ?? settings.data?.meId ?? null;
  const needsSecond = finding.severity === 'block';
  const missing = whatIsMissing({ reason, personId, secondId, needsSecond });

  const keep = async () => {
    if (personId === null || missing !== null) return;
    await beforeSend?.();
    const input = { draftId, findingId: finding.id, reason, personId };
    override.mutate(needsSecond ? { ...input, secondPersonId: secondId } : input, { onSuccess: onClose });
  };

  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={missing !== null || override.isPending} onPress={() => void keep()}>
        {text('gate.keepFinding')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('gate.keepTitle')} isOpen onClose={onClose} actions={actions}>
      <p>
        <strong>{dataText(finding.title)}.</strong> {dataText(finding.message)}
      </p>
      <p className={styles.quiet}>{text(needsSecond ? 'gate.keepBlockHint' : 'gate.keepHint')}</p>
      <TextField label={text('gate.reason')} value={reason} onChange={setReason} rows={3} isRequired autoFocus />
      <PersonField label={text('gate.whoKeeps')} value={personId} onChange={setChosenId} />
      {needsSecond ? (
        <PersonField label={text('gate.secondPerson')} value={secondId} onChange={setSecondId} without={personId} />
      ) : null}
      {missing === null ? null : <p className={styles.quiet}>{text(missing)}</p>}
      {override.error === null ? null : <ErrorNotice error={override.error} />}
    </Dialog>
  );
}

interface PersonFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (personId: string) => void;
  /** Somebody who cannot be chosen here. */
  readonly without?: string | null;
}

/** Chooses one of the people of the library. */
export function PersonField({ label, value, onChange, without = null }: PersonFieldProps): React.JSX.Element {
  const text = useText();
  const people = useCommand('person.list', {});
  const choices = (people.data ?? [])
    .filter(({ person }) => person.id !== without)
    .map(({ person }) => ({ value: person.id, label: person.name }));
  if (people.data !== undefined && choices.length === 0) {
    return (
      <p>
        {text('gate.noPeople')} <a href="#/people">{text('gate.toPeople')}</a>
      </p>
    );
  }
  return (
    <SelectField
      label={label}
      value={value}
      choices={choices}
      onChange={onChange}
      placeholder={text('gate.choosePerson')}
    />
  );
}

function whatIsMissing(given: {
  readonly reason: string;
  readonly personId: string | null;
  readonly secondId: string | null;
  readonly needsSecond: boolean;
}) {
  if (given.reason.trim() === '') return 'gate.missingReason';
  if (given.personId === null) return 'gate.missingPerson';
  if (given.needsSecond && (given.secondId === null || given.secondId === given.personId)) return 'gate.missingSecond';
  return null;
}
