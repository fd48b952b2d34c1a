import { type ActionId, actions } from '../actions/action-list.ts';
import { showKeys } from '../actions/keys.ts';
import { platform } from '../actions/platform.ts';
import { keysFor } from '../actions/shortcuts.ts';
import { useChosenKeys } from '../actions/use-keys.ts';
import { useText } from '../use-text.ts';
import styles from './key-caps.module.css';

/** The keys of an action as they are set now, or that it has none. */
export function KeyCaps({ id }: { readonly id: ActionId }): React.JSX.Element {
  const text = useText();
  const keys = keysFor(id, useChosenKeys());
  if (keys.length === 0) return <span className={styles.none}>{text('actions.noKeys')}</span>;
  const isRange = 'isFixed' in actions[id];
  return (
    <span className={styles.caps}>
      {keys.map((each, place) => (
        <span key={each}>
          {isRange && place > 0 ? '… ' : ''}
          <kbd className={styles.cap}>{showKeys(each, platform)}</kbd>
        </span>
      ))}
    </span>
  );
}
