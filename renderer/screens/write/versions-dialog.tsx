import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { DraftVersion } from '../../../shared/model/draft.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { tell } from '../../parts/toast.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import type { Desk } from './use-desk.ts';
import styles from './write.module.css';

interface VersionsDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Every version that was kept; one is opened to read, and can be put back as the newest text. */
export function VersionsDialog({ desk, onClose }: VersionsDialogProps): React.JSX.Element {
  const text = useText();
  const [chosen, setChosen] = useState<number | null>(null);
  const { versions, version, isNewest, content, old } = useVersions(desk.draft.id, chosen);

  const restore = () => {
    if (old === undefined || version === null) return;
    const before = desk.writing.content;
    desk.session.change(() => old);
    onClose();
    tell(text('write.restored', { version }), {
      label: text('shell.undo'),
      onPress: () => desk.session.change(() => before),
    });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.close')}</Button>
      <Button variant="primary" onPress={restore} isDisabled={old === undefined || isNewest}>
        {version === null ? text('write.restoreNone') : text('write.restore', { version })}
      </Button>
    </>
  );
  return (
    <Dialog title={text('write.versionsTitle')} isOpen onClose={onClose} width="wide" actions={actions}>
      {versions.error === null ? null : <ErrorNotice error={versions.error} />}
      {versions.data === undefined ? <Loading /> : null}
      <div className={styles.versions}>
        <VersionList versions={versions.data ?? []} shown={version} onChoose={setChosen} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className={styles.oldText} tabIndex={0} aria-label={text('write.oldText')}>
          {content.error === null ? null : <ErrorNotice error={content.error} />}
          {content.data?.blocks.map((block) => (
            <div key={block.id}>
              <h3>{block.label}</h3>
              <p>{block.text}</p>
            </div>
          ))}
        </section>
      </div>
    </Dialog>
  );
}

function useVersions(id: string, chosen: number | null) {
  const versions = useCommand('draft.versions', { id });
  const newest = versions.data?.[0]?.version ?? null;
  const version = chosen ?? newest;
  const content = useCommand('draft.version', { id, version: version ?? 1 }, { enabled: version !== null });
  // Until the chosen version is there the one before is still shown; that one must not be put back.
  const old = content.isPlaceholderData ? undefined : content.data;
  return { versions, version, isNewest: version === newest, content, old };
}

interface VersionListProps {
  readonly versions: readonly DraftVersion[];
  readonly shown: number | null;
  readonly onChoose: (version: number) => void;
}

function VersionList({ versions, shown, onChoose }: VersionListProps): React.JSX.Element {
  const text = useText();
  const intl = useIntl();
  return (
    <ListBox
      aria-label={text('write.versionsTitle')}
      className={styles.versionList ?? ''}
      items={versions.map((row) => ({ ...row, id: row.version }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={shown === null ? [] : [shown]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : keys;
        if (first !== undefined) onChoose(Number(first));
      }}
    >
      {(row) => (
        <ListBoxItem className={styles.versionRow ?? ''} textValue={text('write.version', { version: row.version })}>
          <strong>{text('write.version', { version: row.version })}</strong>
          <span>
            {intl.formatDate(row.savedAt, { dateStyle: 'medium', timeStyle: 'short' })},{' '}
            {text('write.words', { words: row.words })}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
