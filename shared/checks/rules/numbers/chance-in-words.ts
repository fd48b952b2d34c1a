import type { AnnotatedBlock, PlacedSentence } from '../../annotate.ts';
import { findInBlocks, isHealthNear, ownAmounts } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { verbalChances } from '../../verbal-chance.ts';

/** NUM-04. `Rare` is one in ten to some readers and one in a million to others, so a number belongs beside it. */
export const chanceInWords: DraftRule = {
  id: 'NUM-04',
  category: 'numbers',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('A number beside each “rare” and “common” (as PIF asks)'),
  find: (draft) =>
    findInBlocks(draft, chanceInWords, (placed, index, block) => {
      const chances = verbalChances(placed.sentence);
      if (chances.length === 0 || !isHealthNear(block, index) || isNumberNear(block, index)) return [];
      return chances.slice(0, 1).map(({ start, end, kind }) => {
        const text = placed.sentence.text.slice(start, end);
        return { start, end, values: { text }, why: [{ feature: kind, text }] };
      });
    }),
  examples: {
    flag: texts(
      'Serious side effects are very rare.',
      'Severe allergic reactions hardly ever happen.',
      'The odds of a blood clot are tiny.',
      'There is next to no chance that you will end up in hospital.',
      'Most fevers pass. Seizures? Extremely unlikely.',
      'In the vast majority of cases the infection clears by itself.',
      'A small risk of bleeding remains.',
      'Frostbite is quite uncommon above zero degrees.',
      'Sepsis is very rare before the third day.',
      'Sea sickness is common outside the harbour.',
      'Unplanned pregnancy rarely occurs with a coil.',
      'Ending up in hospital with it is unlikely.',
      'Boosted adults are unlikely to be taken to a hospital.',
      'Children who had two doses rarely end up in our hospital.',
    ),
    pass: texts(
      'Serious side effects are very rare: about 1 in 100,000.',
      'It is a rare disease.',
      'Long queues are common before a holiday.',
      'Such hats are unusual outside the theatre.',
      'Hypothermia is rare below decks: about 1 in 5,000 sailors.',
      'The common cold needs no antibiotics.',
      'You will likely hear other advice online.',
      'Are blood clots common?',
      'About 1 in 100,000 people get a severe reaction. That is rare.',
      'The claim that side effects are common is false.',
      'It is likely that this picture was taken in another hospital.',
      'The article is unlikely to come from a hospital.',
      'It is unlikely that our hospital printed that flyer.',
      'People at high risk of complications should get a booster.',
    ),
  },
};

/** In the sentence, the one before or the one behind. */
function isNumberNear({ sentences }: AnnotatedBlock, index: number): boolean {
  return sentences.slice(Math.max(0, index - 1), index + 2).some(givesNumber);
}

function givesNumber({ sentence }: PlacedSentence): boolean {
  return ownAmounts(sentence).some(({ kind }) => kind === 'ratio' || kind === 'percent' || kind === 'points');
}
