import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { whyOf } from '../../signs.ts';
import { promotionSigns } from './promotion-signs.ts';

/** ADV-10. Where a class of product would do, a brand is advertising. Medicines known by one name are told by neighbours that praise or sell. */
export const brandEndorsed: SentenceRule = {
  id: 'ADV-10',
  category: 'promotion',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'scored',
  guideline: wma('Recommendation 4: guidelines on promotional appearances in the media'),
  anchors: new Set('use buy choose try get take trust pick drink wear grab prefer recommend'.split(' ')),
  find: (sentence) => {
    const signs = promotionSigns(sentence).filter((sign) => sign.kind === 'brand');
    return signs.map(({ start, end }) => ({
      start,
      end,
      values: { text: sentence.text.slice(start, end) },
      why: whyOf(sentence, signs),
    }));
  },
  examples: {
    flag: texts('Use Zincomax lozenges.', 'Buy Solguard, nothing else.', 'For dry skin, try Dermavel cream.'),
    pass: texts(
      'Zinc lozenges may shorten a cold.',
      'Take MMR as an example.',
      'Use a cream without perfume.',
      'Do not take Dermavel with alcohol.',
    ),
  },
};
