import { useCommand } from '../use-command.ts';
import type { ActionId } from './action-list.ts';
import { ariaKeys, showKeys } from './keys.ts';
import { platform } from './platform.ts';
import { type ChosenKeys, keysFor } from './shortcuts.ts';

const noChoice: ChosenKeys = {};

/** The keys that somebody chose in the settings. */
export function useChosenKeys(): ChosenKeys {
  return useCommand('settings.get', {}).data?.shortcuts ?? noChoice;
}

interface ShownKeys {
  /** As the platform writes them, the first of several; empty without keys. */
  readonly shown: string;
  /** For `aria-keyshortcuts`. */
  readonly spoken: string | undefined;
}

/** How the keys of an action are shown in a tooltip, a menu or a button. */
export function useShownKeys(id: ActionId): ShownKeys {
  const keys = keysFor(id, useChosenKeys());
  const [first] = keys;
  return {
    shown: first === undefined ? '' : showKeys(first, platform),
    spoken: first === undefined ? undefined : keys.map((each) => ariaKeys(each, platform)).join(' '),
  };
}
