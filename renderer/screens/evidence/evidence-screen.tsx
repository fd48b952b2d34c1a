import { useState } from 'react';
import { sourceStatuses } from '../../../shared/model/source.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
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
  const [isAdding, setAdding] = useState(false);
  const info = useCommand('library.info', {});
  const add = () => setAdding(true);
  useAction('source.add', add);
  return (
    <ScreenFrame
      title={text('shell.evidence')}
      actions={
        <Button variant="primary" onPress={add}>
          {text('evidence.addSource')}
        </Button>
      }
      foot={info.data === undefined ? '' : text('evidence.count', { count: info.data.sources })}
    >
      <SourcesSide openId={id} onAdd={add} />
      <section className={styles.detailSide} aria-label={text('evidence.record')}>
        {id === null ? <NothingOpen /> : <OpenSource key={id} id={id} />}
      </section>
      {isAdding ? <AddSourceDialog onClose={() => setAdding(false)} /> : null}
    </ScreenFrame>
  );
}

interface SourcesSideProps {
  readonly openId: string | null;
  readonly onAdd: () => void;
}

/** Search, status and the list. */
function SourcesSide({ openId, onAdd }: SourcesSideProps): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<StatusFilter>('any');
  const pages = useSourcePages(query, status);
  return (
    <section className={styles.listSide} aria-label={text('evidence.sources')}>
      <div className={styles.tools}>
        <SearchField label={text('evidence.search')} value={query} onChange={setQuery} />
        <SelectField<StatusFilter>
          label={text('evidence.statusFilter')}
          labelShown="spoken"
          value={status}
          onChange={setStatus}
          choices={[
            { value: 'any', label: text('evidence.anyStatus') },
            ...sourceStatuses.map((each) => ({ value: each, label: text(statusNames[each]) })),
          ]}
        />
      </div>
      {pages.error === null ? null : <ErrorNotice error={pages.error} />}
      {pages.total === null && pages.error === null ? <Loading /> : null}
      {pages.total === 0 ? <NoSources isFiltered={query !== '' || status !== 'any'} onAdd={onAdd} /> : null}
      {(pages.total ?? 0) > 0 ? <SourceList pages={pages} openId={openId} /> : null}
    </section>
  );
}

function OpenSource({ id }: { readonly id: string }): React.JSX.Element {
  const detail = useCommand('source.get', { id });
  if (detail.data?.source.id === id) return <SourceDetail detail={detail.data} />;
  return detail.error === null ? <Loading /> : <ErrorNotice error={detail.error} />;
}

function NothingOpen(): React.JSX.Element {
  const text = useText();
  return (
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
