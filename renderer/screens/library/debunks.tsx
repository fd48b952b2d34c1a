// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useState } from 'react';
import type { DraftSummary } from '../../../shared/model/draft.ts';
import { awaitAction } from '../../actions/registry.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { Actions, Chip, Detail } from '../../parts/section.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { useChosen } from '../../parts/table/use-chosen.ts';
import { type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { tell } from '../../parts/toast.tsx';
import { go, rememberPlace } from '../../route.ts';
import { useAct } from '../../use-act.ts';
import { useNow } from '../../use-now.ts';
import { useDay, useText } from '../../use-text.ts';
import { DraftBulk } from '../write/draft-bulk.tsx';
import { isLinked, LinkLine } from '../write/translations/link-line.tsx';
import { useDraftSource } from '../write/use-draft-source.ts';
import styles from './library.module.css';

const approved = { query: '', status: 'approved' } as const;
const usualRowPx = 122;

/** Every approved answer, the newest first. */
export function Debunks(): React.JSX.Element {
  const text = useText();
  const source = useDraftSource(approved);
  const first = useFirstRows(source);
  return (
    <Listed first={first} empty={<NoDebunks />}>
      {(total) => (
        <section aria-labelledby="debunks" className={styles.debunks}>
          <h2 id="debunks" className={styles.found}>
            {text('library.debunks')}
          </h2>
          <DebunkTable source={source} total={total} />
        </section>
      )}
    </Listed>
  );
}

function NoDebunks(): React.JSX.Element {
  const text = useText();
  return (
    <EmptyState
      title={text('library.emptyTitle')}
      actions={<Button onPress={() => go('claims')}>{text('library.toClaims')}</Button>}
    >
      <p>{text('library.emptyText')}</p>
    </EmptyState>
  );
}

interface DebunkTableProps {
  readonly source: RowSource<DraftSummary>;
  readonly total: number;
}

function DebunkTable({ source, total }: DebunkTableProps): React.JSX.Element {
  const text = useText();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const choosing = useChosen(source, total);
  return (
    <>
      <VirtualTable<DraftSummary>
        name="debunks"
        label={text('library.debunks')}
        head={null}
        columns={styles.columns ?? ''}
        source={source}
        total={total}
        usualRowPx={usualRowPx}
        choosing={choosing}
        currentId={currentId}
        onCurrent={setCurrentId}
        onOpen={(id) => go('write', id)}
        press="choose"
        cells={(debunk, { isCurrent }) => <Debunk debunk={debunk} isCurrent={isCurrent} />}
      />
      <DraftBulk choosing={choosing} filter={approved} of="debunks" />
    </>
  );
}

interface DebunkProps {
  readonly debunk: DraftSummary;
  readonly isCurrent: boolean;
}

/** Tab goes from the list to the buttons of its current row only: of a long list nobody wants to pass them all. */
function Debunk({ debunk, isCurrent }: DebunkProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const takeAsStart = async () => {
    const isStillHere = rememberPlace();
    const draft = await act('draft.create', { claimId: debunk.claimId, basedOnId: debunk.id });
    if (draft === null) return;
    const open = () => go('write', draft.id);
    const isHere = isStillHere();
    if (isHere) open();
    tell(text('library.started'), isHere ? null : { label: text('library.openWrite'), onPress: open });
  };
  const translate = () => {
    awaitAction('write.translate');
    go('write', debunk.id);
  };
  const actions = [
    { label: text('library.openWrite'), onPress: () => go('write', debunk.id) },
    { label: text('library.openThread'), onPress: () => go('thread', debunk.id) },
    { label: text('translations.start'), onPress: translate },
    { label: text('library.takeAsStart'), onPress: () => void takeAsStart() },
  ];
  return (
    <div role="gridcell" className={styles.debunk}>
      <p className={styles.title}>
        {debunk.title} {debunk.isSample ? <Chip>{text('claims.sample')}</Chip> : null}
      </p>
      {debunk.claimWording === null ? null : (
        <p className={styles.excerpt}>{text('library.answers', { claim: debunk.claimWording })}</p>
      )}
      <Dates debunk={debunk} />
      {isLinked(debunk) ? (
        <Detail>
          <LinkLine draft={debunk} />
        </Detail>
      ) : null}
      <div className={styles.rowActions}>
        <Actions>
          {actions.map(({ label, onPress }) => (
            <Button
              key={label}
              size="small"
              onPress={onPress}
              aria-label={`${label}: ${debunk.title}`}
              excludeFromTabOrder={!isCurrent}
            >
              {label}
            </Button>
          ))}
        </Actions>
      </div>
    </div>
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
