import { useState } from 'react';
import type { Account } from '../../../shared/model/person.ts';
import { Button } from '../../parts/button.tsx';
import { Actions, Detail } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { AccountDialog } from './account-dialog.tsx';
import { DeleteRow } from './delete-row.tsx';
import styles from './people.module.css';
import type { PersonEntry } from './people-words.ts';
import { accountKindWords, platformWords } from './people-words.ts';

/** The accounts that a person's posts go out from. */
export function Accounts({ entry }: { readonly entry: PersonEntry }): React.JSX.Element {
  const text = useText();
  const [edited, setEdited] = useState<Account | 'new' | null>(null);
  return (
    <section aria-label={text('people.accounts')} className={styles.part}>
      <h2 className={styles.heading}>{text('people.accounts')}</h2>
      <p className={styles.hint}>{text('people.accountsHint')}</p>
      {entry.accounts.length === 0 ? <Detail>{text('people.accountsNone')}</Detail> : null}
      <ul className={styles.rows}>
        {entry.accounts.map((account) => (
          <li key={account.id} className={styles.row}>
            <div>
              <p>
                <strong>@{account.handle}</strong> {text(platformWords[account.platform])}
              </p>
              <Detail>
                {[account.displayName, text(accountKindWords[account.kind])].filter((part) => part !== '').join(', ')}
              </Detail>
            </div>
            <Actions>
              <Button
                size="small"
                onPress={() => setEdited(account)}
                aria-label={text('people.accountEdit', { handle: account.handle })}
              >
                {text('claims.edit')}
              </Button>
              <DeleteRow
                command="account.delete"
                id={account.id}
                label={text('people.accountDelete', { handle: account.handle })}
                title={text('people.deleteAccountTitle')}
                question={text('people.deleteAccountText')}
              />
            </Actions>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={() => setEdited('new')}>{text('people.addAccount')}</Button>
      </div>
      {edited === null ? null : (
        <AccountDialog
          personId={entry.person.id}
          account={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
