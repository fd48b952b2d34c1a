import type { Output } from '../../../shared/contract.ts';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useText } from '../../use-text.ts';
import { ClaimActions } from './claim-actions.tsx';
import { ClaimAnswers } from './claim-answers.tsx';
import { ClaimAssignee } from './claim-assignee.tsx';
import { ClaimEvidence } from './claim-evidence.tsx';
import { ClaimMatches } from './claim-matches.tsx';
import styles from './claim-panel.module.css';
import { ClaimReason } from './claim-reason.tsx';
import { ClaimSightings } from './claim-sightings.tsx';
import { verdictWords } from './claim-words.ts';

interface ClaimPanelProps {
  readonly id: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** While arrow keys run down the log, the panel waits until they rest. */
const restMs = 90;

/** Everything that the library knows of the selected claim, and what can be done with it. */
export function ClaimPanel({ id, onSelect }: ClaimPanelProps): React.JSX.Element {
  const text = useText();
  const settledId = useDebounced(id, restMs);
  const detail = useCommand('claim.get', { id: settledId ?? '' }, { enabled: settledId !== null });
  if (id === null) return <p className={styles.quiet}>{text('claims.selectTitle')}</p>;
  if (detail.error !== null && detail.error.code === 'not_found')
    return <p className={styles.quiet}>{text('claims.selectTitle')}</p>;
  if (detail.error !== null) return <ErrorNotice error={detail.error} onAgain={() => void detail.refetch()} />;
  if (detail.data === undefined) return <Loading />;
  // Until the selected claim is here the one before it stays in sight, but nothing can be done with it any more.
  const isBefore = settledId !== id || detail.isPlaceholderData;
  return <ShownClaim detail={detail.data} waitedForId={isBefore ? id : null} onSelect={onSelect} />;
}

interface ShownClaimProps {
  readonly detail: Output<'claim.get'>;
  /** The claim that was selected meanwhile: what is done is done with that. */
  readonly waitedForId: string | null;
  readonly onSelect: ClaimPanelProps['onSelect'];
}

function ShownClaim({ detail, waitedForId, onSelect }: ShownClaimProps): React.JSX.Element {
  const text = useText();
  const { claim, sightings, triages, evidence, drafts } = detail;
  const isBefore = waitedForId !== null;
  const id = waitedForId ?? claim.id;
  return (
    <>
      <div className={styles.claim}>
        <blockquote className={styles.quote} lang={claim.language}>
          {claim.wording}
        </blockquote>
        {claim.statement === '' ? null : <Detail>{text('claims.statement', { statement: claim.statement })}</Detail>}
        <p className={styles.chips}>
          <Chip>{text(verdictWords[claim.verdict])}</Chip>
          {claim.topics.map((topic) => (
            <Chip key={topic}>{topic}</Chip>
          ))}
          {claim.isSample ? <Chip>{text('claims.sample')}</Chip> : null}
        </p>
        <ClaimActions id={id} claim={isBefore ? null : claim} onSelect={onSelect} />
        <div className={styles.before} inert={isBefore}>
          <ClaimAssignee claim={claim} />
        </div>
      </div>
      <div className={styles.before} inert={isBefore}>
        <ClaimMatches key={`matches ${claim.id}`} claimId={claim.id} onSelect={onSelect} />
        <ClaimReason triages={triages} />
        <ClaimSightings sightings={sightings} onSelect={onSelect} />
        <ClaimEvidence key={`evidence ${claim.id}`} claimId={claim.id} evidence={evidence} />
        <ClaimAnswers drafts={drafts} />
      </div>
    </>
  );
}
