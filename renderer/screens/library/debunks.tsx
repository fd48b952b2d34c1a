import type { DraftSummary } from '../../../shared/model/draft.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { Actions, Chip, Detail } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { go } from '../../route.ts';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { useNow } from '../../use-now.ts';
import { useDay, useText } from '../../use-text.ts';
import styles from './library.module.css';

const shownDebunks = 500;

/** Every approved answer, the newest first. */
export function Debunks(): React.JSX.Element {
  const text = useText();
  const debunks = useCommand('draft.list', { status: 'approved', limit: shownDebunks });
  if (debunks.error !== null) return <ErrorNotice error={debunks.error} onAgain={() => void debunks.refetch()} />;
  if (debunks.data === undefined) return <Loading />;
  if (debunks.data.drafts.length === 0)
    return (
      <EmptyState
        title={text('library.emptyTitle')}
        actions={<Button onPress={() => go('claims')}>{text('library.toClaims')}</Button>}
      >
        <p>{text('library.emptyText')}</p>
      </EmptyState>
    );
  return (
    <section aria-labelledby="debunks">
      <h2 id="debunks" className={styles.found}>
        {text('library.debunks')}
      </h2>
      <ul className={styles.rows}>
        {debunks.data.drafts.map((debunk) => (
          <Debunk key={debunk.id} debunk={debunk} />
        ))}
      </ul>
    </section>
  );
}

function Debunk({ debunk }: { readonly debunk: DraftSummary }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const takeAsStart = async () => {
    const draft = await act('draft.create', { claimId: debunk.claimId, basedOnId: debunk.id });
    if (draft === null) return;
    go('write', draft.id);
    tell(text('library.started'));
  };
  return (
    <li className={styles.row}>
      <h3 className={styles.title}>
        {debunk.title} {debunk.isSample ? <Chip>{text('claims.sample')}</Chip> : null}
      </h3>
      {debunk.claimWording === null ? null : (
        <p className={styles.excerpt}>{text('library.answers', { claim: debunk.claimWording })}</p>
      )}
      <Dates debunk={debunk} />
      <div className={styles.rowActions}>
        <Actions>
          <Button
            size="small"
            onPress={() => go('write', debunk.id)}
            aria-label={`${text('library.openWrite')}: ${debunk.title}`}
          >
            {text('library.openWrite')}
          </Button>
          <Button
            size="small"
            onPress={() => go('thread', debunk.id)}
            aria-label={`${text('library.openThread')}: ${debunk.title}`}
          >
            {text('library.openThread')}
          </Button>
          <Button size="small" onPress={() => void takeAsStart()}>
            {text('library.takeAsStart')}
          </Button>
        </Actions>
      </div>
    </li>
  );
}

function Dates({ debunk }: { readonly debunk: DraftSummary }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const now = useNow();
  const { approvedAt, reviewAt } = debunk;
  const approved = approvedAt === null ? '' : text('library.debunkOf', { day: day(approvedAt), words: debunk.words });
  if (reviewAt === null) return <Detail>{approved}</Detail>;
  const isDue = Date.parse(reviewAt) <= now;
  const review = text(isDue ? 'library.reviewDue' : 'library.reviewBy', { day: day(reviewAt) });
  return (
    <Detail>
      {approved} {isDue ? <Chip tone="warn">{review}</Chip> : review}
    </Detail>
  );
}
