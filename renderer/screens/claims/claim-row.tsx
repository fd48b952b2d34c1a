// The cells of a virtual grid, see claim-list.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { UserRound } from 'lucide-react';
import { memo } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import { RiskMeter } from '../../parts/risk-meter.tsx';
import { Chip } from '../../parts/section.tsx';
import { useNow } from '../../use-now.ts';
import { type Text, useDay, useText } from '../../use-text.ts';
import styles from './claim-list.module.css';
import { decisionKey } from './claim-words.ts';
import { useAssignees } from './use-assignees.ts';

/** One line of the log: the words, where and when, what was decided, risk, how often seen. */
export const ClaimCells = memo(function ClaimCells({ claim }: { readonly claim: Claim }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <>
      <div role="gridcell" className={styles.wordingCell}>
        <p className={styles.wording} lang={claim.language}>
          {claim.wording}
        </p>
        <div className={styles.place}>
          <span className={styles.where}>{placeOf(claim, text, day)}</span>
          <Topics topics={claim.topics} />
          {claim.isSample ? <Chip>{text('claims.sample')}</Chip> : null}
          <Assignee id={claim.assigneeId} />
        </div>
      </div>
      <div role="gridcell" className={styles.decisionCell} data-decided={claim.decision !== null}>
        <p className={styles.decision}>{text(decisionKey(claim.decision))}</p>
        <DecisionDetail claim={claim} />
      </div>
      <div role="gridcell">
        <RiskMeter risk={claim.risk} />
      </div>
      <div role="gridcell" className={styles.seen}>
        {claim.sightingCount.toLocaleString('en')}
      </div>
    </>
  );
});

const shownTopics = 2;

/** The first topics; how many more there are, and which, can be read on hover and by a screen reader. */
function Topics({ topics }: { readonly topics: readonly string[] }): React.ReactNode {
  const text = useText();
  if (topics.length === 0) return null;
  const more = topics.slice(shownTopics);
  return (
    <span className={styles.topics}>
      {topics.slice(0, shownTopics).map((topic) => (
        <Chip key={topic}>{topic}</Chip>
      ))}
      {more.length === 0 ? null : (
        <span title={more.join(', ')}>
          <Chip>{text('tables.moreTopics', { count: more.length })}</Chip>
        </span>
      )}
    </span>
  );
}

function Assignee({ id }: { readonly id: string | null }): React.ReactNode {
  const text = useText();
  const assignee = useAssignees()?.find((each) => each.id === id);
  if (assignee === undefined) return null;
  return (
    <span className={styles.extras} title={text('tables.lookedAfter', { name: assignee.name })}>
      <UserRound aria-hidden size={13} />
      {assignee.name}
    </span>
  );
}

function placeOf(claim: Claim, text: Text, day: (time: string) => string): string {
  if (claim.lastChannel !== '' && claim.lastSeenAt !== null)
    return text('claims.channelAndDay', { channel: claim.lastChannel, day: day(claim.lastSeenAt) });
  if (claim.lastChannel !== '') return claim.lastChannel;
  if (claim.lastSeenAt !== null) return text('claims.seenOn', { day: day(claim.lastSeenAt) });
  return text('claims.noPlace', { day: day(claim.createdAt) });
}

function DecisionDetail({ claim }: { readonly claim: Claim }): React.ReactNode {
  const text = useText();
  const day = useDay();
  const now = useNow();
  if (claim.answeredAt !== null)
    return <p className={styles.place}>{text('claims.answeredOn', { day: day(claim.answeredAt) })}</p>;
  if (claim.lookAgainAt === null) return null;
  const isDue = Date.parse(claim.lookAgainAt) <= now;
  return (
    <p className={styles.place}>
      {isDue ? text('claims.lookAgainNow') : text('claims.lookAgainOn', { day: day(claim.lookAgainAt) })}
    </p>
  );
}
