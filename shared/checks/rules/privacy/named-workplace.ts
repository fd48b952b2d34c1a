import { spanish, texts } from '../../example-input.ts';
import { mms } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { storyHits } from './story-hits.ts';

const workplace =
  /(?<!\p{L})(?:(?:I|we) (?:\p{L}+ ){0,2}(?:work|practise|practice|train|trained|am based|are based|nurse) (?:\p{L}+ ){0,4}(?:at|in|for) (?:the )?\p{Lu}\p{L}{2,}(?:\s\p{Lu}\p{L}+){0,3}|(?:here|shift|ward|clinic|ER|ED|A&E|ICU|unit|department|nights?|rounds|theatre|resus|list) (?:at|in|of) (?:the )?\p{Lu}[\p{L}.'’]{1,20}(?:\s\p{Lu}[\p{L}.'’]{1,20}){0,3}|\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20}){0,2} (?:Hospital|Infirmary|Clinic|Surgery|Medical Cent(?:er|re)|Health Cent(?:er|re)|Practice)|(?:[Tt]rabajo|[Tt]rabajamos) en (?:el |la )?\p{Lu}\p{L}{2,}|[Hh]ospital (?:de |del |de la )?\p{Lu}\p{L}{2,}|[Cc]entro de [Ss]alud (?:de |del )?\p{Lu}\p{L}{2,})/u;

/** PRV-25. The workplace tells where, and often when. What an account's own description says of it is not known to the checks. */
export const namedWorkplace: DraftRule = {
  id: 'PRV-25',
  category: 'privacy',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: mms('No content that could be used to directly or indirectly reveal a patient’s identity'),
  find: (draft) =>
    storyHits(
      draft,
      (story: Story) => workplace.test(story.text),
      (story) => workplace.exec(story.text)?.[0] ?? '',
    ),
  examples: {
    flag: [
      ...texts(
        'Last night at Mercy Hospital we lost a young father who had refused the shot.',
        'I work in Leeds General Infirmary and yesterday a woman came in with sepsis after her herbal cleanse.',
        'On my ward at St Brigid a retired priest stopped his insulin last week.',
      ),
      ...spanish(
        'Anoche en el Hospital de Jaca perdimos a un padre joven que rechazó la vacuna.',
        'Trabajo en el Clínico y ayer vino una mujer con sepsis a mi consulta.',
        'Ayer en el centro de salud de Teruel atendí a un señor con tétanos.',
      ),
    ],
    pass: [
      ...texts(
        'I work at Mercy Hospital and I answer questions on vaccines.',
        'Mercy Hospital opens a flu clinic on Monday.',
        'Yesterday on my ward a young father was intubated.',
      ),
      ...spanish(
        'Trabajo en el Hospital Clínico y respondo dudas.',
        'El Hospital de Jaca abre el lunes.',
        'Vacúnese en su centro de salud.',
      ),
    ],
  },
};
