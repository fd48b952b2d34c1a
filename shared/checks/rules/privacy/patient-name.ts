import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { storyFeatures } from '../../story-features.ts';

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\.?\s\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?/gu;
const introduced =
  /\b(?:patient|boy|girl|man|woman|baby|teenager|child|toddler|mother|father)s?,?\s(?:(?:is |was |were )?(?:named|called)\s)?(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}[\p{Ll}'’-]{2,30}(?:\s\p{Lu}[\p{Ll}'’-]{1,30})?)(?=,|\s(?:with|from|in|at|who|whose|had|has|was|is|came|died|told|asked|could|lost|wanted|\p{Lu}\.)|[.!]|$|\sand)/gu;
const owned =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y patient['’]?s|the patient['’]?s) (?:first |last |full )?name (?:is|was) \p{Lu}[\p{L}'’-]{1,30}/gu;

/** PRV-01 (A). A title and a name count only where care is told of: `Mr Kennedy said` is news, `Mrs Alvarez told me` is a patient. */
export const patientName: SentenceRule = {
  id: 'PRV-01',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 2: no identifiable patient information'),
  anchors: null,
  find: findNames,
  examples: {
    flag: texts(
      'Mrs Alvarez told me that she stopped her pills.',
      'My patient Maria Lopez had a stroke.',
      'We admitted a boy named Tyler with measles.',
      'I treated Mr. Osei for malaria last spring.',
      'Her name was Ruth and she died on our ward.',
    ),
    pass: texts(
      'A Lancet paper by Smith et al. found no link.',
      'Mr Kennedy said on Monday that vaccines cause autism.',
      'Patients in Ohio asked for help.',
      'Dr Rao told me about the trial.',
      'Every patient in Texas can ask for it.',
    ),
  },
};

function findNames(sentence: Sentence): readonly SentenceHit[] {
  const kinds = new Set(storyFeatures(sentence).map((feature) => feature.kind));
  if (kinds.has('publicRecord') || kinds.has('hypothetical') || kinds.has('population')) return [];
  const isCare = kinds.has('careEvent') || kinds.has('firstPersonCare') || kinds.has('ellipticCare');
  if (!isCare && !kinds.has('person')) return [];
  const patterns = isCare ? [titled, introduced, owned] : [introduced, owned];
  return patterns.flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return { start: match.index, end, values: { text: match[0] }, why: [{ feature: 'name', text: match[0] }] };
    }),
  );
}
