import { spanish, texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { plainStoryHits } from './story-hits.ts';

/** PRV-26. Obstetric and sexual history, mental health, HIV and drug use of one person. */
export const sensitiveDetail: DraftRule = {
  id: 'PRV-26',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: iem(
    'Dr. Amila Punyadasa: the descriptors of her obstetric and sexual histories would have made her identifiable',
  ),
  find: (draft) => plainStoryHits(draft, isSensitive),
  examples: {
    flag: [
      ...texts(
        'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea.',
        'Met a gentleman in clinic today who has been living with HIV since 1985.',
        'Inducing a woman at 39 weeks tonight, her last pregnancy ended in a stillbirth.',
        'My patient with bipolar disorder stopped her lithium last month after a video.',
      ),
      ...spanish(
        'Ayer atendí a una chica soltera con clamidia y sífilis.',
        'Mi paciente bipolar dejó el litio el mes pasado por un vídeo.',
        'Esta noche atendí a una mujer embarazada de 39 semanas; su último embarazo acabó en aborto.',
      ),
    ],
    pass: [
      ...texts(
        'Chlamydia is common in people aged 15-24.',
        'HIV has been treatable since 1996.',
        'Last year our department treated 412 people for overdose.',
        'A miscarriage is not caused by the vaccine.',
      ),
      ...spanish(
        'La clamidia es común entre los 15 y los 24 años.',
        'El VIH tiene tratamiento desde 1996.',
        'La vacuna no causa abortos.',
      ),
    ],
  },
};

function isSensitive({ features }: Story): boolean {
  return features.some((feature) => feature.kind === 'sensitive');
}
