import { go } from '../route.ts';
import { type Action, type ActionId, actions } from './action-list.ts';
import { awaitAction, runAction } from './registry.ts';

/** Runs an action here, or goes to the screen that offers it and runs it there. */
export function perform(id: ActionId): 'ran' | 'not now' {
  if (runAction(id) === 'ran') return 'ran';
  const { home }: Omit<Action, 'id'> = actions[id];
  if (home === undefined) return 'not now';
  awaitAction(id);
  go(home);
  return 'ran';
}
