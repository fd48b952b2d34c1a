import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Evidence, EvidenceRole, Source } from '../../../shared/model/source.ts';
import { evidenceRoles } from '../../../shared/model/source.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { RadioField } from '../../parts/radio-field.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { tell } from '../../parts/toast.tsx';
import type { Dropped } from '../../parts/use-drop.ts';
import { useChange, useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { AddSourceDialog } from './add-source-dialog.tsx';
import styles from './evidence.module.css';
import { roleNames } from './source-words.ts';

interface AttachDialogProps {
  readonly claimId: string;
  /** What was dropped: it is added first, then tied. */
  readonly given?: Dropped | undefined;
  readonly onClose: () => void;
}

/** Ties a source of the library to a claim and says what it is to it. */
export function AttachDialog({ claimId, given, onClose }: AttachDialogProps): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [role, setRole] = useState<EvidenceRole>('supports');
  const [isAdding, setAdding] = useState(given !== undefined);
  const found = useCommand('source.list', { query, limit: 30 });
  const claim = useCommand('claim.get', { id: claimId });
  const attach = useChange('evidence.attach');
  const tied = claim.data?.evidence ?? [];
  const sources = (found.data?.sources ?? []).map(({ source }) => source);

  const send = () => {
    if (chosenId === null) return;
    attach.mutate(
      { claimId, sourceId: chosenId, role },
      {
        onSuccess: () => {
          tell(text('evidence.attached'));
          onClose();
        },
      },
    );
  };
  if (isAdding) {
    return (
      <AddSourceDialog
        given={given}
        onClose={() => setAdding(false)}
        onAdded={([first]) => {
          setAdding(false);
          setQuery('');
          setChosenId(first ?? null);
        }}
      />
    );
  }
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button onPress={() => setAdding(true)}>{text('evidence.addSource')}</Button>
      <Button variant="primary" isDisabled={chosenId === null || attach.isPending} onPress={send}>
        {text('evidence.attach')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('evidence.attachTitle')} isOpen onClose={onClose} actions={actions}>
      <TextField label={text('evidence.search')} type="search" value={query} onChange={setQuery} autoFocus />
      <ListBox
        aria-label={text('evidence.sources')}
        className={styles.picker ?? ''}
        items={sources}
        dependencies={[tied]}
        selectionMode="single"
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => setChosenId(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        renderEmptyState={() => <p className={styles.quiet}>{text('evidence.noneFound')}</p>}
      >
        {(source) => <PickerLine source={source} link={tied.find(({ link }) => link.sourceId === source.id)?.link} />}
      </ListBox>
      <RadioField
        label={text('evidence.roleQuestion')}
        value={role}
        onChange={setRole}
        shape="list"
        choices={evidenceRoles.map((each) => ({
          value: each,
          label: text(roleNames[each]),
          detail: text(`evidence.roleHint.${each}`),
        }))}
      />
      {attach.error === null ? null : <ErrorNotice error={attach.error} />}
    </Dialog>
  );
}

interface PickerLineProps {
  readonly source: Source;
  readonly link: Evidence | undefined;
}

function PickerLine({ source, link }: PickerLineProps): React.JSX.Element {
  const text = useText();
  return (
    <ListBoxItem id={source.id} className={styles.pickerLine ?? ''} textValue={`${sourceName(source)} ${source.title}`}>
      <strong>{sourceName(source)}</strong>
      <span>{source.title}</span>
      {link === undefined ? null : (
        <span className={styles.quiet}>{text('evidence.alreadyTied', { role: text(roleNames[link.role]) })}</span>
      )}
    </ListBoxItem>
  );
}
