import type { ClaimMatch } from '../../../shared/model/claim.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Detail, Section } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useText } from '../../use-text.ts';
import { MatchCard } from './claim-matches.tsx';
import styles from './claim-panel.module.css';

interface SimilarClaimsProps {
  readonly wording: string;
  readonly isBusy: boolean;
  readonly onAddTo: (claimId: string) => void;
  /** The same, and then a draft with the text of the answer that the claim has. */
  readonly onTakeAnswer: (claimId: string, draftId: string) => void;
}

/** Below this a wording matches everything and says nothing. */
const leastCharacters = 8;
const restMs = 250;
const shownMatches = 3;

/** What the library knows of the words in the field above. */
export function SimilarClaims(props: SimilarClaimsProps): React.ReactNode {
  const { wording, isBusy, onAddTo, onTakeAnswer } = props;
  const text = useText();
  const settled = useDebounced(wording, restMs).slice(0, 10_000);
  const isLongEnough = settled.length >= leastCharacters;
  const matches = useCommand('claim.match', { wording: settled }, { enabled: isLongEnough });
  if (!isLongEnough || wording.length < leastCharacters) return null;
  if (matches.error !== null) return <ErrorNotice error={matches.error} />;
  if (matches.data === undefined) return <Detail>{text('claims.looking')}</Detail>;
  if (matches.data.length === 0) return <Detail>{text('claims.similarNone')}</Detail>;
  return (
    <Section title={text('claims.similar')}>
      <ul className={styles.list} aria-live="polite">
        {matches.data.slice(0, shownMatches).map((match) => (
          <li key={match.claimId}>
            <MatchCard match={match}>
              <Button size="small" isDisabled={isBusy} onPress={() => onAddTo(match.claimId)}>
                {text('claims.addSighting')}
              </Button>
              <TakeAnswer match={match} isBusy={isBusy} onTake={onTakeAnswer} />
            </MatchCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TakeAnswerProps {
  readonly match: ClaimMatch;
  readonly isBusy: boolean;
  readonly onTake: (claimId: string, draftId: string) => void;
}

function TakeAnswer({ match, isBusy, onTake }: TakeAnswerProps): React.ReactNode {
  const text = useText();
  const { claimId, draftId } = match;
  if (draftId === null) return null;
  return (
    <Button size="small" isDisabled={isBusy} onPress={() => onTake(claimId, draftId)}>
      {text('claims.logAndTakeAnswer')}
    </Button>
  );
}
