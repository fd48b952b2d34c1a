import type { Input } from '../../../../shared/contract.ts';
import type { FoundPlace, FoundThing } from '../../../../shared/model/found-text.ts';

/** Places that a person has taken out of the choice, by key: at first all are chosen. */
export type LeftOut = ReadonlySet<string>;

/** One place among all that were found. */
export function placeKey(thing: FoundThing, place: FoundPlace): string {
  return [thing.kind, thing.id, place.field, place.blockId, place.start].join(' ');
}

/** Takes places out of the choice, or back into it. */
export function withChoice(leftOut: LeftOut, keys: readonly string[], isChosen: 'chosen' | 'left out'): LeftOut {
  const next = new Set(leftOut);
  for (const key of keys) {
    if (isChosen === 'chosen') next.delete(key);
    else next.add(key);
  }
  return next;
}

/** The chosen places of each thing as the command takes them; things without any are left out. */
export function chosenThings(things: readonly FoundThing[], leftOut: LeftOut): Input<'library.replaceText'>['things'] {
  return things.flatMap((thing) => {
    const places = thing.places
      .filter((place) => !leftOut.has(placeKey(thing, place)))
      .map(({ field, blockId, start, end }) => ({ field, blockId, start, end }));
    const { kind, id, version } = thing;
    return places.length === 0 ? [] : [{ kind, id, version, places }];
  });
}

/** How many of the chosen things are debunks, which go back to writing. */
export function chosenDebunks(things: readonly FoundThing[], leftOut: LeftOut): number {
  return things.filter(
    (thing) => thing.isApproved && thing.places.some((place) => !leftOut.has(placeKey(thing, place))),
  ).length;
}
