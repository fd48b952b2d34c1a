import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';
import { proofExceptions, proofWords as proofPhrases } from '../../words/english-studies.ts';
import { plainMatches, softerFixes } from './softer.ts';

const lexicon = createLexicon(proofPhrases);
const exceptions = createLexicon({ exception: proofExceptions });

/** EVI-08, as far as words alone tell: studies support, they do not prove. Whether the evidence is strong is not looked at. */
export const proofWords: SentenceRule = {
  id: 'EVI-08',
  category: 'absolutes',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: factual information and a sober tone'),
  anchors: lexicon.firstWords,
  find: findProof,
  examples: {
    flag: texts(
      'This study proves that vitamin D prevents colds.',
      'There is irrefutable evidence that it works.',
      'Trials have conclusively shown that the spray prevents flu.',
      'It is proven to work.',
    ),
    pass: texts(
      'This study suggests that vitamin D may prevent some colds.',
      'One study does not prove that a drug works.',
      'The advice proved useful.',
      'He says that “science proves it”.',
      'Ask for proof.',
      'The site claims that it is proven to work.',
      'Bring proof of vaccination.',
    ),
  },
};

function findProof(sentence: Sentence): readonly SentenceHit[] {
  const voice = voiceOf(sentence);
  if (voice.isQuestion) return [];
  return plainMatches(sentence, lexicon, exceptions)
    .filter((match) => voice.isOwn(match.from))
    .map((match) => {
      const text = sentence.text.slice(match.start, match.end);
      const why = [{ feature: 'proof', text }];
      return {
        start: match.start,
        end: match.end,
        values: { text },
        why,
        fixes: softerFixes(sentence, match, lexicon),
      };
    });
}
