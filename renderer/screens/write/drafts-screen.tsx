import { useState } from 'react';
import type { DraftFilter } from '../../../shared/model/table.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { useKept } from '../../kept.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { useFirstRows } from '../../parts/table/use-rows.ts';
import { go, type ScreenName } from '../../route.ts';
import { useText } from '../../use-text.ts';
import { DraftTable } from './draft-table.tsx';
import styles from './drafts.module.css';
import { NewDraftDialog } from './new-draft-dialog.tsx';
import { TabStrip } from './tabs/tab-strip.tsx';
import tabStyles from './tabs/tabs.module.css';
import { useDraftSource } from './use-draft-source.ts';

/** The drafts and debunks of the library, the newest first, and the way to a new one. */
export function DraftsScreen(): React.JSX.Element {
  const text = useText();
  const [isNew, setNew] = useState(false);
  useAction('draft.new', () => setNew(true));
  return (
    <ScreenFrame
      title={text('shell.write')}
      actions={
        <ActionButton action="draft.new" variant="primary" onPress={() => setNew(true)}>
          {text('write.newDraft')}
        </ActionButton>
      }
    >
      <div className={tabStyles.stack}>
        <TabStrip current={null} />
        <DraftPicker screen="write" onNew={() => setNew(true)} />
      </div>
      {isNew ? <NewDraftDialog onClose={() => setNew(false)} /> : null}
    </ScreenFrame>
  );
}

interface DraftPickerProps {
  /** The screen that a chosen draft opens in. */
  readonly screen: Extract<ScreenName, 'write' | 'thread' | 'clear'>;
  readonly onNew?: () => void;
}

/** Chooses a draft by search and status. */
export function DraftPicker({ screen, onNew }: DraftPickerProps): React.JSX.Element {
  const text = useText();
  const [filter, setFilter] = useKept<DraftFilter>('filter of drafts', { query: '', status: 'any' });
  const { query, status } = filter;
  const source = useDraftSource({ query: query.slice(0, 500), status });
  const first = useFirstRows(source);
  const isFiltered = query !== '' || status !== 'any';
  return (
    <div className={styles.place}>
      <div className={styles.tools}>
        <SearchField
          label={text('write.searchDrafts')}
          value={query}
          onChange={(typed) => setFilter({ ...filter, query: typed })}
        />
        <SelectField
          label={text('write.status')}
          labelShown="spoken"
          value={status}
          onChange={(chosen) => setFilter({ ...filter, status: chosen })}
          choices={[
            { value: 'any', label: text('write.status.any') },
            { value: 'writing', label: text('write.status.writing') },
            { value: 'approved', label: text('write.status.approved') },
          ]}
        />
      </div>
      <Listed first={first} empty={isFiltered ? <NoMatch /> : <NoDrafts onNew={onNew} />}>
        {(total) => <DraftTable source={source} filter={filter} total={total} onOpen={(id) => go(screen, id)} />}
      </Listed>
    </div>
  );
}

function NoMatch(): React.JSX.Element {
  const text = useText();
  return (
    <EmptyState title={text('write.noMatchTitle')}>
      <p>{text('write.noMatchText')}</p>
    </EmptyState>
  );
}

function NoDrafts({ onNew }: { readonly onNew: (() => void) | undefined }): React.JSX.Element {
  const text = useText();
  const start = onNew ?? (() => go('write'));
  return (
    <EmptyState
      title={text('write.noDraftsTitle')}
      actions={
        <Button variant="primary" onPress={start}>
          {text('write.newDraft')}
        </Button>
      }
    >
      <p>{text('write.noDraftsText')}</p>
    </EmptyState>
  );
}
