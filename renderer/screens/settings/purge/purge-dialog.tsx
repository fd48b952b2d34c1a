import { useState } from 'react';
import { AppError } from '../../../../shared/app-error.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { RadioField } from '../../../parts/radio-field.tsx';
import { useText } from '../../../use-text.ts';
import { PurgeFinds } from './purge-preview.tsx';
import { PurgeProofDialog } from './purge-proof.tsx';
import { type Purging, usePurge, type Wanted } from './use-purge.ts';

const nothing: Wanted = { text: '', extent: 'anywhere', replacement: '[removed]' };

interface PurgeDialogProps {
  /** What stands in the field at first. */
  readonly words?: string;
  readonly onClose: () => void;
}

/** Words, then where they are, then the proof that they are gone. While it removes it cannot be closed. */
export function PurgeDialog({ words = '', onClose }: PurgeDialogProps): React.JSX.Element {
  const text = useText();
  const purging = usePurge();
  const [wanted, setWanted] = useState<Wanted>({ ...nothing, text: words });
  const [isSure, setSure] = useState(false);
  const { step } = purging;
  if (step.name === 'proof') return <PurgeProofDialog report={step.report} onClose={onClose} />;
  const actions = <StepActions {...{ purging, wanted, isSure, onClose }} onBack={() => setSure(false)} />;
  return (
    <Dialog
      title={text('purge.title')}
      isOpen
      onClose={step.name === 'removing' ? () => undefined : onClose}
      {...(step.name === 'removing' || step.name === 'looking' ? {} : { actions })}
    >
      <StepBody purging={purging} />
      {step.name === 'words' ? <WantedFields wanted={wanted} onChange={setWanted} /> : null}
      {step.name === 'found' ? (
        <PurgeFinds preview={step.preview} words={wanted.text.trim()} isSure={isSure} onSure={setSure} />
      ) : null}
    </Dialog>
  );
}

function StepBody({ purging }: { readonly purging: Purging }): React.JSX.Element | null {
  const text = useText();
  const { step, cancel } = purging;
  switch (step.name) {
    case 'looking':
      return <JobProgress job={step.job} label={text('purge.looking')} onCancel={cancel} />;
    case 'removing':
      return <JobProgress job={step.job} label={text('purge.running')} />;
    case 'failed':
      return <ErrorNotice error={new AppError(step.error.code, step.error.message)} />;
    case 'nowhere':
      return <p>{text('purge.nowhere')}</p>;
    case 'words':
    case 'found':
    case 'proof':
      return null;
  }
}

interface StepActionsProps {
  readonly purging: Purging;
  readonly wanted: Wanted;
  readonly isSure: boolean;
  readonly onClose: () => void;
  readonly onBack: () => void;
}

function StepActions({ purging, wanted, isSure, onClose, onBack }: StepActionsProps): React.JSX.Element {
  const text = useText();
  if (purging.step.name === 'words') {
    return (
      <>
        <Button onPress={onClose}>{text('shell.cancel')}</Button>
        <Button variant="primary" isDisabled={wanted.text.trim() === ''} onPress={() => purging.look(wanted)}>
          {text('purge.look')}
        </Button>
      </>
    );
  }
  const goBack = () => {
    onBack();
    purging.goBack();
  };
  return (
    <>
      <Button autoFocus onPress={goBack}>
        {text('purge.back')}
      </Button>
      {purging.step.name === 'found' ? (
        <Button variant="danger" isDisabled={!isSure} onPress={() => purging.remove(wanted)}>
          {text('purge.run')}
        </Button>
      ) : null}
    </>
  );
}

interface WantedFieldsProps {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

function WantedFields({ wanted, onChange }: WantedFieldsProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      <TextField
        label={text('purge.words')}
        hint={text('purge.wordsHint')}
        value={wanted.text}
        onChange={(words) => onChange({ ...wanted, text: words })}
        autoFocus
      />
      <RadioField
        label={text('purge.extent')}
        value={wanted.extent}
        onChange={(extent) => onChange({ ...wanted, extent })}
        choices={[
          { value: 'anywhere', label: text('purge.anywhere') },
          { value: 'words', label: text('purge.wholeWords') },
        ]}
      />
      <TextField
        label={text('purge.replacement')}
        value={wanted.replacement}
        onChange={(replacement) => onChange({ ...wanted, replacement })}
      />
    </>
  );
}
