import type { Settings } from '../../shared/model/library.ts';
import { type Action, type ActionId, type Area, actionList, actions } from './action-list.ts';

export type ChosenKeys = Settings['shortcuts'];

/** The keys of an action: those that somebody chose, else those of the table. */
export function keysFor(id: ActionId, chosen: ChosenKeys): readonly string[] {
  const { keys, ...row }: Omit<Action, 'id'> = actions[id];
  return row.isFixed === true ? keys : (chosen[id] ?? keys);
}

/** The action that these keys run on a screen: its own before one of everywhere. Null when they belong to nothing. */
export function actionFor(keys: string, area: Area, chosen: ChosenKeys): Action | null {
  const having = actionList.filter((action) => action.isFixed !== true && keysFor(action.id, chosen).includes(keys));
  const own = having.find((action) => action.area === area);
  return own ?? having.find((action) => action.area === 'everywhere') ?? null;
}

/** The actions that could not be told from `id` any more if it had these keys: both work on some screen. */
export function conflictsOf(id: ActionId, keys: string, chosen: ChosenKeys): readonly Action[] {
  const { area } = actions[id];
  return actionList.filter(
    (other) =>
      other.id !== id &&
      (other.area === area || other.area === 'everywhere' || area === 'everywhere') &&
      reachOf(other, chosen).includes(keys),
  );
}

/** The choice after an action was given keys; those that had them go without. */
export function giveKeys(id: ActionId, keys: string, chosen: ChosenKeys): ChosenKeys {
  const robbed = conflictsOf(id, keys, chosen).filter(({ isFixed }) => isFixed !== true);
  const without = robbed.map((other) => [other.id, keysFor(other.id, chosen).filter((each) => each !== keys)] as const);
  return tidy({ ...chosen, ...Object.fromEntries(without), [id]: [keys] });
}

/** Puts one action back to the keys of the table. */
export function resetKeys(id: ActionId, chosen: ChosenKeys): ChosenKeys {
  return Object.fromEntries(Object.entries(chosen).filter(([each]) => each !== id));
}

export function isChanged(id: ActionId, chosen: ChosenKeys): boolean {
  return keysFor(id, chosen).join(' ') !== actions[id].keys.join(' ');
}

/** What is as the table says needs no place in the settings. */
function tidy(chosen: ChosenKeys): ChosenKeys {
  const known = actionList.filter(({ id }) => Object.hasOwn(chosen, id) && isChanged(id, chosen));
  return Object.fromEntries(known.map(({ id }) => [id, [...keysFor(id, chosen)]]));
}

/** `1` and `9` of the posts stand for all digits between. */
function reachOf(action: Action, chosen: ChosenKeys): readonly string[] {
  return action.isFixed === true ? ['1', '2', '3', '4', '5', '6', '7', '8', '9'] : keysFor(action.id, chosen);
}
