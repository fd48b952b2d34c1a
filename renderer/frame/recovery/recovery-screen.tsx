import { type ReactNode, useEffect, useRef } from 'react';
import type { ClosedReason, LibraryState } from '../../../shared/model/recovery.ts';
import { Detail } from '../../parts/section.tsx';
import { useMoment, useText } from '../../use-text.ts';
import { BackupList } from './backup-list.tsx';
import { Diagnosis } from './diagnosis.tsx';
import styles from './recovery.module.css';
import { Salvage } from './salvage.tsx';
import { WaysOut } from './ways-out.tsx';

/** Where going back to a backup is a way out. */
const reasonsForBackup: readonly ClosedReason[] = ['damaged', 'foreign', 'too_new', 'vanished', 'fault'];

/** Where trying again will hardly help, so that the backups come before it. */
const reasonsForBackupFirst: readonly ClosedReason[] = ['damaged', 'too_new'];

/** Takes the place of every screen while no library is open: why, whether the work is safe, and each way out. */
export function RecoveryScreen({ state }: { readonly state: LibraryState }): React.JSX.Element {
  const text = useText();
  const reason = state.reason ?? 'fault';
  const isBackupFirst = reasonsForBackupFirst.includes(reason);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ways = (
    <RecoveryPart title={text('recovery.waysOut')}>
      <WaysOut state={state} reason={reason} />
    </RecoveryPart>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <main id="work" className={styles.scroller} tabIndex={0}>
      <div className={styles.page}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {text(`recovery.${reason}Title`)}
          </h1>
          <p className={styles.lead}>{text(`recovery.${reason}Text`)}</p>
          <Why state={state} />
        </div>
        {isBackupFirst ? null : ways}
        {reasonsForBackup.includes(reason) ? (
          <RecoveryPart title={text('recovery.backups')}>
            <BackupList none={text('recovery.noBackups')} />
          </RecoveryPart>
        ) : null}
        {reason === 'damaged' ? (
          <RecoveryPart title={text('recovery.salvageHeading')}>
            <Salvage />
          </RecoveryPart>
        ) : null}
        {isBackupFirst ? ways : null}
        <RecoveryPart title={text('recovery.support')}>
          <Detail>{text('recovery.supportText')}</Detail>
          <div>
            <Diagnosis />
          </div>
        </RecoveryPart>
      </div>
    </main>
  );
}

/** What the service said; who has the library is told with a time that a person reads. */
function Why({ state: { holder, message } }: { readonly state: LibraryState }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  return (
    <p className={styles.reason} role="alert">
      {holder === null ? message : text('recovery.holder', { ...holder, since: moment(holder.since) })}
    </p>
  );
}

interface RecoveryPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function RecoveryPart({ title, children }: RecoveryPartProps): React.JSX.Element {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
