import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';

interface DeleteRowProps {
  readonly command: 'interest.delete' | 'account.delete';
  readonly id: string;
  /** What is deleted, for the name of the button. */
  readonly label: string;
  readonly title: string;
  readonly question: string;
}

/** Deletes an interest or an account after asking: neither has a recycle bin. */
export function DeleteRow({ command, id, label, title, question }: DeleteRowProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const remove = () => {
    setIsAsking(false);
    void act(command, { id });
  };
  return (
    <>
      <Button size="small" variant="danger" onPress={() => setIsAsking(true)} aria-label={label}>
        {text('shell.delete')}
      </Button>
      <ConfirmDialog
        title={title}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        confirmLabel={label}
        onConfirm={remove}
      >
        <p>{question}</p>
      </ConfirmDialog>
    </>
  );
}
