import { useState } from 'react';
import { GridList, GridListItem, ToggleButton } from 'react-aria-components';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { Section } from '../../../parts/section.tsx';
import styles from '../../../parts/table/bulk.module.css';
import { useCommand } from '../../../use-command.ts';
import { useText } from '../../../use-text.ts';
import { topicsOf } from '../topics-of.ts';

interface TagDialogProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onTag: (change: { readonly add: string[]; readonly remove: string[] }) => void;
}

type Wish = 'add' | 'remove';

/** Topics to give and to take away: those that the library has, and new ones. */
export function TagDialog({ count, onClose, onTag }: TagDialogProps): React.JSX.Element {
  const text = useText();
  const topics = useCommand('claim.topics', {});
  const [wishes, setWishes] = useState<ReadonlyMap<string, Wish>>(new Map());
  const [typed, setTyped] = useState('');
  const named = (wish: Wish) => [...wishes].filter(([, wished]) => wished === wish).map(([topic]) => topic);
  const add = [...new Set([...named('add'), ...topicsOf(typed)])];
  const remove = named('remove').filter((topic) => !add.includes(topic));
  const wish = (topic: string, to: Wish | null) => {
    const next = new Map(wishes);
    if (to === null) next.delete(topic);
    else next.set(topic, to);
    setWishes(next);
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={add.length + remove.length === 0} onPress={() => onTag({ add, remove })}>
        {text('tables.saveTopics')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('tables.tagTitle', { count })} isOpen onClose={onClose} actions={actions}>
      <TextField
        label={text('tables.newTopics')}
        hint={text('tables.newTopicsHint')}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      {topics.error === null ? null : <ErrorNotice error={topics.error} />}
      {topics.data === undefined || topics.data.length === 0 ? null : (
        <Section title={text('tables.topicsOfLibrary')}>
          <GridList
            aria-label={text('tables.topicsOfLibrary')}
            className={styles.topics ?? ''}
            items={topics.data.map((use) => ({ ...use, wish: wishes.get(use.topic) ?? null }))}
          >
            {(use) => <TopicLine use={use} onWish={(to) => wish(use.topic, to)} />}
          </GridList>
        </Section>
      )}
    </Dialog>
  );
}

interface TopicLineProps {
  readonly use: { readonly topic: string; readonly claims: number; readonly wish: Wish | null };
  readonly onWish: (wish: Wish | null) => void;
}

/** Arrow keys walk the topics and their buttons: of a long list nobody wants to pass every button by Tab. */
function TopicLine({ use: { topic, claims, wish }, onWish }: TopicLineProps): React.JSX.Element {
  const text = useText();
  const labels = { add: text('tables.addTopic'), remove: text('tables.removeTopic') };
  return (
    <GridListItem
      id={topic}
      textValue={text('tables.topicUse', { topic, count: claims })}
      className={styles.topic ?? ''}
    >
      <span className={styles.topicName}>{topic}</span>
      <span className={styles.use}>{claims.toLocaleString('en')}</span>
      {(['add', 'remove'] as const).map((each) => (
        <ToggleButton
          key={each}
          className={styles.toggle ?? ''}
          aria-label={`${labels[each]}: ${topic}`}
          isSelected={wish === each}
          onChange={(isOn) => onWish(isOn ? each : null)}
        >
          {labels[each]}
        </ToggleButton>
      ))}
    </GridListItem>
  );
}
