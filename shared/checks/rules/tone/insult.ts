import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { contemptHits, isMockery } from './contempt.ts';

/** TON-01. Words of contempt count only where they hit people: a claim may be called absurd, those who share it may not. */
export const insult: DraftRule = {
  id: 'TON-01',
  category: 'tone',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: wma('Recommendations 7, 8 and 11: a sober tone, no insensitive attitudes, respect'),
  find: (draft) =>
    contemptHits(
      draft,
      insult,
      (contempt) => contempt.target !== 'colleague' && contempt.target !== 'patient' && !isMockery(contempt),
    ),
  examples: {
    flag: texts(
      'These parents are idiotic.',
      'His idiotic sister believes in bleach.',
      'My imbecilic neighbour drinks it.',
      'Her moronic old uncle shared it again.',
      'My cousin is idiotic and should be banned.',
      'Only an idiot would think that.',
      'These parents are stupid and selfish.',
      'Anyone who believes this failed biology.',
      'You people are so gullible.',
      'The morons who share this never read a paper.',
      'Do your homework before you post.',
      'If you skipped the vaccine and now gasp for air, you have only yourself to blame.',
      'I have run out of sympathy for people who will not read a leaflet.',
      'It churns my stomach to see parents post such things.',
      'They refuse the vaccine and then have the gall to sue us.',
      'They skip the queue and have the nerve to lecture us about manners.',
      'The nerve of people who lecture mothers about germs.',
      'What kind of mother puts onions in her child’s socks?',
    ),
    pass: texts(
      'The parking rules at the surgery are idiotic, and the ticket machine is broken again.',
      'The idiotic patient portal lost my letter.',
      'What a moronic rule that was, and we have dropped it.',
      'Many people have asked.',
      'The claim is absurd: the dose is a thousand times too small.',
      'Sick people should stay home, and many have died of this cancer.',
      'It is not stupid to ask.',
      'One post says that “only idiots vaccinate”.',
      'This argument ignores the control group.',
      'It was dumb luck that the lamp broke.',
      'Nobody should be called lazy for being ill.',
      'Parents who worry about this deserve a clear answer.',
      'I felt foolish for believing it myself.',
      'The tablet may turn your stomach for a day or two.',
      'Radiation turns your stomach at first, so keep plain biscuits at hand.',
      'It churns my stomach to think of the families who lost a child to polio.',
      'She has the nerve to ski again, but her shoulder still aches.',
      'A nerve of the cheek can be hurt by a deep cut.',
      'It takes nerve to speak about an illness.',
    ),
  },
};
