import { GridList, GridListItem } from 'react-aria-components';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { SearchHit, SearchKind } from '../../../shared/model/library.ts';
import { Excerpt } from '../../parts/marked-text.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { Chip } from '../../parts/section.tsx';
import { go, type ScreenName } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDay, useText } from '../../use-text.ts';
import styles from './library.module.css';

interface SearchResultsProps {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
}

const shownHits = 100;

/** What the library has of the words that were typed. Arrow keys move, Enter opens. */
export function SearchResults({ query, kinds }: SearchResultsProps): React.JSX.Element {
  const text = useText();
  const hits = useCommand('library.search', { query, kinds: [...kinds], limit: shownHits });
  if (hits.error !== null) return <ErrorNotice error={hits.error} onAgain={() => void hits.refetch()} />;
  if (hits.data === undefined) return <Loading />;
  if (hits.data.length === 0)
    return (
      <EmptyState title={text('library.noneTitle')}>
        <p>{text('library.noneText')}</p>
      </EmptyState>
    );
  const isCut = hits.data.length === shownHits;
  return (
    <>
      <p className={styles.found} role="status">
        {text(isCut ? 'library.foundFirst' : 'library.found', { count: hits.data.length })}
      </p>
      <GridList
        aria-label={text('library.results')}
        className={styles.rows ?? ''}
        items={hits.data}
        onAction={(key) => openHit(hits.data, String(key))}
      >
        {(hit) => (
          <GridListItem id={hit.id} textValue={hit.title} className={styles.row ?? ''}>
            <Hit hit={hit} />
          </GridListItem>
        )}
      </GridList>
    </>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  // Where the words stand in the title, the title is marked instead of being said twice.
  const isOfTitle = hit.excerpt.map((piece) => piece.text).join('') === hit.title;
  return (
    <>
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
    </>
  );
}

function openHit(hits: readonly SearchHit[], id: string): void {
  const hit = hits.find((each) => each.id === id);
  if (hit !== undefined) go(screenOf[hit.kind], hit.id);
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
