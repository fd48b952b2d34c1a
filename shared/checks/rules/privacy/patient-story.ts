import { texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { storyHits } from './story-hits.ts';

/** PRV-19. The story of one person in care, even where nothing in it names them. */
export const patientStory: DraftRule = {
  id: 'PRV-19',
  category: 'privacy',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t write about actual patients or cases”'),
  find: (draft) => storyHits(draft, () => true),
  examples: {
    flag: texts(
      'I once treated a teen who drank bleach because of a video.',
      'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea.',
      'We had a little girl in our ER last night with measles.',
      'Lost a patient this morning. He was 41 and unvaccinated.',
    ),
    pass: texts(
      'Imagine a 40-year-old man (not a real patient) with chest pain.',
      'The trial enrolled 44,000 adults; one man in the placebo group died.',
      'If a child has a fever after a vaccine, call your doctor.',
      'Many of my patients ask whether vitamin D prevents colds.',
      'Dr. Anthony Fauci testified before Congress on Tuesday.',
    ),
  },
};
