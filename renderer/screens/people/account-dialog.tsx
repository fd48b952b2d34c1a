import { useState } from 'react';
import { type Account, accountKinds } from '../../../shared/model/person.ts';
import { platformIds } from '../../../shared/model/thread.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './people.module.css';
import { accountKindWords, platformWords } from './people-words.ts';

interface AccountDialogProps {
  readonly personId: string;
  /** Null for a new one. */
  readonly account: Account | null;
  readonly onClose: () => void;
}

type TypedAccount = Pick<Account, 'platform' | 'handle' | 'displayName' | 'kind' | 'bio'>;

const nothing: TypedAccount = { platform: 'bluesky', handle: '', displayName: '', kind: 'professional', bio: '' };

/** One account of a person. */
export function AccountDialog({ personId, account, onClose }: AccountDialogProps): React.JSX.Element {
  const text = useText();
  const [typed, setTyped] = useState(account === null ? nothing : typedOf(account));
  const [wasTried, setWasTried] = useState(false);
  const save = useChange('account.save');
  const handle = typed.handle.trim().replace(/^@/, '');
  const set = (field: keyof TypedAccount) => (value: string) => setTyped({ ...typed, [field]: value });
  const send = () => {
    setWasTried(true);
    if (handle === '') return;
    const own = account === null ? {} : { id: account.id, version: account.version };
    save.mutate({ ...typed, handle, personId, ...own }, { onSuccess: onClose });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={save.isPending} onPress={send}>
        {text('people.saveAccount')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={text(account === null ? 'people.addAccount' : 'people.editAccount')}
      isOpen
      onClose={onClose}
      actions={actions}
    >
      <div className={styles.pair}>
        <SelectField
          label={text('people.platform')}
          value={typed.platform}
          onChange={set('platform')}
          choices={platformIds.map((value) => ({ value, label: text(platformWords[value]) }))}
        />
        <SelectField
          label={text('people.accountKind')}
          value={typed.kind}
          onChange={set('kind')}
          choices={accountKinds.map((value) => ({ value, label: text(accountKindWords[value]) }))}
        />
        <TextField
          label={text('people.handle')}
          value={typed.handle}
          onChange={set('handle')}
          error={wasTried && handle === '' ? text('people.handleMissing') : undefined}
          isRequired
        />
        <TextField label={text('people.displayName')} value={typed.displayName} onChange={set('displayName')} />
        <div className={styles.whole}>
          <TextField label={text('people.bio')} value={typed.bio} onChange={set('bio')} rows={2} />
        </div>
      </div>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
    </Dialog>
  );
}

function typedOf({ platform, handle, displayName, kind, bio }: Account): TypedAccount {
  return { platform, handle, displayName, kind, bio };
}
