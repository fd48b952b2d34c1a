import { useState } from 'react';
import type { Passage } from '../../../shared/model/source.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Actions, Detail, Section } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';

interface PassagesProps {
  readonly sourceId: string;
  readonly passages: readonly Passage[];
}

/** The exact words of the source that carry a statement, with the place to find them. */
export function Passages({ sourceId, passages }: PassagesProps): React.JSX.Element {
  const text = useText();
  const add = useChange('passage.add');
  const remove = useChange('passage.delete');
  const [isAdding, setAdding] = useState(false);
  const drop = (passage: Passage) => {
    const { locator } = passage;
    remove.mutate(
      { id: passage.id },
      {
        onSuccess: () =>
          tell(text('evidence.passageRemoved'), {
            label: text('shell.undo'),
            onPress: () => add.mutate({ sourceId, text: passage.text, locator }),
          }),
      },
    );
  };
  const actions = isAdding ? undefined : (
    <Button size="small" variant="quiet" onPress={() => setAdding(true)}>
      {text('evidence.addPassage')}
    </Button>
  );
  return (
    <Section title={text('evidence.passages')} actions={actions}>
      {passages.length === 0 && !isAdding ? <p className={styles.quiet}>{text('evidence.noPassages')}</p> : null}
      <ul className={styles.rows}>
        {passages.map((passage) => (
          <li key={passage.id} className={styles.row}>
            <div>
              <blockquote className={styles.passage}>{passage.text}</blockquote>
              {passage.locator === '' ? null : <Detail>{passage.locator}</Detail>}
            </div>
            <Button size="small" variant="quiet" onPress={() => drop(passage)}>
              {text('evidence.removePassage')}
            </Button>
          </li>
        ))}
      </ul>
      {isAdding ? <NewPassage sourceId={sourceId} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function NewPassage({
  sourceId,
  onClose,
}: {
  readonly sourceId: string;
  readonly onClose: () => void;
}): React.JSX.Element {
  const text = useText();
  const add = useChange('passage.add');
  const [words, setWords] = useState('');
  const [locator, setLocator] = useState('');
  return (
    <div className={styles.form}>
      <TextField
        label={text('evidence.passageText')}
        value={words}
        onChange={setWords}
        rows={4}
        voice="text"
        autoFocus
      />
      <TextField
        label={text('evidence.locator')}
        placeholder={text('evidence.locatorExample')}
        value={locator}
        onChange={setLocator}
      />
      {add.error === null ? null : <ErrorNotice error={add.error} />}
      <Actions>
        <Button
          variant="primary"
          isDisabled={words.trim() === '' || add.isPending}
          onPress={() => add.mutate({ sourceId, text: words, locator }, { onSuccess: onClose })}
        >
          {text('evidence.savePassage')}
        </Button>
        <Button onPress={onClose}>{text('shell.cancel')}</Button>
      </Actions>
    </div>
  );
}
