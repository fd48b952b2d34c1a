// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useMemo, useState } from 'react';
import type { MessageKey } from '../../../shared/messages/en.ts';
import { type SearchHit, type SearchKind, searchKinds } from '../../../shared/model/library.ts';
import { call } from '../../call.ts';
import { Excerpt } from '../../parts/marked-text.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { Chip } from '../../parts/section.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { go, type ScreenName } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDay, useText } from '../../use-text.ts';
import styles from './library.module.css';

interface SearchResultsProps {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
}

/** Named by kind and id, so that a row alone says where it opens. */
interface HitRow {
  readonly id: string;
  readonly hit: SearchHit;
}

const usualRowPx = 84;

/** The hits, a page at a time; how many there are is asked once for each page. */
function useHits({ query, kinds }: SearchResultsProps): RowSource<HitRow> {
  return useMemo(
    () => ({
      key: ['library.search', { query, kinds }],
      read: async ({ limit, offset }) => {
        const asked = { query, kinds: [...kinds] };
        const window = { limit: Math.min(limit, 100), offset };
        const [hits, { total }] = await Promise.all([
          call('library.search', { ...asked, ...window }),
          call('library.countHits', asked),
        ]);
        return { rows: hits.map((hit) => ({ id: `${hit.kind} ${hit.id}`, hit })), total };
      },
    }),
    [query, kinds],
  );
}

/** What the library has of the words that were typed. Arrow keys move, Enter opens. */
export function SearchResults({ query, kinds }: SearchResultsProps): React.JSX.Element {
  const text = useText();
  const source = useHits({ query, kinds });
  const first = useFirstRows(source);
  const nothing = (
    <EmptyState title={text('library.noneTitle')}>
      <p>{text('library.noneText')}</p>
    </EmptyState>
  );
  return (
    <Listed first={first} empty={nothing}>
      {(total) => <HitList {...{ source, total, query, kinds }} />}
    </Listed>
  );
}

interface HitListProps extends SearchResultsProps {
  readonly source: RowSource<HitRow>;
  readonly total: number;
}

function HitList({ source, total, query, kinds }: HitListProps): React.JSX.Element {
  const text = useText();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const isCapped = useCommand('library.countHits', { query, kinds: [...kinds] }).data?.isCapped === true;
  return (
    <section className={styles.debunks} aria-label={text('library.results')}>
      <p className={styles.found} role="status">
        {text(isCapped ? 'library.foundFirst' : 'library.found', { count: total })}
      </p>
      <VirtualTable<HitRow>
        name="search results"
        label={text('library.results')}
        head={null}
        columns={styles.hitColumns ?? ''}
        {...{ source, total, usualRowPx, currentId }}
        choosing={null}
        onCurrent={setCurrentId}
        onOpen={openHit}
        press="open"
        cells={({ hit }) => <Hit hit={hit} />}
      />
    </section>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  // Where the words stand in the title, the title is marked instead of being said twice.
  const isOfTitle = hit.excerpt.map((piece) => piece.text).join('') === hit.title;
  return (
    <div role="gridcell" className={styles.debunk}>
      <p className={styles.title}>
        {isOfTitle ? <Excerpt pieces={hit.excerpt} /> : hit.title} <Chip>{text(kindWords[hit.kind])}</Chip>
      </p>
      {isOfTitle ? null : (
        <p className={styles.excerpt}>
          <Excerpt pieces={hit.excerpt} />
        </p>
      )}
      <div className={styles.hitDetail}>
        {hit.detail === '' ? null : <span>{hit.detail}</span>}
        <span>{day(hit.updatedAt)}</span>
      </div>
    </div>
  );
}

function openHit(rowId: string): void {
  const [kindName, id] = rowId.split(' ');
  const kind = searchKinds.find((each) => each === kindName);
  if (kind !== undefined) go(screenOf[kind], id ?? null);
}

/** Where each kind of thing is worked on. */
export const screenOf: Readonly<Record<SearchKind, ScreenName>> = {
  claim: 'claims',
  draft: 'write',
  source: 'evidence',
};

/** What one thing of each kind is called. */
export const kindWords: Readonly<Record<SearchKind, MessageKey>> = {
  claim: 'library.kindClaim',
  draft: 'library.kindDraft',
  source: 'library.kindSource',
};
