import { useEffect, useRef } from 'react';
import type { ClosedReason, LibraryState } from '../../../shared/model/recovery.ts';
import { Detail } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { BackupList } from './backup-list.tsx';
import { Diagnosis } from './diagnosis.tsx';
import styles from './recovery.module.css';
import { Salvage } from './salvage.tsx';
import { WaysOut } from './ways-out.tsx';

/** Where going back to a backup, or taking out what can be read, is a way out. */
const reasonsForBackup: readonly ClosedReason[] = ['damaged', 'foreign', 'too_new', 'vanished', 'fault'];

/** Takes the place of every screen while no library is open: why, whether the work is safe, and each way out. */
export function RecoveryScreen({ state }: { readonly state: LibraryState }): React.JSX.Element {
  const text = useText();
  const reason = state.reason ?? 'fault';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <main id="work" className={styles.scroller} tabIndex={0}>
      <div className={styles.page}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {text(`recovery.${reason}Title`)}
          </h1>
          <p className={styles.lead}>{text(`recovery.${reason}Text`)}</p>
          <p className={styles.reason} role="alert">
            {state.message}
          </p>
        </div>
        <section className={styles.part} aria-label={text('recovery.waysOut')}>
          <h2>{text('recovery.waysOut')}</h2>
          <WaysOut state={state} reason={reason} />
        </section>
        {reason === 'damaged' ? (
          <section className={styles.part} aria-label={text('recovery.salvage')}>
            <h2>{text('recovery.salvage')}</h2>
            <Salvage />
          </section>
        ) : null}
        {reasonsForBackup.includes(reason) ? (
          <section className={styles.part} aria-label={text('recovery.backups')}>
            <h2>{text('recovery.backups')}</h2>
            <BackupList none={text('recovery.noBackups')} />
          </section>
        ) : null}
        <section className={styles.part} aria-label={text('recovery.support')}>
          <h2>{text('recovery.support')}</h2>
          <Detail>{text('recovery.supportText')}</Detail>
          <div>
            <Diagnosis />
          </div>
        </section>
      </div>
    </main>
  );
}
