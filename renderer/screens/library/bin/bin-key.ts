import type { BinKey } from '../../../../shared/model/history.ts';

/** One text for a thing in the bin, for sets and lists. */
export function keyOf({ kind, id }: BinKey): string {
  return `${kind} ${id}`;
}
