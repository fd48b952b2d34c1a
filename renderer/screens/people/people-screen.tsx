import { useState } from 'react';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { Accounts } from './accounts.tsx';
import { Interests } from './interests.tsx';
import { OpenPayments } from './payments/open-payments.tsx';
import styles from './people.module.css';
import { PeopleList } from './people-list.tsx';
import type { PersonEntry } from './people-words.ts';
import { PersonForm } from './person-form.tsx';
import { Statement } from './statement.tsx';

/** Who speaks, what each is paid for or owns, and the accounts that posts go out from. */
export function PeopleScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  const people = useCommand('person.list', {});
  const [isAdding, setIsAdding] = useState(false);
  const entries = people.data ?? [];
  const shown = isAdding ? null : entryOf(entries, id);
  const select = (personId: string) => {
    setIsAdding(false);
    go('people', personId);
  };
  useAction('person.new', () => setIsAdding(true));
  const actions = <Button onPress={() => setIsAdding(true)}>{text('people.new')}</Button>;
  return (
    <ScreenFrame title={text('shell.people')} actions={actions} foot={text('people.foot', { count: entries.length })}>
      <Columns
        contextLabel={text('people.list')}
        context={<PeopleList entries={entries} shownId={shown === null ? null : shown.person.id} onSelect={select} />}
        sideLabel={text('people.statement')}
        side={shown === null ? undefined : <Statement entry={shown} />}
      >
        {people.error === null ? null : <ErrorNotice error={people.error} onAgain={() => void people.refetch()} />}
        {people.isPending ? <Loading /> : null}
        {shown === null ? (
          <NoPerson
            isAdding={isAdding}
            isEmpty={people.data?.length === 0}
            onAdd={() => setIsAdding(true)}
            onAdded={select}
          />
        ) : (
          <OnePerson key={shown.person.id} entry={shown} onDeleted={() => go('people')} />
        )}
      </Columns>
    </ScreenFrame>
  );
}

/** The person of the address; the first one when there is none. */
function entryOf(entries: readonly PersonEntry[], id: string | null): PersonEntry | null {
  return entries.find(({ person }) => person.id === id) ?? entries[0] ?? null;
}

function OnePerson({
  entry,
  onDeleted,
}: {
  readonly entry: PersonEntry;
  readonly onDeleted: () => void;
}): React.JSX.Element {
  return (
    <div className={styles.person}>
      <PersonForm key={entry.person.version} person={entry.person} onDeleted={onDeleted} />
      <Interests entry={entry} />
      <OpenPayments entry={entry} />
      <Accounts entry={entry} />
    </div>
  );
}

interface NoPersonProps {
  readonly isAdding: boolean;
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
  readonly onAdded: (id: string) => void;
}

function NoPerson({ isAdding, isEmpty, onAdd, onAdded }: NoPersonProps): React.ReactNode {
  const text = useText();
  if (isAdding)
    return (
      <div className={styles.person}>
        <PersonForm person={null} onAdded={onAdded} />
      </div>
    );
  if (!isEmpty) return null;
  return (
    <EmptyState
      title={text('people.emptyTitle')}
      actions={
        <Button variant="primary" onPress={onAdd}>
          {text('people.new')}
        </Button>
      }
    >
      <p>{text('people.emptyText')}</p>
    </EmptyState>
  );
}
