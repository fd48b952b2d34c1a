import { ListBox, ListBoxItem } from 'react-aria-components';
import { Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import styles from './people.module.css';
import type { PersonEntry } from './people-words.ts';
import { useStatement } from './use-statement.ts';

interface PeopleListProps {
  readonly entries: readonly PersonEntry[];
  readonly shownId: string | null;
  readonly onSelect: (id: string) => void;
}

/** Everybody in the library, with the state of the statement of interests. */
export function PeopleList({ entries, shownId, onSelect }: PeopleListProps): React.JSX.Element {
  const text = useText();
  const statement = useStatement();
  return (
    <Section title={text('people.list')}>
      <ListBox
        aria-label={text('people.list')}
        className={styles.people ?? ''}
        items={entries.map((entry) => ({ ...entry, id: entry.person.id }))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={shownId === null ? [] : [shownId]}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0];
          if (typeof key === 'string') onSelect(key);
        }}
      >
        {({ person, interests }) => (
          <ListBoxItem id={person.id} textValue={person.name} className={styles.personItem ?? ''}>
            <span className={styles.personName}>
              {person.name}
              {person.credentials === '' ? '' : `, ${person.credentials}`}
            </span>
            <span className={styles.personDetail}>
              {[person.isSample ? text('people.sample') : '', statement(person, interests.length).brief]
                .filter((part) => part !== '')
                .join('. ')}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Section>
  );
}
