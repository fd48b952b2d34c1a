import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { DraftSummary } from '../../../shared/model/draft.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Chip } from '../../parts/section.tsx';
import { go, type ScreenName } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDay, useText } from '../../use-text.ts';
import styles from './drafts.module.css';
import { NewDraftDialog } from './new-draft-dialog.tsx';

/** The drafts and debunks of the library, the newest first, and the way to a new one. */
export function DraftsScreen(): React.JSX.Element {
  const text = useText();
  const [isNew, setNew] = useState(false);
  useAction('draft.new', () => setNew(true));
  return (
    <ScreenFrame
      title={text('shell.write')}
      actions={
        <Button variant="primary" onPress={() => setNew(true)}>
          {text('write.newDraft')}
        </Button>
      }
    >
      <DraftPicker screen="write" onNew={() => setNew(true)} />
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
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<'any' | 'writing' | 'approved'>('any');
  const [limit, setLimit] = useState(100);
  const list = useCommand('draft.list', { query, status, limit });
  const isFiltered = query !== '' || status !== 'any';
  return (
    <div className={styles.place}>
      <div className={styles.tools}>
        <SearchField label={text('write.searchDrafts')} value={query} onChange={setQuery} />
        <SelectField
          label={text('write.status')}
          labelShown="spoken"
          value={status}
          onChange={setStatus}
          choices={[
            { value: 'any', label: text('write.status.any') },
            { value: 'writing', label: text('write.status.writing') },
            { value: 'approved', label: text('write.status.approved') },
          ]}
        />
      </div>
      {list.error === null ? null : <ErrorNotice error={list.error} onAgain={() => void list.refetch()} />}
      {list.data === undefined && list.error === null ? <Loading /> : null}
      {list.data === undefined ? null : (
        <GridList
          aria-label={text('write.drafts')}
          className={styles.list ?? ''}
          items={list.data.drafts}
          onAction={(key) => go(screen, String(key))}
          renderEmptyState={() => (isFiltered ? <NoMatch /> : <NoDrafts onNew={onNew} />)}
        >
          {(draft) => <DraftLine draft={draft} />}
        </GridList>
      )}
      {list.data !== undefined && list.data.drafts.length < list.data.total ? (
        <Button onPress={() => setLimit((shown) => Math.min(500, shown + 100))}>{text('write.showMore')}</Button>
      ) : null}
    </div>
  );
}

function DraftLine({ draft }: { readonly draft: DraftSummary }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <GridListItem id={draft.id} textValue={draft.title} className={styles.line ?? ''}>
      <div className={styles.lineText}>
        <span className={styles.title}>{draft.title}</span>
        <span className={styles.detail}>
          {draft.claimWording === null
            ? text('write.noClaimShort')
            : text('write.answers', { claim: draft.claimWording })}
        </span>
      </div>
      <span className={styles.chips}>
        {draft.isSample ? <Chip>{text('write.sample')}</Chip> : null}
        <Chip tone={draft.status === 'approved' ? 'good' : 'plain'}>{text(`write.status.${draft.status}`)}</Chip>
      </span>
      <span className={styles.number}>{text('write.words', { words: draft.words })}</span>
      <span className={styles.number}>{day(draft.updatedAt)}</span>
    </GridListItem>
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
