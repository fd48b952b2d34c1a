import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

const alone = createLexicon({
  attack: [
    'quack|quacks|charlatan|charlatans|snake-oil',
    'snake oil salesman|salesmen|peddler|seller',
    'disgrace to|for the|our|his|her profession|medicine',
    'should|must lose his|her|their licence|license',
    'struck off',
    'so-called doctor|expert|experts|doctors|professor',
  ],
});
const aimed = createLexicon({
  attack: [
    'is|are|was a|an|the? total|complete|utter? fraud|fake|liar|disgrace|hack|crank|shill|joke|embarrassment|incompetent|charlatan|quack|criminal',
    'lying|liar|liars|incompetent|fraudster|crank|hack',
    'sold out|his|her',
  ],
});
const colleagues = new Set(
  'dr doctor doctors professor prof colleague colleagues surgeon nurse nurses physician physicians cardiologist paediatrician pediatrician scientist scientists researcher researchers'.split(
    ' ',
  ),
);

/** TON-09. What a colleague says may be wrong, and be said to be wrong; what a colleague is stays out of it. */
export const attackOnColleague: SentenceRule = {
  id: 'TON-09',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t ever sacrifice collegiality due to a difference of opinion”'),
  anchors: new Set([...alone.firstWords, ...aimed.firstWords]),
  find: findAttacks,
  examples: {
    flag: texts(
      'Dr Smith is a quack.',
      'This surgeon is a disgrace.',
      'The professor is lying to you.',
      'He should lose his licence.',
    ),
    pass: texts(
      'The claim by Dr Smith is not supported by the trial.',
      'Doctors are paid by the hour.',
      'I disagree with my colleague about the dose.',
      'Insurance fraud is a crime.',
      'The pill is a fake: it holds no drug.',
    ),
  },
};

function findAttacks(sentence: Sentence): readonly SentenceHit[] {
  const isOnColleague = sentence.tokens.some((token) => colleagues.has(token.word));
  const matches = [...alone.find(sentence.tokens), ...(isOnColleague ? aimed.find(sentence.tokens) : [])];
  return matches
    .filter((match) => sentence.negated[match.from] !== true)
    .map(({ start, end }) => {
      const text = sentence.text.slice(start, end);
      return { start, end, values: { text }, why: [{ feature: 'attack', text }] };
    });
}
