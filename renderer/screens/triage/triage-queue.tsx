// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import type { Claim } from '../../../shared/model/claim.ts';
import { Detail } from '../../parts/section.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { go, showHere } from '../../route.ts';
import { type Text, useText } from '../../use-text.ts';
import { decisionKey } from '../claims/claim-words.ts';
import styles from './triage.module.css';
import { type Queue, queueSource } from './use-queue.ts';

interface TriageQueueProps {
  readonly queue: Queue;
  readonly currentId: string;
}

const usualRowPx = 74;

/** The claims that wait, one under the other. Arrow keys move, and the one where they rest is shown. */
export function TriageQueue({ queue, currentId }: TriageQueueProps): React.JSX.Element {
  const text = useText();
  return (
    <section className={styles.queue} aria-labelledby="triage-queue">
      <h2 id="triage-queue" className={styles.queueTitle}>
        {text('triage.queue')}
      </h2>
      <Listed first={queue.first} empty={<Detail>{text('triage.allDoneTitle')}</Detail>}>
        {(total) => (
          <VirtualTable<Claim>
            name="triage"
            label={text('triage.queue')}
            head={null}
            columns={styles.waiting ?? ''}
            source={queueSource}
            {...{ total, usualRowPx, currentId }}
            choosing={null}
            onCurrent={showClaim}
            onOpen={(id) => go('triage', id)}
            press="choose"
            cells={(claim) => (
              <div role="gridcell" className={styles.waitingCell}>
                <span className={styles.waitingWording} title={claim.wording}>
                  {claim.wording}
                </span>
                <span className={styles.waitingDetail}>{detailOf(claim, text)}</span>
              </div>
            )}
          />
        )}
      </Listed>
    </section>
  );
}

/** Arrow keys that run down the queue leave no step in the history. */
function showClaim(id: string): void {
  showHere('triage', id);
}

function detailOf(claim: Claim, text: Text): string {
  if (claim.decision === null) return claim.lastChannel;
  return `${text(decisionKey(claim.decision))}, ${text('claims.lookAgainNow')}`;
}
