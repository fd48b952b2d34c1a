import { type RefObject, useRef, useState } from 'react';
import { sourceStatuses } from '../../../shared/model/source.ts';
import type { SourceFilter } from '../../../shared/model/table.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { useKept } from '../../kept.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { DropHere } from '../../parts/drop-here.tsx';
import { SelectField } from '../../parts/field.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Splitter, usePane } from '../../parts/splitter.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { useFirstRows } from '../../parts/table/use-rows.ts';
import { type Dropped, useWindowDrop } from '../../parts/use-drop.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { AddSourceDialog } from './add-source-dialog.tsx';
import styles from './evidence.module.css';
import { SourceDetail } from './source-detail.tsx';
import { SourceList } from './source-list.tsx';
import { statusNames } from './source-words.ts';
import { useSourcePages } from './use-source-pages.ts';

type StatusFilter = (typeof sourceStatuses)[number] | 'any';

/** The sources of the library at the left, the open one at the right. */
export function EvidenceScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  const [adding, setAdding] = useState<{ readonly given?: Dropped } | null>(null);
  const isDropping = useWindowDrop((given) => setAdding({ given }));
  const info = useCommand('library.info', {});
  const list = useRef<HTMLElement>(null);
  const pane = usePane('context');
  const add = () => setAdding({});
  useAction('source.add', add);
  return (
    <ScreenFrame
      title={text('shell.evidence')}
      actions={
        <ActionButton action="source.add" variant="primary" onPress={add}>
          {text('evidence.addSource')}
        </ActionButton>
      }
      foot={info.data === undefined ? '' : text('evidence.count', { count: info.data.sources })}
    >
      <SourcesSide openId={id} onAdd={add} place={list} width={pane.width} />
      <Splitter side="context" pane={pane} paneRef={list} />
      <section className={styles.detailSide} aria-label={text('evidence.record')}>
        {id === null ? <NothingOpen isEmpty={info.data?.sources === 0} /> : <OpenSource key={id} id={id} />}
      </section>
      {isDropping ? <DropHere>{text('actions.dropSources')}</DropHere> : null}
      {adding === null ? null : <AddSourceDialog given={adding.given} onClose={() => setAdding(null)} />}
    </ScreenFrame>
  );
}

interface SourcesSideProps {
  readonly openId: string | null;
  readonly onAdd: () => void;
  readonly place: RefObject<HTMLElement | null>;
  /** In CSS pixels; null for the usual one. */
  readonly width: number | null;
}

/** Search, status and the list. */
function SourcesSide({ openId, onAdd, place, width }: SourcesSideProps): React.JSX.Element {
  const text = useText();
  const [filter, setFilter] = useKept<SourceFilter>('filter of sources', { query: '', status: 'any' });
  const { query, status } = filter;
  const source = useSourcePages({ query: query.slice(0, 500), status });
  const first = useFirstRows(source);
  return (
    <section
      ref={place}
      className={styles.listSide}
      style={width === null ? undefined : { width }}
      aria-label={text('evidence.sources')}
    >
      <div className={styles.tools}>
        <SearchField
          label={text('evidence.search')}
          value={query}
          onChange={(typed) => setFilter({ ...filter, query: typed })}
        />
        <SelectField<StatusFilter>
          label={text('evidence.statusFilter')}
          labelShown="spoken"
          value={status}
          onChange={(chosen) => setFilter({ ...filter, status: chosen })}
          choices={[
            { value: 'any', label: text('evidence.anyStatus') },
            ...sourceStatuses.map((each) => ({ value: each, label: text(statusNames[each]) })),
          ]}
        />
      </div>
      <Listed first={first} empty={<NoSources isFiltered={query !== '' || status !== 'any'} onAdd={onAdd} />}>
        {(total) => <SourceList source={source} filter={filter} total={total} openId={openId} />}
      </Listed>
    </section>
  );
}

function OpenSource({ id }: { readonly id: string }): React.JSX.Element {
  const detail = useCommand('source.get', { id });
  if (detail.data?.source.id === id) return <SourceDetail detail={detail.data} />;
  return detail.error === null ? <Loading /> : <ErrorNotice error={detail.error} />;
}

/** Where there is nothing to open yet, the list alone says how to begin. */
function NothingOpen({ isEmpty }: { readonly isEmpty: boolean }): React.ReactNode {
  const text = useText();
  return isEmpty ? null : (
    <EmptyState title={text('evidence.nothingOpenTitle')}>
      <p>{text('evidence.nothingOpenText')}</p>
    </EmptyState>
  );
}

interface NoSourcesProps {
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
}

function NoSources({ isFiltered, onAdd }: NoSourcesProps): React.JSX.Element {
  const text = useText();
  if (isFiltered) {
    return (
      <EmptyState title={text('evidence.noMatchTitle')}>
        <p>{text('evidence.noMatchText')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={text('evidence.emptyTitle')}
      actions={
        <Button variant="primary" onPress={onAdd}>
          {text('evidence.addSource')}
        </Button>
      }
    >
      <p>{text('evidence.emptyText')}</p>
    </EmptyState>
  );
}
