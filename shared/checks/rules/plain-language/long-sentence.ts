import type { Limits } from '../../../policy/thresholds.ts';
import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

/** PLN-02. The list of sources and the myth (which is told as it was heard) may be long. */
export const longSentence: SentenceRule = {
  id: 'PLN-02',
  category: 'plain-language',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Sentences of at most 25 words'),
  anchors: null,
  find: findLong,
  examples: {
    flag: texts(
      'In the largest of the studies that looked at this question, which followed more than half a million children for ten years, nobody found any sign that the vaccine raised the risk of autism.',
      `${'a very '.repeat(14)}long sentence.`,
      'If your child has a fever after the shot and it lasts for more than two days or climbs above 39 degrees, call the clinic, your doctor, or the nurse line in your county.',
    ),
    pass: texts(
      'The vaccine does not cause autism.',
      'If your child has a fever for more than two days, call your doctor.',
      'One. Two. Three.',
    ),
  },
};

function findLong(sentence: Sentence, { sentence_words: limit }: Limits): readonly SentenceHit[] {
  const { words } = sentence.reading;
  if (words <= limit || sentence.role === 'sources' || sentence.role === 'myth') return [];
  return [
    {
      start: 0,
      end: sentence.text.length,
      values: { words, limit },
      why: [{ feature: 'words', text: String(words) }],
    },
  ];
}
