import { useState } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { isReachFaulty, noSighting, SightingFields, sightingOf } from './sighting-fields.tsx';
import { SimilarClaims } from './similar-claims.tsx';
import { useTakeAnswer } from './use-take-answer.ts';

interface NewClaimDialogProps {
  /** A pasted text, or nothing. */
  readonly wording: string;
  readonly onClose: () => void;
  readonly onAdded: (claimId: string) => void;
}

/** Takes down a claim. While it is typed the library says whether it knows it, so that nothing is answered twice. */
export function NewClaimDialog(props: NewClaimDialogProps): React.JSX.Element {
  const text = useText();
  const [wording, setWording] = useState(props.wording);
  const [sighting, setSighting] = useState(noSighting);
  const [wasTried, setWasTried] = useState(false);
  const add = useChange('claim.add');
  const addSighting = useChange('sighting.add');
  const takeAnswer = useTakeAnswer();
  const trimmed = wording.trim();
  const isFaulty = trimmed === '' || isReachFaulty(sighting);
  const finish = (claimId: string, message: string) => {
    tell(message);
    props.onClose();
    props.onAdded(claimId);
  };
  const addClaim = () => {
    setWasTried(true);
    if (isFaulty) return;
    const seen = sightingOf(sighting);
    const input = { wording: trimmed, ...(seen === null ? {} : { sighting: seen }) };
    const done = (claim: Claim) =>
      finish(claim.id, text(claim.sightingCount === 1 ? 'claims.added' : 'claims.sightingAdded'));
    add.mutate(input, { onSuccess: done });
  };
  const addTo = (claimId: string, answerId: string | null = null) => {
    setWasTried(true);
    if (isFaulty) return;
    const input = { claimId, wording: trimmed, ...(sightingOf(sighting) ?? {}) };
    addSighting.mutate(input, {
      onSuccess: () => {
        finish(claimId, text('claims.sightingAdded'));
        void takeAnswer(claimId, answerId);
      },
    });
  };
  const error = add.error ?? addSighting.error;
  const isBusy = add.isPending || addSighting.isPending;
  const actions = (
    <>
      <Button onPress={props.onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={isBusy} onPress={addClaim}>
        {text('claims.addNew')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('claims.newTitle')} isOpen onClose={props.onClose} actions={actions}>
      <TextField
        label={text('claims.wording')}
        hint={text('claims.wordingHint')}
        error={wasTried && trimmed === '' ? text('claims.wordingMissing') : undefined}
        value={wording}
        onChange={setWording}
        rows={3}
        voice="text"
        isRequired
        autoFocus
      />
      <SimilarClaims wording={trimmed} isBusy={isBusy} onAddTo={addTo} onTakeAnswer={addTo} />
      <SightingFields value={sighting} onChange={setSighting} fields={error?.fields ?? {}} />
      {error === null ? null : <ErrorNotice error={error} />}
    </Dialog>
  );
}
