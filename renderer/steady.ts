import { useLayoutEffect, useMemo, useRef } from 'react';

type ActTable = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Functions that stay the same from drawing to drawing and do what the last drawing said, for parts that are drawn again only
 * when what they show has changed. The names in the table must not change.
 */
export function useSteadyActs<Acts extends ActTable>(acts: Acts): Acts {
  const latest = useRef<Acts>(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const names = Object.keys(acts).join(' ');
  return useMemo(
    () =>
      Object.fromEntries(
        names.split(' ').map((name) => [name, (...args: readonly never[]) => latest.current[name]?.(...args)]),
      ) as unknown as Acts,
    [names],
  );
}

/** Gives the objects of the list before in the place of new ones with the same sign, and the whole list before when all are. */
export function createSteadyList<Item>(signOf: (item: Item) => string): (items: readonly Item[]) => readonly Item[] {
  let known = new Map<string, Item>();
  let list: readonly Item[] = [];
  return (items) => {
    const signed = items.map((item): [string, Item] => {
      const sign = signOf(item);
      return [sign, known.get(sign) ?? item];
    });
    known = new Map(signed);
    const next = signed.map(([, item]) => item);
    const isSame = next.length === list.length && next.every((item, at) => item === list[at]);
    if (!isSame) list = next;
    return list;
  };
}
