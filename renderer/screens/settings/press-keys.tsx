import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Action } from '../../actions/action-list.ts';
import { keysOf, refusalOf, showKeys } from '../../actions/keys.ts';
import { platform } from '../../actions/platform.ts';
import { type ChosenKeys, conflictsOf, giveKeys } from '../../actions/shortcuts.ts';
import { useChosenKeys } from '../../actions/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { tell } from '../../parts/toast.tsx';
import { type Text, useText } from '../../use-text.ts';
import styles from './shortcuts.module.css';

interface PressKeysProps {
  readonly action: Action;
  readonly onChoose: (chosen: ChosenKeys) => void;
  readonly onDone: () => void;
}

/** Waits for the keys of one action. Escape and Tab leave them; keys that do something else are asked about. */
export function PressKeys({ action, onChoose, onDone }: PressKeysProps): React.JSX.Element {
  const text = useText();
  const chosen = useChosenKeys();
  const place = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => place.current?.focus(), []);
  const title = text(action.title);
  const problem = asked === null ? null : problemOf({ action, keys: asked, chosen }, text);
  const give = (keys: string) => {
    onChoose(giveKeys(action.id, keys, chosen));
    tell(text('actions.given', { action: title, keys: showKeys(keys, platform) }));
    onDone();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Tab goes on to what is asked about the keys, where something is.
    if (event.key === 'Tab' && problem !== null) return;
    event.preventDefault();
    const keys = keysOf(event.nativeEvent, platform);
    if (keys === 'Escape' || event.key === 'Tab') onDone();
    else if (keys !== null && problemOf({ action, keys, chosen }, text) === null) give(keys);
    else setAsked(keys ?? asked);
  };
  return (
    <div className={styles.press}>
      {/* biome-ignore lint/a11y/useSemanticElements: no native element takes any key at all */}
      <div
        ref={place}
        role="textbox"
        tabIndex={0}
        data-takes-keys
        className={styles.keys}
        aria-label={text('actions.press', { action: title })}
        onKeyDown={press}
      >
        {asked === null ? text('actions.press', { action: title }) : showKeys(asked, platform)}
      </div>
      {problem === null ? null : <p role="alert">{problem.sentence}</p>}
      {problem === null || asked === null || !problem.canTakeOver ? null : (
        <div className={styles.buttons}>
          <Button size="small" onPress={onDone}>
            {text('actions.keep')}
          </Button>
          <Button size="small" onPress={() => give(asked)}>
            {text('actions.takeOver')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Problem {
  readonly sentence: string;
  readonly canTakeOver: boolean;
}

interface Wish {
  readonly action: Action;
  readonly keys: string;
  readonly chosen: ChosenKeys;
}

/** Why the action cannot simply have these keys; null when it can. */
function problemOf({ action, keys, chosen }: Wish, text: Text): Problem | null {
  const shown = showKeys(keys, platform);
  const refusal = refusalOf(keys);
  if (refusal !== null) return { sentence: text(`actions.refused.${refusal}`, { keys: shown }), canTakeOver: false };
  const others = conflictsOf(action.id, keys, chosen);
  if (others.length === 0) return null;
  if (others.some(({ isFixed }) => isFixed === true))
    return { sentence: text('actions.heldFixed', { keys: shown }), canTakeOver: false };
  const names = others.map(({ title }) => text(title)).join(', ');
  return { sentence: text('actions.conflict', { keys: shown, others: names }), canTakeOver: true };
}
