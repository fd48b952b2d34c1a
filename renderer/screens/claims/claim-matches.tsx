import { useState } from 'react';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { ClaimMatch } from '../../../shared/model/claim.ts';
import { Button } from '../../parts/button.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Actions, Card, Detail, Section } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { go, rememberPlace } from '../../route.ts';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { type Text, useDay, useText } from '../../use-text.ts';
import styles from './claim-panel.module.css';
import { useTakeAnswer } from './use-take-answer.ts';

interface ClaimMatchesProps {
  readonly claimId: string;
  readonly onSelect: (id: string) => void;
}

/** The best matches come first; the rest waits behind a button, so that the reason and the evidence stay in sight. */
const shortList = 3;

/** Claims of the library that say the same, with the words that matched. Putting two together can be taken back. */
export function ClaimMatches({ claimId, onSelect }: ClaimMatchesProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const matches = useCommand('claim.match', { id: claimId });
  const takeAnswer = useTakeAnswer();
  const [isLong, setIsLong] = useState(false);
  const found = matches.data ?? [];
  const shown = isLong ? found : found.slice(0, shortList);
  const merge = async (intoId: string) => {
    const isStillHere = rememberPlace();
    const sighting = await act('claim.merge', { intoId, fromId: claimId });
    if (sighting === null) return;
    if (isStillHere()) onSelect(intoId);
    const separate = async () => {
      const claim = await act('sighting.separate', { id: sighting.id });
      if (claim !== null) onSelect(claim.id);
    };
    tell(text('claims.merged'), { label: text('shell.undo'), onPress: () => void separate() });
  };
  return (
    <Section title={text('claims.already')}>
      {matches.error === null ? null : <ErrorNotice error={matches.error} onAgain={() => void matches.refetch()} />}
      {matches.data === undefined && matches.error === null ? <Detail>{text('claims.looking')}</Detail> : null}
      {matches.data?.length === 0 ? <Detail>{text('claims.alreadyNone')}</Detail> : null}
      <ul className={styles.list}>
        {shown.map((match) => (
          <li key={match.claimId}>
            <MatchCard match={match}>
              <Button size="small" onPress={() => openMatch(match)}>
                {match.draftId === null ? text('claims.openClaim') : text('claims.openAnswer')}
              </Button>
              <Button size="small" onPress={() => void merge(match.claimId)}>
                {text('claims.sameClaim')}
              </Button>
              {match.draftId === null ? null : (
                <Button size="small" onPress={() => void takeAnswer(claimId, match.draftId)}>
                  {text('claims.takeAnswer')}
                </Button>
              )}
            </MatchCard>
          </li>
        ))}
      </ul>
      {found.length > shown.length ? (
        <Actions>
          <Button size="small" onPress={() => setIsLong(true)}>
            {text('claims.moreMatches', { count: found.length - shown.length })}
          </Button>
        </Actions>
      ) : null}
      {found.length === 0 ? null : <Detail>{text('claims.nothingMarked')}</Detail>}
    </Section>
  );
}

interface MatchCardProps {
  readonly match: ClaimMatch;
  /** What can be done with the match: buttons. */
  readonly children: React.ReactNode;
}

/** One claim that says the same: its words, how near it is, whether it was answered and whether the answer still stands. */
export function MatchCard({ match, children }: MatchCardProps): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <Card>
      <p className={styles.matchText}>
        <MarkedText text={match.wording} words={match.matchedWords} />
      </p>
      <Detail>
        {[text(kindWords[match.kind]), answerOf(match, text, day), staleOf(match, text)]
          .filter((part) => part !== '')
          .map((part) => part.replace(/([.!?])\.$/, '$1'))
          .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
          .join(' ')}
      </Detail>
      <div className={styles.cardActions}>
        <Actions>{children}</Actions>
      </div>
    </Card>
  );
}

const kindWords: Readonly<Record<ClaimMatch['kind'], MessageKey>> = {
  same: 'claims.kindSame',
  similar: 'claims.kindSimilar',
  related: 'claims.kindRelated',
};

function answerOf(match: ClaimMatch, text: Text, day: (time: string) => string): string {
  const title = match.draftTitle ?? '';
  if (match.answeredAt !== null) return text('claims.matchAnswered', { day: day(match.answeredAt), title });
  return match.draftId === null ? text('claims.matchOpen') : text('claims.matchDraft', { title });
}

function staleOf(match: ClaimMatch, text: Text): string {
  return match.staleSources === 0 ? '' : text('claims.matchStale', { count: match.staleSources });
}

function openMatch(match: ClaimMatch): void {
  if (match.draftId === null) go('claims', match.claimId);
  else go('write', match.draftId);
}
