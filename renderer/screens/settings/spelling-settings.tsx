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
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={word}>
            {word}
            <IconButton
              label={text('spelling.remove', { word })}
              onPress={() => change({ ownWords: words.filter((other) => other !== word) })}
            >
              <X aria-hidden size={13} />
            </IconButton>
          </li>
        ))}
      </ul>
    </Part>
  );
}
