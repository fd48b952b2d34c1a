import { Search } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton, SearchField as AriaSearchField, Input } from 'react-aria-components';
import { useAction } from '../actions/use-action.ts';
import { useShownKeys } from '../actions/use-keys.ts';
import { useText } from '../use-text.ts';
import styles from './search-field.module.css';

interface SearchFieldProps {
  /** What is searched; it stands in the empty field too. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** The search of a screen: its key (`/`) goes to it from anywhere outside a field, Escape empties it. */
export function SearchField({ label, value, onChange, autoFocus = false }: SearchFieldProps): React.JSX.Element {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { shown, spoken } = useShownKeys('search.focus');
  useAction('search.focus', () => input.current?.focus());
  return (
    <AriaSearchField
      className={styles.field ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
    >
      <Search aria-hidden size={15} className={styles.glass} />
      <Input
        ref={input}
        className={styles.input ?? ''}
        placeholder={label}
        aria-keyshortcuts={spoken}
        spellCheck={false}
      />
      {value === '' && shown !== '' ? (
        <kbd aria-hidden className={styles.key}>
          {shown}
        </kbd>
      ) : null}
      {value === '' ? null : <AriaButton className={styles.clear ?? ''}>{text('shell.clearSearch')}</AriaButton>}
    </AriaSearchField>
  );
}
