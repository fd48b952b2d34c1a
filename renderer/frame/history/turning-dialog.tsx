import { Dialog } from '../../parts/dialog.tsx';
import { JobProgress } from '../../parts/progress.tsx';
import { useText } from '../../use-text.ts';
import { actionWords } from './action-words.ts';
import { useTurning } from './turning.ts';

/** How far a long undo has come, with the way to stop it; nothing while there is none. */
export function TurningDialog(): React.JSX.Element | null {
  const text = useText();
  const turning = useTurning();
  if (turning === null) return null;
  const { way, action, done, total, stop } = turning;
  const label = text(way === 'undo' ? 'history.undoing' : 'history.redoing', { what: actionWords(text, action) });
  return (
    <Dialog title={label} isOpen onClose={stop} width="narrow">
      <JobProgress job={{ ...noJob, done, total }} label={label} onCancel={stop} />
    </Dialog>
  );
}

const noJob = { id: '', state: 'running', unit: 'rows', result: null, error: null } as const;
