import { X } from 'lucide-react';
import { IconButton } from '../../parts/button.tsx';
import { CheckboxField } from '../../parts/field.tsx';
import { Detail } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import styles from './spelling-settings.module.css';
import { useSettings } from './use-settings.ts';

/** Whether spelling is checked, and the words that were added. */
export function SpellingSettings(): React.JSX.Element {
  const text = useText();
  const { settings, change } = useSettings();
  const words = settings?.ownWords ?? [];
  const ignored = settings?.ignoredWords ?? [];
  return (
    <Part title={text('spelling.settings')}>
      <CheckboxField
        isSelected={settings?.isSpellingChecked ?? true}
        onChange={(isSpellingChecked) => change({ isSpellingChecked })}
      >
        {text('spelling.isChecked')}
      </CheckboxField>
      <Detail>{text('spelling.hint')}</Detail>
      <Detail>{words.length === 0 ? text('spelling.noOwnWords') : text('spelling.ownWords')}</Detail>
      <WordList
        {...{ words }}
        label={(word) => text('spelling.remove', { word })}
        onRemove={(word) => change({ ownWords: words.filter((other) => other !== word) })}
      />
      {ignored.length === 0 ? null : <Detail>{text('spelling.ignoredWords')}</Detail>}
      <WordList
        words={ignored}
        label={(word) => text('spelling.markAgain', { word })}
        onRemove={(word) => change({ ignoredWords: ignored.filter((other) => other !== word) })}
      />
    </Part>
  );
}

interface WordListProps {
  readonly words: readonly string[];
  /** What the button of a word does. */
  readonly label: (word: string) => string;
  readonly onRemove: (word: string) => void;
}

function WordList({ words, label, onRemove }: WordListProps): React.JSX.Element | null {
  if (words.length === 0) return null;
  return (
    <ul className={styles.words}>
      {words.map((word) => (
        <li key={word}>
          {word}
          <IconButton label={label(word)} onPress={() => onRemove(word)}>
            <X aria-hidden size={13} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
