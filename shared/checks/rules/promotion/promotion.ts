import type { AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { ama } from '../../guidelines.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { mainSign, type Sign, sumOf, whyOf } from '../../signs.ts';
import { promotionSigns } from './promotion-signs.ts';

/** TON-15. An offer and whose it is often stand in two sentences, so up to three neighbours are weighed together. */
export const promotion: DraftRule = {
  id: 'TON-15',
  category: 'promotion',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ama('Do not use an online presence to promote personal interests'),
  find: findPromotion,
  examples: {
    flag: texts(
      'My yoga book for sore backs comes out on Friday: order your copy today.',
      'For €4 a month members read all that I write on sleep. Join today.',
      'Our hand cream range has landed, with free delivery for whoever orders this week.',
      'Book your slot at our clinic today and get 20 % off.',
      'Our miracle laser melts fat. DM me to book.',
      'My patients swear by this collagen powder, link in bio.',
      'Only ten places left on my gut health course, sign up now.',
      'Our twelve-day Sleep Reset starts on Monday and early birds save a third.',
      'Mums love these teething drops and so will you. In pharmacies now.',
      'Want hair like mine? It’s the caviar serum by Maison Luma.',
      'I’ve finally boxed everything that I know. Get the workbook before the price rises on Sunday.',
      'Doors to our Calm Gut bootcamp shut on Friday.',
      'Enrolment for my Strong Bones masterclass ends tonight.',
      'Nowhere else in Europe will you get a smile like this from our dentist.',
      'Book a scan this week and bring a friend along for free.',
      'The best dentist in town: we offer free whitening with every check-up.',
    ),
    pass: texts(
      'Chest pain: stop what you do and have somebody drive you to a ward at once.',
      'Please ring us first, because the dispensary closes at noon.',
      '“Half price until Sunday” is no proof that a syrup works.',
      'The new vaccination card is now available at the desk.',
      'The trial’s primary outcome was death from any cause.',
      'Book your free flu jab at any pharmacy or through the NHS website.',
      'A breakthrough infection is one after vaccination.',
      'Do not buy pills from a link in a message.',
      'The maker has recalled two batches; bring yours back to the shop.',
      'I own shares in the company that makes it.',
      'The best way to lower the risk is to stop smoking.',
      'Our course for new nurses starts on Monday in the library.',
      'Mothers trust their midwife, and so should the ministry.',
      'Bring a friend along to the talk; it is free and nothing is sold.',
      'Our cancer support course starts on Tuesday in the library and is free for carers.',
      'My stroke recovery workshop runs every Monday, at no cost to residents.',
      'The price of insulin goes up in June.',
      'The doors of the ward close at eight.',
      'Registration for the public meeting closes on Friday.',
      'Nowhere else do we see so few cases.',
      'The serum by the bed belongs to the ward.',
    ),
  },
};

const threshold = 3;
const windowSentences = 3;

interface Offer {
  readonly placed: PlacedSentence;
  readonly main: Sign;
  readonly signs: readonly Sign[];
}

const offersOf = perObject<readonly PlacedSentence[], readonly Offer[]>((sentences) => {
  const offers: Offer[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const near = sentences.slice(index, index + windowSentences);
    const signs = near.flatMap((placed) => promotionSigns(placed.sentence));
    if (sumOf(signs) < threshold) continue;
    const best = near.reduce((first, other) => (sellingOf(other) > sellingOf(first) ? other : first));
    const main = mainSign(promotionSigns(best.sentence));
    if (main !== null) offers.push({ placed: best, main, signs: promotionSigns(best.sentence) });
    index += windowSentences - 1;
  }
  return offers;
});

function sellingOf({ sentence }: PlacedSentence): number {
  return sumOf(promotionSigns(sentence));
}

function findPromotion(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.blocks.flatMap(({ block, sentences }) =>
    offersOf(sentences)
      .filter(({ placed, main }) => !isExempt(promotion, placed, main))
      .map(({ placed, main, signs }) => {
        const text = placed.sentence.text.slice(main.start, main.end);
        return {
          place: { kind: 'block', blockId: block.id, start: placed.start + main.start, end: placed.start + main.end },
          values: { text },
          words: `${text}|${placed.sentence.words}`,
          why: whyOf(placed.sentence, signs),
        };
      }),
  );
}
