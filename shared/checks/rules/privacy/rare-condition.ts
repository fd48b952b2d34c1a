import { spanish, texts } from '../../example-input.ts';
import { mms } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { rareConditions } from '../../words/rare-conditions.ts';
import { plainStoryHits } from './story-hits.ts';

const rare = new RegExp(`(?<!\\p{L})(?:${rareConditions.join('|')})(?!\\p{L})`, 'iu');

/** PRV-21. What fewer than one in 2,000 have, beside a place or a time, is a name to whoever lives there. */
export const rareCondition: DraftRule = {
  id: 'PRV-21',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: mms('No content that could be used to directly or indirectly reveal a patient’s identity'),
  find: (draft) => plainStoryHits(draft, isRare, (story) => rare.exec(story.text)?.[0] ?? ''),
  examples: {
    flag: [
      ...texts(
        "Our county's only case of rabies is on a ventilator in my unit.",
        'Last week we admitted a farmer from Adams with botulism.',
        'A man came to our clinic in Riverton yesterday with leprosy; his wife drove him.',
      ),
      ...spanish(
        'La semana pasada ingresamos a un ganadero de Soria con rabia.',
        'Ayer atendí en mi consulta de Teruel a una mujer con lepra.',
        'Mi paciente de Jaca, un pastor, tuvo botulismo en marzo.',
      ),
    ],
    pass: [
      ...texts(
        'Rabies is rare in the US.',
        'Two people died of botulism in Ohio in 2015, the state reported.',
        'My patient from Adams had the flu last week.',
      ),
      ...spanish(
        'La rabia es rara en España.',
        'El botulismo se previene.',
        'Mi paciente de Jaca tuvo gripe en marzo.',
      ),
    ],
  },
};

function isRare({ text, features }: Story): boolean {
  return features.some(({ kind }) => ['place', 'time', 'recency', 'rarity'].includes(kind)) && rare.test(text);
}
