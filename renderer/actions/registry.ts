import type { ActionId } from './action-list.ts';

/** What a part of the screen offers while it is there. */
export interface Offer {
  readonly run: () => void;
  /** Why it cannot be done now, as a sentence; null when it can. */
  readonly reason: string | null;
}

/** Several parts may offer the same (the search of a screen and of its dialog): the last one that came counts. */
const offers = new Map<ActionId, readonly Offer[]>();
const listeners = new Set<() => void>();
let shown: ReadonlyMap<ActionId, Offer> = new Map();
let awaited: ActionId | null = null;

/** Offers an action until the function that it gives is called. */
export function offerAction(id: ActionId, offer: Offer): () => void {
  offers.set(id, [...(offers.get(id) ?? []), offer]);
  tellAll();
  if (awaited === id) {
    awaited = null;
    // A moment later: the screen that offers it is still being put up.
    setTimeout(() => runAction(id));
  }
  return () => {
    offers.set(
      id,
      (offers.get(id) ?? []).filter((each) => each !== offer),
    );
    tellAll();
  };
}

/** Runs it if it is offered and can be done; says whether it ran. */
export function runAction(id: ActionId): 'ran' | 'not now' {
  const offer = shown.get(id);
  if (offer === undefined || offer.reason !== null) return 'not now';
  offer.run();
  return 'ran';
}

const patienceMs = 5_000;

/** Runs it as soon as a screen that is on its way offers it; another wish takes its place, and a screen that does not come is forgotten. */
export function awaitAction(id: ActionId): void {
  awaited = id;
  setTimeout(() => {
    if (awaited === id) awaited = null;
  }, patienceMs);
}

export function currentOffers(): ReadonlyMap<ActionId, Offer> {
  return shown;
}

export function subscribeToOffers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  const last = [...offers].flatMap(([id, all]) => {
    const offer = all.at(-1);
    return offer === undefined ? [] : [[id, offer] as const];
  });
  shown = new Map(last);
  for (const listener of listeners) listener();
}
