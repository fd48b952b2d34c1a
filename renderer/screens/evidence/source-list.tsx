import { GridList, GridListItem, GridListLoadMoreItem, ListLayout, Virtualizer } from 'react-aria-components';
import { Chip } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { go } from '../../route.ts';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';
import { statusNames, statusTones } from './source-words.ts';
import type { SourcePages } from './use-source-pages.ts';

interface SourceListProps {
  readonly pages: SourcePages;
  readonly openId: string | null;
}

/** Only the rows in sight are drawn; arrow keys walk and open. */
export function SourceList({ pages, openId }: SourceListProps): React.JSX.Element {
  const text = useText();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 84 }}>
      <GridList
        aria-label={text('evidence.sources')}
        className={styles.list ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={openId === null ? [] : [openId]}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? undefined : [...keys][0];
          if (chosen !== undefined) go('evidence', String(chosen));
        }}
      >
        {pages.rows.map((row) => (
          <SourceLine key={row.source.id} row={row} />
        ))}
        <GridListLoadMoreItem onLoadMore={pages.loadMore} isLoading={pages.isLoadingMore}>
          {text('shell.loading')}
        </GridListLoadMoreItem>
      </GridList>
    </Virtualizer>
  );
}

function SourceLine({ row }: { readonly row: SourcePages['rows'][number] }): React.JSX.Element {
  const text = useText();
  const { source } = row;
  const container = source.csl['container-title'] ?? '';
  return (
    <GridListItem id={source.id} textValue={`${sourceName(source)} ${source.title}`} className={styles.line ?? ''}>
      <div className={styles.lineHead}>
        <strong>{sourceName(source)}</strong>
        <span className={styles.key}>@{source.key}</span>
      </div>
      <span className={styles.lineTitle}>{source.title === '' ? text('evidence.noTitle') : source.title}</span>
      <span className={styles.lineFoot}>
        <Chip tone={statusTones[source.status]}>{text(statusNames[source.status])}</Chip>
        {source.isComplete ? null : <Chip tone="warn">{text('evidence.incomplete')}</Chip>}
        {[
          container,
          source.level === null ? '' : text('evidence.level', { level: source.level }),
          text('evidence.usedBy', { claims: row.claims, drafts: row.drafts }),
        ]
          .filter((part) => part !== '')
          .join(', ')}
      </span>
    </GridListItem>
  );
}
