import { type BinKey, binKinds } from '../../../../shared/model/history.ts';

/** One text for a thing in the bin, for sets and lists. */
export function rowIdOf({ kind, id }: BinKey): string {
  return `${kind} ${id}`;
}

/** The way back from `rowIdOf`. */
export function binKeyOf(rowId: string): BinKey {
  const [kindName, id = ''] = rowId.split(' ');
  return { kind: binKinds.find((kind) => kind === kindName) ?? 'claim', id };
}
