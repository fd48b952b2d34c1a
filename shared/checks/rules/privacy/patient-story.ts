import { spanish, texts } from '../../example-input.ts';
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
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t write about actual patients or cases”'),
  find: (draft) => storyHits(draft, () => true),
  examples: {
    flag: [
      ...texts(
        'I once treated a teen who drank bleach because of a video.',
        'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea.',
        'We had a little girl in our ER last night with measles.',
        'Lost a patient this morning. He was 41 and unvaccinated.',
      ),
      ...spanish(
        'Ayer ingresamos a una niña de seis años con sarampión; su madre lloraba.',
        'Perdimos a un paciente esta mañana. Tenía 41 años y no estaba vacunado.',
        'Me trajeron a urgencias a un albañil que se había tomado lejía por un vídeo.',
        'Mi paciente dejó la insulina el mes pasado por una dieta y acabó en la UCI.',
      ),
    ],
    pass: [
      ...texts(
        'Imagine a 40-year-old man (not a real patient) with chest pain.',
        'The trial enrolled 44,000 adults; one man in the placebo group died.',
        'If a child has a fever after a vaccine, call your doctor.',
        'Many of my patients ask whether vitamin D prevents colds.',
        'Dr. Anthony Fauci testified before Congress on Tuesday.',
      ),
      { text: '“My neighbour says the MMR jab gave her son autism”', role: 'myth' },
      ...spanish(
        'Imagine a un hombre de 40 años con dolor en el pecho.',
        'El ensayo incluyó a 44 000 adultos; un hombre del grupo placebo murió.',
        'Si su hijo tiene fiebre tras la vacuna, consulte a su pediatra.',
        'Muchas pacientes preguntan si la vitamina D evita los resfriados.',
      ),
    ],
  },
};
