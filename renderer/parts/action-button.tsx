import { type ActionId, actions } from '../actions/action-list.ts';
import { useShownKeys } from '../actions/use-keys.ts';
import { useText } from '../use-text.ts';
import styles from './button.module.css';
import { Button, type ButtonProps } from './button.tsx';

/** A button for an action of the table: its tooltip tells what it does and the keys that do the same. */
export function ActionButton({ action, ...rest }: ButtonProps & { readonly action: ActionId }): React.JSX.Element {
  const text = useText();
  const { shown, spoken } = useShownKeys(action);
  const title = text(actions[action].title);
  const tell = (button: HTMLButtonElement | null) => {
    // React Aria takes this attribute away from what it is given.
    if (spoken === undefined) button?.removeAttribute('aria-keyshortcuts');
    else button?.setAttribute('aria-keyshortcuts', spoken);
  };
  return (
    <span
      className={styles.iconHolder}
      title={shown === '' ? title : text('actions.withKeys', { action: title, keys: shown })}
    >
      <Button {...rest} ref={tell} />
    </span>
  );
}
