import type { Sentence } from '../../annotate.ts';
import { perObject } from '../../memory.ts';
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

/** Whether a sentence has at least `fewest` digits in all: most have none, and no number of a person is that short. */
export function hasDigits(sentence: Sentence, fewest: number): boolean {
  return digitCount(sentence) >= fewest;
}

const digitCount = perObject<Sentence, number>(({ text }) => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
});

/** `0000000`, `1234567`: what forms are filled in with to show how it is done. */
export function isPlaceholder(digits: string): boolean {
  return (
    /^(\d)\1+$/.test(digits) || (digits.length >= 6 && (upwards.startsWith(digits) || `0${upwards}`.startsWith(digits)))
  );
}

const upwards = '12345678901234567890';

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
