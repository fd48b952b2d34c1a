import { useState } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import { useAction } from '../../actions/use-action.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { Actions } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { go, rememberPlace } from '../../route.ts';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';
import { AttachDialog } from '../evidence/attach-dialog.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { EditClaimDialog } from './edit-claim-dialog.tsx';

interface ClaimActionsProps {
  /** The claim that is selected. */
  readonly id: string;
  /** What the library knows of it; null while that is on its way. */
  readonly claim: Claim | null;
  readonly onSelect: (id: string | null) => void;
}

interface OpenDialog {
  readonly kind: 'answer' | 'edit' | 'attach';
  /** Of which claim it is. */
  readonly id: string;
}

/** What a person may do with a claim. Deleting can be taken back. */
export function ClaimActions({ id, claim, onSelect }: ClaimActionsProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [opened, setOpened] = useState<OpenDialog | null>(null);
  // Not by a key of the whole: the buttons stay the same ones from claim to claim, so that no press is lost between two.
  const open = opened !== null && opened.id === id ? opened.kind : null;
  const setOpen = (kind: OpenDialog['kind'] | null) => setOpened(kind === null ? null : { kind, id });
  const restore = async () => {
    const restored = await act('claim.restore', { id });
    if (restored !== null) onSelect(restored.id);
  };
  const remove = async () => {
    const isStillHere = rememberPlace();
    const done = await act('claim.delete', { id });
    if (done === null) return;
    if (isStillHere()) onSelect(null);
    tell(text('claims.deleted'), { label: text('shell.undo'), onPress: () => void restore() });
  };
  useAction('claim.answer', () => setOpen('answer'));
  useAction('claim.decide', () => go('triage', id));
  useAction('claim.edit', () => setOpen('edit'));
  useAction('claim.attach', () => setOpen('attach'));
  useAction('claim.delete', () => void remove());
  return (
    <Actions>
      <ActionButton action="claim.answer" size="small" onPress={() => setOpen('answer')}>
        {text('claims.answerIt')}
      </ActionButton>
      <ActionButton action="claim.decide" size="small" onPress={() => go('triage', id)}>
        {text('claims.decide')}
      </ActionButton>
      <ActionButton action="claim.edit" size="small" onPress={() => setOpen('edit')}>
        {text('claims.edit')}
      </ActionButton>
      <Button size="small" variant="danger" onPress={() => void remove()}>
        {text('claims.delete')}
      </Button>
      {open === 'answer' && claim !== null ? (
        <AnswerDialog claimId={claim.id} decision={claim.decision} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'attach' && claim !== null ? <AttachDialog claimId={claim.id} onClose={() => setOpen(null)} /> : null}
      {open === 'edit' && claim !== null ? <EditClaimDialog claim={claim} onClose={() => setOpen(null)} /> : null}
    </Actions>
  );
}
