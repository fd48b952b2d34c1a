import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useAct } from '../use-act.ts';
import { useCommand } from '../use-command.ts';
import { useText } from '../use-text.ts';
import { showOverlay } from './overlay-state.ts';
import styles from './welcome.module.css';

/** At the first start: what this is, what the samples are, and where the data lies. Closing it in any way counts as seen. */
export function Welcome(): React.ReactNode {
  const text = useText();
  const act = useAct();
  const settings = useCommand('settings.get', {});
  const info = useCommand('library.info', {});
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed || settings.data === undefined || settings.data.hasSeenWelcome || info.data === undefined) return null;
  const start = () => {
    setIsClosed(true);
    void act('settings.save', { hasSeenWelcome: true });
  };
  const lookAround = () => {
    start();
    showOverlay('tour');
  };
  const removeSamples = () => {
    start();
    void act('library.removeSamples', {});
  };
  const hasSamples = info.data.samples > 0;
  const actions = (
    <>
      {hasSamples ? <Button onPress={removeSamples}>{text('shell.welcomeRemove')}</Button> : null}
      <Button onPress={lookAround}>{text('actions.tour')}</Button>
      <Button variant="primary" onPress={start} autoFocus>
        {text('shell.welcomeStart')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('shell.welcomeTitle')} isOpen onClose={start} actions={actions}>
      <div className={styles.words}>
        <p>{text('shell.welcomeLine')}</p>
        {hasSamples ? <p>{text('shell.welcomeSamples')}</p> : null}
        <p>{text('shell.welcomePlace', { place: info.data.place })}</p>
      </div>
    </Dialog>
  );
}
