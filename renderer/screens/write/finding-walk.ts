import type { Block } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';

/** A stretch of a block's text, and the finding that it shows. */
export interface FindingStop {
  readonly findingId: string;
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/** What is selected in a block: a caret where start and end are the same. */
export type Selected = Omit<FindingStop, 'findingId'>;

/** The findings that stand in the text, in the order of the text; of two that begin together the shorter goes first. */
export function stopsInText(open: readonly Finding[], blocks: readonly Block[]): readonly FindingStop[] {
  const numbers = new Map(blocks.map((block, index) => [block.id, index]));
  const number = (blockId: string) => numbers.get(blockId) ?? 0;
  return open
    .flatMap(({ id, place }) => (place.kind === 'block' ? [{ findingId: id, ...place }] : []))
    .sort((a, b) => number(a.blockId) - number(b.blockId) || a.start - b.start || a.end - b.end);
}

/**
 * Where F8 (`1`) or Shift+F8 (`-1`) goes. From a stop that is selected to the one beside it, so that a finding within the words of
 * another is reached too; from anywhere else by the caret. `lastId` tells stops with the same words apart. Round at both ends.
 */
export function nextStop(
  stops: readonly FindingStop[],
  from: { readonly selected: Selected | null; readonly lastId: string | null; readonly blocks: readonly Block[] },
  step: 1 | -1,
): FindingStop | null {
  const { selected, lastId, blocks } = from;
  const round = (at: number) => stops.at(at % stops.length) ?? null;
  if (selected === null) return step === 1 ? round(0) : round(-1);
  const same = stops.filter((stop) => isSelected(stop, selected));
  const current = same.find(({ findingId }) => findingId === lastId) ?? (step === 1 ? same[0] : same.at(-1));
  if (current !== undefined) return round(stops.indexOf(current) + step);
  const order = (blockId: string) => blocks.findIndex(({ id }) => id === blockId);
  const isBehind = (stop: FindingStop) =>
    order(stop.blockId) > order(selected.blockId) || (stop.blockId === selected.blockId && stop.start >= selected.end);
  if (step === 1) return stops.find(isBehind) ?? round(0);
  return stops.findLast((stop) => !isBehind(stop) && !reaches(stop, selected)) ?? round(-1);
}

function isSelected(stop: FindingStop, selected: Selected): boolean {
  return stop.blockId === selected.blockId && stop.start === selected.start && stop.end === selected.end;
}

/** Whether the stop ends behind the start of what is selected. */
function reaches(stop: FindingStop, selected: Selected): boolean {
  return stop.blockId === selected.blockId && stop.end > selected.start;
}
