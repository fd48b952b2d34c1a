import type { Block } from '../../../model/draft.ts';
import { perLexeme } from '../../../text/lexeme.ts';
import type { AnnotatedBlock, AnnotatedDraft, Sentence } from '../../annotate.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit } from '../../rule.ts';

/** The blocks of one of `roles` in which something is written. */
export function written(draft: AnnotatedDraft, ...roles: readonly Block['role'][]): readonly AnnotatedBlock[] {
  return draft.blocks.filter(({ block, sentences }) => roles.includes(block.role) && sentences.length > 0);
}

/** A finding over a whole block. */
export function blockHit({ block }: AnnotatedBlock, more: Omit<Partial<DraftHit>, 'place'> = {}): DraftHit {
  const place = { kind: 'block' as const, blockId: block.id, start: 0, end: block.text.length };
  return { place, words: block.text, ...more };
}

/** The words of a sentence that carry meaning, without plural and verb endings. */
export const meaningOf = perObject<Sentence, ReadonlySet<string>>(
  ({ tokens }) => new Set(tokens.filter(({ word }) => word.length > 2 && !empty.has(word)).map(stemOf)),
);

const stemOf = perLexeme((word) => word.replace(/(?<=.{3})(?:ing|ed|es|s)$/, ''));

/** The share of the words of `first` that `second` has too; 0 when `first` has none. */
export function sharedPart(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  return first.size === 0 ? 0 : [...first].filter((word) => second.has(word)).length / first.size;
}

const empty = new Set(
  'the and that this with for are was were has have had its they them you your our from but not can does did will been more than what when who how all any one also into out about there their which'.split(
    ' ',
  ),
);
