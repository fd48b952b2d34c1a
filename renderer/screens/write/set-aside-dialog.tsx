import { useState } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Detail } from '../../parts/section.tsx';
import { useChange, useCommand } from '../../use-command.ts';
import { useDataText, useText } from '../../use-text.ts';
import { PersonField } from '../clear/keep-dialog.tsx';

interface SetAsideDialogProps {
  readonly draftId: string;
  readonly finding: Finding;
  readonly onClose: () => void;
  /** Called before the decision is sent: the text is read again as it is saved. */
  readonly beforeSend?: () => Promise<void>;
}

/** "Not so here": puts a finding of the second reader out of sight with a reason. */
export function SetAsideDialog({ draftId, finding, onClose, beforeSend }: SetAsideDialogProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const meId = useCommand('settings.get', {}).data?.meId ?? null;
  const setAside = useChange('reader.setAside');
  const [reason, setReason] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const personId = chosenId ?? meId;
  const canSend = reason.trim() !== '' && personId !== null && !setAside.isPending;
  const send = async () => {
    if (personId === null) return;
    await beforeSend?.();
    setAside.mutate({ draftId, findingId: finding.id, reason, personId }, { onSuccess: onClose });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={!canSend} onPress={() => void send()}>
        {text('reader.setAsideSend')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('reader.setAsideTitle')} isOpen onClose={onClose} actions={actions}>
      <p>
        <strong>{dataText(finding.title)}.</strong> {dataText(finding.message)}
      </p>
      <Detail>{text('reader.setAsideHint')}</Detail>
      <TextField
        label={text('reader.setAsideReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        isRequired
        autoFocus
      />
      <PersonField label={text('gate.whoKeeps')} value={personId} onChange={setChosenId} />
      {setAside.error === null ? null : <ErrorNotice error={setAside.error} />}
    </Dialog>
  );
}
