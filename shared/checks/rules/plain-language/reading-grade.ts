import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { readingOf, smogOf } from '../../reading.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const hardGrade = 12;

/** PLN-01: Flesch-Kincaid over the whole draft, with SMOG beside it from 30 sentences on; a single post is too short for any formula. */
export const readingGrade: DraftRule = {
  id: 'PLN-01',
  category: 'plain-language',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: understandable information; the limit of grade 8 is Plainspoken’s own'),
  missing: (draft) => (readingOf(draft).grade === null ? 'tooShort' : null),
  find: findHard,
  examples: {
    flag: texts(
      'Epidemiological investigations demonstrate immunological mechanisms. Comprehensive surveillance methodologies substantiate vaccination programmes. Contemporary observational evaluations consistently corroborate established recommendations. Multidisciplinary collaborations facilitate dissemination. International organisations coordinate communication activities. Administrative authorities subsequently implement appropriate interventions.',
      'The administration of additional immunisations is recommended for individuals with immunodeficiency. Pharmacological interventions necessitate individualised consideration of contraindications. Healthcare professionals communicate uncertainty appropriately. Institutional responsibilities include transparent documentation of methodological limitations and prospective evaluation.',
      'Notwithstanding considerable heterogeneity across the included investigations, the aggregated estimates demonstrate consistent associations. The methodological limitations necessitate cautious interpretation of subgroup analyses. Additional prospective investigations incorporating standardised outcome definitions would strengthen confidence.',
    ),
    pass: texts(
      'The shot is safe for most people. It can make your arm sore for a day or two. Call your nurse if you have a fever that lasts. You can ask us at any time, and we will tell you what we know.',
      'Short. Text.',
      'We looked at the study. It had two groups of people. One group got the drug, and one group got a sugar pill. Both groups got well in the same time. So the drug did not help.',
    ),
  },
};

function findHard(draft: AnnotatedDraft): readonly DraftHit[] {
  const { grade, words, sentences } = readingOf(draft);
  const limit = thresholdUnder(draft.input.policy, 'reading_grade');
  if (grade === null || grade <= limit) return [];
  const values = { grade, limit, words: Math.round(words / sentences) };
  const message = grade > hardGrade ? 'hard' : 'message';
  const smog = smogOf(draft);
  return [
    {
      place: { kind: 'draft' },
      message,
      values,
      words: String(Math.round(grade)),
      why: [
        { feature: 'grade', text: String(grade) },
        ...(smog === null ? [] : [{ feature: 'smog', text: String(smog) }]),
      ],
    },
  ];
}
