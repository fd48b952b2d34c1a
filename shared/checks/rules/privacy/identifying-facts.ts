import type { AnnotatedDraft } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { mms } from '../../guidelines.ts';
import { narrowFrom, recognisableFrom } from '../../reidentification.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { isPlain, storiesOf } from '../../story.ts';
import { storyHit } from './story-hits.ts';

/** PRV-20. Three facts that each tell nothing can together tell a neighbour who it is. */
export const identifyingFacts: DraftRule = {
  id: 'PRV-20',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: mms('No content that could be used to directly or indirectly reveal a patient’s identity'),
  find: findIdentifying,
  examples: {
    flag: [
      ...texts(
        'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea.',
        'A 34-year-old firefighter from Adams with hantavirus came in last week.',
        'My patient, a retired school principal, had a stroke at the town fair on Saturday.',
      ),
      ...spanish(
        'Ayer atendí en mi consulta a una maestra de Teruel, de 34 años, con sífilis.',
        'Mi paciente, director de colegio jubilado, tuvo un ictus en la feria el sábado.',
        'La semana pasada ingresó un bombero de 41 años de Jaca con hantavirus; su mujer está embarazada.',
      ),
    ],
    pass: [
      ...texts(
        'An adult with asthma can run a marathon.',
        'I once treated a teen who drank bleach because of a video.',
        'Adults aged 65 and over in Ohio had more strokes last winter.',
        'The vaccine was first tested in Boston in 2020.',
      ),
      ...spanish(
        'Un adulto con asma puede correr un maratón.',
        'Los mayores de 65 años de Galicia tuvieron más ictus.',
        'La vacuna se probó en Boston en 2020.',
      ),
    ],
  },
};

function findIdentifying(draft: AnnotatedDraft): readonly DraftHit[] {
  return storiesOf(draft)
    .filter((story) => story.identifying.length >= narrowFrom)
    .map((story) => ({
      ...storyHit(draft, story),
      severity: story.identifying.length >= recognisableFrom && isPlain(story) ? 'block' : 'warn',
    }));
}
