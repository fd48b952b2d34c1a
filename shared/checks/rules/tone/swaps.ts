import type { Sentence } from '../../annotate.ts';
import type { Lexicon } from '../../lexicon.ts';
import type { SentenceHit } from '../../rule.ts';

/** A finding for each phrase of a lexicon whose tags are what can be said instead. */
export function swapHits(sentence: Sentence, lexicon: Lexicon, feature: string): readonly SentenceHit[] {
  return lexicon.find(sentence.tokens).map(({ tag, start, end }) => {
    const text = sentence.text.slice(start, end);
    const instead = start === 0 ? tag.charAt(0).toUpperCase() + tag.slice(1) : tag;
    const label = 'checks.fix.replace';
    const edits = [{ start, end, text: instead }];
    const fixes = [{ kind: 'suggest' as const, label, values: { from: text, to: instead }, edits }];
    return { start, end, values: { text, instead }, why: [{ feature, text }], fixes };
  });
}
