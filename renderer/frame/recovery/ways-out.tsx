import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ClosedReason, LibraryState } from '../../../shared/model/recovery.ts';
import { fileToken } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { Detail } from '../../parts/section.tsx';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';
import styles from './recovery.module.css';

interface WaysOutProps {
  readonly state: LibraryState;
  readonly reason: ClosedReason;
}

const readable: readonly ClosedReason[] = ['locked', 'read_only', 'storage_full'];
const replaceable: readonly ClosedReason[] = ['damaged', 'foreign', 'vanished'];

/** Try again, read only, another library, a new one: what is possible for this reason and in this host. */
export function WaysOut({ state, reason }: WaysOutProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [isAsked, setIsAsked] = useState(false);
  const startHere = () => {
    setIsAsked(false);
    void act('library.startNew', { where: 'in_place' });
  };
  return (
    <>
      <div className={styles.ways}>
        <Button variant="primary" onPress={() => void act('library.open', { mode: 'write' })}>
          {text('shell.tryAgain')}
        </Button>
        {readable.includes(reason) ? (
          <Button onPress={() => void act('library.open', { mode: 'read' })}>{text('recovery.read')}</Button>
        ) : null}
        {state.canOpenOther ? <OpenOther /> : null}
        {replaceable.includes(reason) ? (
          <Button onPress={() => setIsAsked(true)}>{text('recovery.newInPlace')}</Button>
        ) : null}
        {reason === 'locked' ? null : (
          <Button onPress={() => void act('library.startNew', { where: 'own_folder' })}>
            {text('recovery.newElsewhere')}
          </Button>
        )}
      </div>
      {reason === 'locked' ? null : <Detail>{text('recovery.newUntilEnd')}</Detail>}
      {state.canOpenOther ? null : <Detail>{text('recovery.openOtherBrowser')}</Detail>}
      <ConfirmDialog
        title={text('recovery.newInPlaceTitle')}
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        confirmLabel={text('recovery.newInPlace')}
        onConfirm={startHere}
      >
        <p>{text('recovery.newInPlaceText')}</p>
      </ConfirmDialog>
    </>
  );
}

function OpenOther(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const open = async (file: File) => {
    await act('library.openOther', { file: await fileToken(file) });
  };
  return (
    <FileTrigger
      acceptedFileTypes={['.plainspoken']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) void open(file);
      }}
    >
      <Button>{text('recovery.openOther')}</Button>
    </FileTrigger>
  );
}
