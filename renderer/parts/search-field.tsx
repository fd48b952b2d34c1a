import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button as AriaButton, SearchField as AriaSearchField, Input } from 'react-aria-components';
import { useText } from '../use-text.ts';
import styles from './search-field.module.css';

interface SearchFieldProps {
  /** What is searched; it stands in the empty field too. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** The search of a screen: `/` goes to it from anywhere outside a field, Escape empties it. */
export function SearchField({ label, value, onChange, autoFocus = false }: SearchFieldProps): React.JSX.Element {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(() => input.current?.focus());
  return (
    <AriaSearchField
      className={styles.field ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
    >
      <Search aria-hidden size={15} className={styles.glass} />
      <Input ref={input} className={styles.input ?? ''} placeholder={label} aria-keyshortcuts="/" spellCheck={false} />
      {value === '' ? (
        <kbd aria-hidden className={styles.key}>
          /
        </kbd>
      ) : (
        <AriaButton className={styles.clear ?? ''}>{text('shell.clearSearch')}</AriaButton>
      )}
    </AriaSearchField>
  );
}

function useSlashKey(onSlash: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isInField(event.target)) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** Whether a key or a paste belongs to a field or a dialog, so that the screen leaves it alone. */
export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"]') !== null
  );
}
