import { spanish, texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { storyHits } from './story-hits.ts';

/** PRV-24. Told on the day, a story points at whoever was there that day. */
export const recentPatient: DraftRule = {
  id: 'PRV-24',
  category: 'privacy',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t write about actual patients or cases”'),
  find: (draft) => storyHits(draft, isRecent),
  examples: {
    flag: [
      ...texts(
        'Just saw a 36-hour priapism in our ER.',
        'Told a man today that his lung cancer has spread.',
        'Yesterday I intubated a young father of three.',
      ),
      ...spanish(
        'Acabo de ver a un señor con un infarto en urgencias.',
        'Hoy le dije a una paciente que su cáncer se ha extendido.',
        'Anoche intubé a un padre joven de tres niños.',
      ),
    ],
    pass: [
      ...texts(
        'Today we publish our flu page.',
        'I got my flu shot today at our hospital and it took five minutes.',
        'Our unit has room for 12 patients and is full tonight.',
      ),
      ...spanish(
        'Hoy publicamos la página de la gripe.',
        'Hoy me vacuné en nuestro hospital.',
        'Esta semana abrimos la consulta de vacunas.',
      ),
    ],
  },
};

function isRecent({ features }: Story): boolean {
  return features.some((feature) => feature.kind === 'recency');
}
