import { call } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Actions } from '../../parts/section.tsx';
import { tellFailure } from '../../parts/toast.tsx';
import { useText } from '../../use-text.ts';
import type { DraftSession } from './autosave.ts';
import type { Desk } from './use-desk.ts';
import styles from './write.module.css';

/** Says when the library did not take the text, and the ways out. Nothing typed is lost by either. */
export function SaveNotice({ desk }: { readonly desk: Desk }): React.JSX.Element | null {
  const text = useText();
  const { save } = desk.writing;
  if (save.kind === 'refused') {
    return (
      <div className={styles.saveNotice} role="alert">
        <strong>{text('write.notSavedTitle')}</strong>
        <p>{save.error.message === '' ? text('error.internal') : save.error.message}</p>
        <p>{text('write.notSavedText')}</p>
        <Actions>
          <Button size="small" onPress={() => void desk.session.flush()}>
            {text('write.saveAgain')}
          </Button>
        </Actions>
      </div>
    );
  }
  return save.kind === 'conflict' ? <ConflictNotice session={desk.session} /> : null;
}

function ConflictNotice({ session }: { readonly session: DraftSession }): React.JSX.Element {
  const text = useText();
  const settle = async (way: 'mine' | 'theirs') => {
    try {
      const newest = await call('draft.get', { id: session.draftId });
      if (way === 'mine') await session.keepMine(newest);
      else session.takeTheirs(newest);
    } catch (error) {
      tellFailure(error instanceof Error ? error.message : text('error.internal'));
    }
  };
  return (
    <div className={styles.saveNotice} role="alert">
      <strong>{text('write.conflictTitle')}</strong>
      <p>{text('write.conflictText')}</p>
      <Actions>
        <Button size="small" onPress={() => void settle('mine')}>
          {text('write.keepMine')}
        </Button>
        <Button size="small" onPress={() => void settle('theirs')}>
          {text('write.takeTheirs')}
        </Button>
      </Actions>
    </div>
  );
}
