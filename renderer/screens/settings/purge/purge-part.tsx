import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Detail } from '../../../parts/section.tsx';
import { useCommand } from '../../../use-command.ts';
import { useMoment, useText } from '../../../use-text.ts';
import { Part } from '../part.tsx';
import styles from './purge.module.css';
import { PurgeDialog } from './purge-dialog.tsx';
import { PurgeProofDialog } from './purge-proof.tsx';
import { takeWantedPurge } from './wanted-purge.ts';

/** The way to take a patient's details out for good, and the proof of the last time. */
export function PurgePart(): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const last = useCommand('purge.report', {}).data ?? null;
  const [words] = useState(takeWantedPurge);
  const [open, setOpen] = useState<'purge' | 'proof' | null>(words === null ? null : 'purge');
  const close = () => setOpen(null);
  return (
    <Part title={text('purge.part')}>
      <p className={styles.text}>{text('purge.partText')}</p>
      <div className={styles.buttons}>
        <Button onPress={() => setOpen('purge')}>{text('purge.open')}</Button>
        {last === null ? null : (
          <Button variant="quiet" onPress={() => setOpen('proof')}>
            {text('purge.showLast')}
          </Button>
        )}
      </div>
      {last === null ? null : (
        <Detail>
          {text('purge.lastOn', { day: moment(last.at), clean: last.isClean ? 'yes' : 'no', files: last.files.length })}
        </Detail>
      )}
      {open === 'purge' ? <PurgeDialog words={words ?? ''} onClose={close} /> : null}
      {open === 'proof' && last !== null ? <PurgeProofDialog report={last} onClose={close} /> : null}
    </Part>
  );
}
