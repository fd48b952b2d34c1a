import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedBlock, Sentence } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { type Noted, notesOf } from './block-notes.ts';

const lexicon = createLexicon({
  order: ["you must|should|shouldn't|ought", 'you have|need got? to', "you'd better", "you've got to"],
});

/** TON-14. Three orders in one post are a sermon. */
export const lecturing: DraftRule = {
  id: 'TON-14',
  category: 'tone',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Offer, do not order'),
  find: (draft) => {
    // Posts without roles may be anything, an advice line too; so they are asked about orders only where a policy does.
    if (draft.input.isBare === true && !isAsked(draft.input)) return [];
    const most = thresholdUnder(draft.input.policy, 'post_orders');
    return notesOf(draft, lecturing, (block) => look(block, most)).map((hit) => ({
      ...hit,
      values: { ...hit.values, orders: most + 1 },
    }));
  },
  examples: {
    flag: texts(
      'You must stop this. You should listen. You need to read the leaflet.',
      'You should rest, you must drink, and you have to call us.',
      'You ought to know better. You must learn. You should ask first.',
    ),
    pass: texts(
      'You can ask your pharmacist.',
      'You should rest. You can drink tea.',
      'Wash your hands and stay home.',
    ),
  },
};

function isAsked({ policy }: CheckInput): boolean {
  return policy?.thresholds.some(({ name }) => name === 'post_orders') === true;
}

const ordersOf = perObject<Sentence, readonly Match[]>((sentence) => lexicon.find(sentence.tokens));

function look({ sentences }: AnnotatedBlock, most: number): readonly Noted[] {
  const all = sentences.flatMap((placed) =>
    ordersOf(placed.sentence).map(({ start, end }) => ({ placed, start, end, feature: 'order' })),
  );
  return all.slice(most, most + 1);
}
