import type { DraftText } from './draft-text.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a post takes of the draft: all of its stretch but links that it has shown already. */
export function keptRanges({ repeatable }: Pick<DraftText, 'repeatable'>, { start, end }: Range): readonly Range[] {
  const shown = new Set<string>();
  const ranges: Range[] = [];
  let from = start;
  for (const span of repeatable) {
    if (span.start < start || span.end > end) continue;
    if (shown.has(span.key)) {
      ranges.push({ start: from, end: span.start });
      from = span.end;
    }
    shown.add(span.key);
  }
  return [...ranges, { start: from, end }];
}

export interface OwnWords {
  readonly text: string;
  /** Where an offset of the draft stands in the words; null for one that was left out. */
  readonly offsetOf: (offset: number) => number | null;
}

/** The words of a post without its number. */
export function ownWords({ text }: Pick<DraftText, 'text'>, ranges: readonly Range[]): OwnWords {
  return {
    text: ranges.map(({ start, end }) => text.slice(start, end)).join(''),
    offsetOf(offset) {
      let length = 0;
      for (const { start, end } of ranges) {
        if (offset < start) return null;
        if (offset < end) return length + offset - start;
        length += end - start;
      }
      return null;
    },
  };
}
