import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const sugar: Sample = {
  wording: 'Give kids sugar and they bounce off the walls. Every parent knows it.',
  statement: 'Sugar makes children hyperactive.',
  verdict: 'false',
  topics: ['children', 'food', 'sugar'],
  sightings: [{ daysAgo: 24, channel: 'Kindergarten newsletter', reach: 140, reachSource: 'families who get it' }],
  triage: {
    scores: { fragmentation: 0, actionability: 1, believability: 3, likelihoodOfSpread: 1, exploitativeness: 0 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Harmless as such. A friendly example with which to show what a blinded study is.',
  },
  evidence: [
    {
      key: 'wolraich-1995-sugar',
      role: 'supports',
      note: 'Blinded studies only. A small effect in some children is not ruled out.',
    },
  ],
  draft: {
    templateId: 'question-and-answer',
    title: 'Does sugar make children wild?',
    audience: 'Parents of young children',
    authors: ['CS'],
    clearedBy: 'AS',
    texts: {
      'Short answer': 'No, not as far as blinded studies can tell [@wolraich-1995-sugar].',
      'The question, as asked': '“My kids bounce off the walls after cake. Is it the sugar?”',
      'What we know':
        'In 23 studies, nobody in the family knew who had got sugar. It did not change how children behaved or how well they could think [@wolraich-1995-sugar]. A party brings noise, friends and a late night as well.',
      'What we do not know yet': 'A small effect in some children could not be ruled out [@wolraich-1995-sugar].',
      'What to do': 'Keep sweets for now and then for the sake of the teeth, and let the cake be cake.',
      'The answer again':
        'It may well be the party. Studies that hid the sugar saw no change in behavior [@wolraich-1995-sugar].',
      Disclosure: disclosures.cleo,
      Sources: '[@wolraich-1995-sugar]',
    },
  },
};
