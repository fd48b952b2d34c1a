import type { PlacedSentence, Sentence } from '../../annotate.ts';
import { findInBlocks } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { DraftRule } from '../../rule.ts';
import { findStatistics, type Statistic } from '../../statistics.ts';
import { voiceOf } from '../../voice.ts';

const explaining = createLexicon({
  explained: [
    'that|which|this means',
    'meaning|i.e|ie',
    'that|this is to? say?',
    'in other|plain|simple|everyday words|english|language|terms',
    'put simply|plainly',
    'so|means for? every|out|about|roughly|if',
    'for every',
    'for one extra|more|additional|person|patient|child',
    'is|are spared|helped|saved|harmed',
    'all an|the? nnt|nnh|it means',
    'nnt|nnh|ci|or|rr|hr|p means',
    'have|need|needs|must|would|has to? be? treated|treat|vaccinated|screened|get|take',
    'treating|vaccinating|screening _? people|patients|women|men|children|adults',
    'what it|this|that means',
    'stands for',
    'tells us|you',
    'is a measure|way of',
  ],
});

/** NUM-09. `NNT 53, p < 0.01` says nothing to those for whom the post is. */
export const unexplainedStatistic: DraftRule = {
  id: 'NUM-09',
  category: 'numbers',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Measures of studies are told in everyday words'),
  find: (draft) =>
    findInBlocks(draft, unexplainedStatistic, ({ sentence }, index, block) => {
      const found = findStatistics(sentence).filter((one) => isBare(sentence, one));
      if (found.length === 0 || isExplained(block.sentences.slice(Math.max(0, index - 1), index + 2))) return [];
      return found.slice(0, 1).map(({ start, end }) => {
        const text = sentence.text.slice(start, end);
        return { start, end, values: { text }, why: [{ feature: 'statistic', text }] };
      });
    }),
  examples: {
    flag: texts(
      'The NNT is 53.',
      'The drug worked (p<0.01).',
      'The hazard ratio for death was 0.82 (95% CI 0.71 to 0.94).',
      'Patients on the new pill did better, OR 1.4.',
    ),
    pass: texts(
      'The NNT is 53, which means that 53 people take the drug so that one is helped.',
      'The result was unlikely to be chance.',
      'Take it in the morning OR in the evening.',
      'What does “p < 0.05” mean?',
      'The number needed to treat is 53. In other words, for every 53 people treated one is spared a stroke.',
    ),
  },
};

/** Talk about a measure (`what a confidence interval is`) explains it; a short form or a number tells it. */
function isBare(sentence: Sentence, { hasNumber, kind, from, to }: Statistic): boolean {
  const voice = voiceOf(sentence);
  if (voice.isQuestion || voice.isReported(from)) return false;
  return hasNumber || (to - from === 1 && kind === 'treated') || isFinding(sentence, to);
}

/** `statistically significant` tells a result. */
function isFinding(sentence: Sentence, to: number): boolean {
  return (
    /^significan/.test(sentence.tokens[to - 1]?.word ?? '') &&
    sentence.tokens[to - 2]?.word.startsWith('statistical') === true
  );
}

function isExplained(around: readonly PlacedSentence[]): boolean {
  return around.some(({ sentence }) => explaining.find(sentence.tokens).length > 0);
}
