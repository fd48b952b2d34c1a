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
        'Mrs Pereira picks up her methadone at our hatch and has been clean since 2019.',
        'We covered her eyes in the photo, but the scar over the brow is from yesterday’s clinic.',
        'I blurred his name. The tattoo over the sternum and the burn are from this morning’s list.',
        'County update: one new case of meningitis, a 17-year-old from Ridgeway High whose brother fell ill first.',
        'She coaches the under-twelves, she is thirty-one, and Tuesday’s angiogram showed two blocked vessels.',
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
        'We cropped the chart so that the axis starts at zero.',
        'County update: one new case of meningitis this week. Close contacts have been told.',
        'A prince told reporters in 2017 that he had counselling after his mother died.',
        'Not the mother’s diet, not what she carried to the fields: nobody causes a cleft lip.',
        'Heat until Friday: drink water, close the shutters and ring a neighbour who lives alone.',
        'The hospital is very busy tonight, so call 111 or use the walk-in centre at Leith Walk.',
        'She wrote openly about her mastectomy in 2013, and more women asked for a test.',
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
