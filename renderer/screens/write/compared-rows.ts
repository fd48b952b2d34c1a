import type { Block, DraftContent } from '../../../shared/model/draft.ts';
import { compareBlocks } from '../../../shared/text/draft-diff.ts';
import { type DiffPart, diffWords } from '../../../shared/text/word-diff.ts';

/** A part of a text with the number of the difference that it belongs to; what was taken out and put in at one place is one. */
export interface CountedPart extends DiffPart {
  readonly key: string;
  readonly difference: number | null;
}

/** One line of the comparison: the title, the audience, or a block with its label in either text (null where it is not). */
export interface ComparedRow {
  readonly key: string;
  readonly field: 'title' | 'audience' | 'block';
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before: string | null;
  readonly after: string | null;
  readonly parts: readonly CountedPart[];
}

type Compared = Pick<DraftContent, 'title' | 'audience' | 'blocks'>;

/** All lines of two texts, and how many differences they have. The audience is a line only where it changed. */
export function countedRows(before: Compared, after: Compared): { rows: readonly ComparedRow[]; count: number } {
  const lines: Omit<ComparedRow, 'parts'>[] = [];
  const texts: (readonly DiffPart[])[] = [];
  for (const field of ['title', 'audience'] as const) {
    const kind = before[field] === after[field] ? 'same' : 'changed';
    if (field === 'audience' && kind === 'same') continue;
    lines.push({ key: field, field, kind, before: '', after: '' });
    texts.push(diffWords(before[field], after[field]));
  }
  for (const row of compareBlocks(before, after)) {
    const key = [row.before, row.after].map((block) => block?.id).join(' ');
    lines.push({
      ...{ key, field: 'block', kind: row.kind },
      ...{ before: labelOf(row.before), after: labelOf(row.after) },
    });
    texts.push(row.parts);
  }
  let count = 0;
  const rows = lines.map((line, index) => {
    const counted = countParts(texts[index] ?? [], count);
    count = counted.next;
    return { ...line, parts: counted.parts };
  });
  return { rows, count };
}

function labelOf(block: Block | null): string | null {
  return block === null ? null : block.label;
}

function countParts(parts: readonly DiffPart[], first: number): { parts: readonly CountedPart[]; next: number } {
  let next = first;
  const counted = parts.map((part, index) => {
    const key = `${part.kind} ${String(index)}`;
    if (part.kind === 'same') return { ...part, key, difference: null };
    if (part.kind !== 'added' || parts[index - 1]?.kind !== 'removed') next += 1;
    return { ...part, key, difference: next - 1 };
  });
  return { parts: counted, next };
}
