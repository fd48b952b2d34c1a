import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Claim } from '../../../shared/model/claim.ts';
import { Detail, Section } from '../../parts/section.tsx';
import { go } from '../../route.ts';
import { type Text, useText } from '../../use-text.ts';
import { decisionKey } from '../claims/claim-words.ts';
import styles from './triage.module.css';
import type { Queue } from './use-queue.ts';

/** The claims that wait, one under the other. Arrow keys move, Enter opens. */
export function TriageQueue({
  queue,
  currentId,
}: {
  readonly queue: Queue;
  readonly currentId: string;
}): React.JSX.Element {
  const text = useText();
  const waiting = queue.due + queue.undecided;
  return (
    <Section title={text('triage.queue')}>
      {queue.claims.length === 0 ? <Detail>{text('triage.allDoneTitle')}</Detail> : null}
      <ListBox
        aria-label={text('triage.queue')}
        className={styles.queue ?? ''}
        items={queue.claims}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[currentId]}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0];
          if (typeof key === 'string' && key !== currentId) go('triage', key);
        }}
      >
        {(claim) => (
          <ListBoxItem id={claim.id} textValue={claim.wording} className={styles.waiting ?? ''}>
            <span className={styles.waitingWording}>{claim.wording}</span>
            <span className={styles.waitingDetail}>{detailOf(claim, text)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {waiting > queue.claims.length ? (
        <Detail>{text('triage.more', { shown: queue.claims.length, all: waiting })}</Detail>
      ) : null}
    </Section>
  );
}

function detailOf(claim: Claim, text: Text): string {
  if (claim.decision === null) return claim.lastChannel;
  return `${text(decisionKey(claim.decision))}, ${text('claims.lookAgainNow')}`;
}
