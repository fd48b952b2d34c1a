import { useRef } from 'react';
import type { Action } from '../../actions/action-list.ts';
import { actions } from '../../actions/action-list.ts';
import { showKeys } from '../../actions/keys.ts';
import { platform } from '../../actions/platform.ts';
import { type ChosenKeys, isChanged } from '../../actions/shortcuts.ts';
import { useChosenKeys } from '../../actions/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { KeyCaps } from '../../parts/key-caps.tsx';
import { useText } from '../../use-text.ts';
import { PressKeys } from './press-keys.tsx';
import styles from './shortcuts.module.css';

interface ShortcutRowProps {
  readonly action: Action;
  readonly isChanging: boolean;
  readonly onChanging: (isNow: boolean) => void;
  readonly onChoose: (chosen: ChosenKeys) => void;
  readonly onReset: () => void;
}

/** One action with its keys, and the ways to give it others or those of before. */
export function ShortcutRow(props: ShortcutRowProps): React.JSX.Element {
  const { action, isChanging, onChanging, onChoose, onReset } = props;
  const text = useText();
  const chosen = useChosenKeys();
  const title = text(action.title);
  const button = useRef<HTMLButtonElement>(null);
  const done = () => {
    onChanging(false);
    // What had the focus is gone by then.
    requestAnimationFrame(() => button.current?.focus());
  };
  const [usual] = actions[action.id].keys;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{title}</span>
        <KeyCaps id={action.id} />
        <span className={styles.buttons}>
          {action.isFixed === true ? (
            <span className={styles.fixed}>{text('actions.fixed')}</span>
          ) : (
            <Button
              ref={button}
              size="small"
              aria-label={text('actions.changeNamed', { action: title })}
              aria-expanded={isChanging}
              onPress={() => onChanging(!isChanging)}
            >
              {text('actions.change')}
            </Button>
          )}
          {isChanged(action.id, chosen) ? (
            <Button
              size="small"
              variant="quiet"
              aria-label={
                usual === undefined
                  ? text('actions.resetToNone', { action: title })
                  : text('actions.resetNamed', { action: title, keys: showKeys(usual, platform) })
              }
              onPress={onReset}
            >
              {text('actions.reset')}
            </Button>
          ) : null}
        </span>
      </div>
      {isChanging ? <PressKeys action={action} onChoose={onChoose} onDone={done} /> : null}
    </li>
  );
}
