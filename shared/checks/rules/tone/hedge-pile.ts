import type { Limits } from '../../../policy/thresholds.ts';
import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { hedgeWords } from '../../words/english-tone-notes.ts';

/** TON-16. One hedge is honest, four say nothing. Hedges count within eight words of each other. */
export const hedgePile: SentenceRule = {
  id: 'TON-16',
  category: 'tone',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('One word of doubt is enough'),
  anchors: hedgeWords,
  find: findPile,
  examples: {
    flag: texts(
      'It may possibly perhaps suggest a benefit.',
      'This might seemingly appear to be somewhat helpful.',
      'It could perhaps, arguably, tend to help.',
    ),
    pass: texts('It may lower the risk.', 'It can help, and it might hurt.', 'This suggests that it could work.'),
  },
};

function findPile(sentence: Sentence, { sentence_hedges: most }: Limits): readonly SentenceHit[] {
  const hedges = sentence.tokens.flatMap((token, index) => (hedgeWords.has(token.word) ? [{ ...token, index }] : []));
  for (const [at, first] of hedges.entries()) {
    const last = hedges[at + most];
    if (last === undefined || last.index - first.index > 8) continue;
    const text = sentence.text.slice(first.start, last.end);
    return [
      { start: first.start, end: last.end, values: { text, times: most + 1 }, why: [{ feature: 'hedge', text }] },
    ];
  }
  return [];
}
