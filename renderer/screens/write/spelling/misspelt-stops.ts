import type { Block } from '../../../../shared/model/draft.ts';
import type { SpelledWord } from '../../../../shared/spelling/words-to-check.ts';

/** A misspelt word in the draft. */
export interface MisspeltStop extends SpelledWord {
  readonly blockId: string;
}

/** The stop behind (`1`) or before (`-1`) what is selected, round at the ends. */
export function stopBeside(
  stops: readonly MisspeltStop[],
  from: {
    readonly selected: { readonly blockId: string; readonly start: number; readonly end: number } | null;
    readonly blocks: readonly Block[];
  },
  step: 1 | -1,
): MisspeltStop | null {
  const { selected, blocks } = from;
  if (selected === null) return (step === 1 ? stops[0] : stops.at(-1)) ?? null;
  const order = (blockId: string) => blocks.findIndex(({ id }) => id === blockId);
  const here = order(selected.blockId);
  const isBehind = (stop: MisspeltStop) =>
    order(stop.blockId) > here || (stop.blockId === selected.blockId && stop.start >= selected.end);
  const isBefore = (stop: MisspeltStop) =>
    order(stop.blockId) < here || (stop.blockId === selected.blockId && stop.end <= selected.start);
  const found = step === 1 ? (stops.find(isBehind) ?? stops[0]) : (stops.findLast(isBefore) ?? stops.at(-1));
  return found ?? null;
}
