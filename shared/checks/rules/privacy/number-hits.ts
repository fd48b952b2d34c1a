import type { Sentence } from '../../annotate.ts';
import type { SentenceHit } from '../../rule.ts';

/** A finding for each match of `pattern` that `isWanted`, with a fix that takes it out. */
export function numberHits(
  sentence: Sentence,
  pattern: RegExp,
  isWanted: (match: RegExpExecArray) => boolean,
): readonly SentenceHit[] {
  return [...sentence.text.matchAll(pattern)].filter(isWanted).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const text = match[0];
    const edits = [{ start, end, text: '[removed]' }];
    const fixes = [{ kind: 'suggest' as const, label: 'checks.fix.remove', values: { text }, edits }];
    return { start, end, values: { text }, why: [{ feature: 'identifier', text }], fixes };
  });
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
