import { useState } from 'react';
import { type Claim, type Verdict, verdicts } from '../../../shared/model/claim.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { verdictWords } from './claim-words.ts';
import { topicsOf } from './topics-of.ts';

interface EditClaimDialogProps {
  readonly claim: Claim;
  readonly onClose: () => void;
}

/** The claim's own fields: its wording, the neutral statement, the verdict and its topics. */
export function EditClaimDialog({ claim, onClose }: EditClaimDialogProps): React.JSX.Element {
  const text = useText();
  const [wording, setWording] = useState(claim.wording);
  const [statement, setStatement] = useState(claim.statement);
  const [verdict, setVerdict] = useState<Verdict>(claim.verdict);
  const [topics, setTopics] = useState(claim.topics.join(', '));
  const [wasTried, setWasTried] = useState(false);
  const update = useChange('claim.update');
  const isEmpty = wording.trim() === '';
  const save = () => {
    setWasTried(true);
    if (isEmpty) return;
    const content = { wording: wording.trim(), statement: statement.trim(), verdict, topics: topicsOf(topics) };
    update.mutate(
      { id: claim.id, version: claim.version, ...content },
      {
        onSuccess: () => {
          tell(text('claims.saved'));
          onClose();
        },
      },
    );
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={update.isPending} onPress={save}>
        {text('claims.save')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('claims.editTitle')} isOpen onClose={onClose} actions={actions}>
      <TextField
        label={text('claims.wording')}
        hint={text('claims.wordingHint')}
        error={wasTried && isEmpty ? text('claims.wordingMissing') : undefined}
        value={wording}
        onChange={setWording}
        rows={3}
        voice="text"
        isRequired
        autoFocus
      />
      <TextField
        label={text('claims.statementLabel')}
        hint={text('claims.statementHint')}
        value={statement}
        onChange={setStatement}
        rows={2}
        voice="text"
      />
      <SelectField
        label={text('claims.verdict')}
        value={verdict}
        onChange={setVerdict}
        choices={verdicts.map((value) => ({ value, label: text(verdictWords[value]) }))}
      />
      <TextField label={text('claims.topics')} hint={text('claims.topicsHint')} value={topics} onChange={setTopics} />
      {update.error === null ? null : <ErrorNotice error={update.error} />}
    </Dialog>
  );
}
