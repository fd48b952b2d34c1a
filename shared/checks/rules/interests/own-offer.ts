import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ama } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

const offers = createLexicon({
  offer: [
    'my|our new|latest|online|own|free|upcoming|next|bestselling? book|books|course|courses|ebook|masterclass|webinar|podcast|newsletter|app|supplement|supplements|practice|programme|program|membership|shop|store',
    'my|our book|books|course|courses|ebook|masterclass|podcast|supplements|membership|shop|store',
  ],
});
const ways = new Set(
  'link order preorder pre-order buy enrol enroll subscribe join register book shop available bio sale discount purchase signup'.split(
    ' ',
  ),
);

/** COI-14. To gain readers or patients is an interest as well; it may be said, as what it is. */
export const ownOffer: SentenceRule = {
  id: 'COI-14',
  category: 'coi',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ama('Introduction: do not use the presence to promote personal interests'),
  anchors: offers.firstWords,
  find: findOffers,
  examples: {
    flag: texts(
      'All of it is in my new book, link below.',
      'Join our online course to learn more.',
      'Order my book at https://shop.example/heart',
      'Subscribe to my podcast for the whole story.',
    ),
    pass: texts(
      'Read the guideline at https://health.example/measles',
      'Book your appointment at the clinic.',
      'My book club asked about vaccines.',
      'My new book says nothing about this, and I have no other interest in it.',
    ),
  },
};

function findOffers(sentence: Sentence): readonly SentenceHit[] {
  const [offer] = offers.find(sentence.tokens);
  if (offer === undefined) return [];
  const isOffered = sentence.tokens.some(
    ({ word }, index) => ways.has(word) && (index < offer.from || index >= offer.to),
  );
  if (!isOffered && !sentence.hasLink) return [];
  if (sentence.tokens[offer.to]?.word === 'club') return [];
  const text = sentence.text.slice(offer.start, offer.end);
  return [{ start: offer.start, end: offer.end, values: { text }, why: [{ feature: 'ownOffer', text }] }];
}
