import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

const our = 'our|my';
const work = 'data|results|findings|figures|manuscript|paper|study|trial|analysis|slides|draft|report|work|series';
const lexicon = createLexicon({
  // Somebody's own work that nobody can read yet.
  own: [
    `${our} as-yet? unpublished|not-yet-published|confidential|unreleased|embargoed _? ${work}`,
    `${our} yet unpublished|unreleased _? ${work}`,
    `unpublished|confidential|unreleased|embargoed ${work} from our|my`,
    `${our} _? ${work} is|are|remains still? unpublished|embargoed|confidential|unreleased`,
    `${our} _? ${work} under|in review|submission|embargo`,
    `${our} ${work} is|are still? under|in review|submission|embargo`,
    'we have not|never published this|it|them|these yet?',
    "we haven't published this|it|them|these yet?",
  ],
  // Work that is kept back, whoever's it is.
  kept: [
    'under embargo until|till',
    'embargoed until|till|slides|results|data|paper|report',
    'leaked slide|slides|manuscript|draft|report|data|results',
    'sneak peek|preview at|of our|my|the _? results|data|findings|slides',
    'photo|picture|photographed of the|a|their|her|his slide|slides',
    'ahead of publication|peer-review',
  ],
});
const labelled = new Set('abstract poster published presented preprint'.split(' '));

/** EVI-19. What nobody can look up cannot be checked, and what was told in confidence is not ours to post. */
export const unpublishedMaterial: SentenceRule = {
  id: 'EVI-19',
  category: 'evidence',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: iem('Not presenting slides of unpublished data'),
  anchors: lexicon.firstWords,
  find: findKept,
  examples: {
    flag: texts(
      'Our unpublished data show that it works.',
      'A first look, as our paper is still under review: half had no fever.',
      'The results are embargoed until Monday, but here they are.',
      'A leaked draft of the guideline says otherwise.',
      'Unpublished results from our ward point the same way.',
    ),
    pass: texts(
      'Presented at the congress in 2024 as abstract 12: fewer falls.',
      'The review also counted unpublished trials.',
      'The claim rests on unpublished data that nobody has seen.',
      'Our published data show that it works.',
      'We do not share results under embargo.',
    ),
  },
};

function findKept(sentence: Sentence): readonly SentenceHit[] {
  if (sentence.tokens.some((token) => labelled.has(token.word))) return [];
  return lexicon.find(sentence.tokens).flatMap(({ tag, from, start, end }): readonly SentenceHit[] => {
    if (sentence.negated[from] === true && tag === 'kept') return [];
    const text = sentence.text.slice(start, end);
    const severity = tag === 'own' ? ('block' as const) : ('warn' as const);
    return [{ start, end, severity, values: { text }, why: [{ feature: 'unpublished', text }] }];
  });
}
