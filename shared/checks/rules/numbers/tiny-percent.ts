import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { Amount } from '../../../text/numbers.ts';
import { findInBlocks, ownAmounts } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { figureWords } from '../../figure-words.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';

/** NUM-02, kept to shares under 0.1 %: nobody pictures `0.004 %`, while `3 %` is understood by most and stands in many sound texts. */
export const tinyPercent: DraftRule = {
  id: 'NUM-02',
  category: 'numbers',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Frequencies rather than percentages for a personal risk'),
  find: (draft) => {
    const smallest = thresholdUnder(draft.input.policy, 'small_percent');
    const isTiny = ({ kind, value }: Amount) => kind === 'percent' && value > 0 && value < smallest;
    return findInBlocks(draft, tinyPercent, ({ sentence }, _, block) => {
      if (!sentence.amounts.some(isTiny)) return [];
      const { hasOutcome, hasChance } = figureWords(sentence);
      if (!hasOutcome && !hasChance) return [];
      if (block.sentences.some((other) => other.sentence.amounts.some(({ kind }) => kind === 'ratio'))) return [];
      return ownAmounts(sentence)
        .filter(isTiny)
        .map(({ start, end, value }) => {
          const text = sentence.text.slice(start, end);
          const million = Math.round(value * 10_000);
          return { start, end, values: { text, million }, why: [{ feature: 'figure', text }] };
        });
    });
  },
  examples: {
    flag: texts(
      'The risk of a severe reaction is 0.004 %.',
      'About 0.02% of those vaccinated had myocarditis.',
      'Your chance of dying from it is 0.05 percent.',
    ),
    pass: texts(
      'The risk of a severe reaction is 4 in 100,000 (0.004 %).',
      'The risk of a sore arm is about 60%.',
      'The cream holds 0.05% betamethasone.',
    ),
  },
};
