import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { contemptHits, isMockery } from './contempt.ts';

/** TON-05. A joke at the cost of those who believed is remembered longer than the answer. */
export const mockery: DraftRule = {
  id: 'TON-05',
  category: 'tone',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: wma('Recommendation 8: no frivolous or light-hearted opinions on medical matters'),
  find: (draft) => contemptHits(draft, mockery, (contempt) => contempt.target !== 'patient' && isMockery(contempt)),
  examples: {
    flag: texts(
      'Shocker: bleach is bad for you lol',
      'Congratulations to the geniuses who treat measles with garlic.',
      'Imagine trusting your hairdresser over an oncologist.',
      'Yeah right, your barber has cracked asthma.',
      'How foolish of us to spend ten years on the wards when they have a podcast.',
      'Who needs trials when you have a horoscope?',
      'Who needs doctors with a podcast like that?',
      'Oh sure, because a meme beats forty years of research, right?',
    ),
    pass: texts(
      'Silly me, I packed sun cream for the whole ward and burned my nose.',
      'How silly of me, I put the wrong link in the post.',
      'Bleach is for surfaces.',
      'Congratulations to the team that finished the trial.',
      'Imagine the airway as a straw.',
      'Who needs a vaccine before the trip? Everybody over six months.',
      'How careless of us: the link in the last post was broken.',
      'Who needs vaccines when travelling to Kenya? A travel clinic will tell you.',
      'Who needs nurses with a diploma in dialysis? Our kidney unit does.',
      'How rude of me not to thank the drivers: without them no sample would arrive.',
      'Right after the shot you may feel faint.',
      'We are sure of this because three trials agree.',
    ),
  },
};
