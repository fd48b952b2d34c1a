import type { Severity } from '../../../model/finding.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import type { DraftHit, Why } from '../../rule.ts';

/** The blocks in which the author speaks to the reader. */
export function advisingBlocks(draft: AnnotatedDraft): readonly AnnotatedBlock[] {
  return draft.blocks.filter(({ block }) => !silent.has(block.role));
}

const silent = new Set(['myth', 'sources', 'disclaimer', 'disclosure']);

interface Told {
  readonly span: { readonly start: number; readonly end: number };
  readonly severity: Severity;
  readonly why: readonly Why[];
  readonly message?: string;
}

/** A finding at words of one sentence. It falls away when that sentence changes. */
export function adviceHit(block: AnnotatedBlock, { sentence, start }: PlacedSentence, told: Told): DraftHit {
  const { span, severity, why, message } = told;
  const text = sentence.text.slice(span.start, span.end);
  const place = { kind: 'block' as const, blockId: block.block.id, start: start + span.start, end: start + span.end };
  return {
    place,
    severity,
    values: { text },
    words: `${text}|${sentence.words}`,
    why,
    ...(message === undefined ? {} : { message }),
  };
}
