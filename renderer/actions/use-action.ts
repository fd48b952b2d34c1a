import { useEffect, useEffectEvent } from 'react';
import type { ActionId } from './action-list.ts';
import { offerAction } from './registry.ts';

/** Offers an action to the palette and to its keys while the component is there. `null` offers nothing; a `reason` says why not now. */
export function useAction(id: ActionId, run: (() => void) | null, reason: string | null = null): void {
  const isOffered = run !== null;
  const act = useEffectEvent(() => run?.());
  useEffect(() => (isOffered ? offerAction(id, { run: () => act(), reason }) : undefined), [id, isOffered, reason]);
}
