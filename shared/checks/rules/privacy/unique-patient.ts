import { spanish, texts } from '../../example-input.ts';
import { mms } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import type { Story } from '../../story.ts';
import { plainStoryHits } from './story-hits.ts';

const superlative =
  /(?<!\p{L})(?:(?:the|our|my) (?:only|youngest|oldest|first|rarest|heaviest|smallest|tallest|second|third)|only (?:one|person|patient|child|man|woman|case|family)|first (?:case|patient|person|one|child) (?:in|of|we|i|to|since)|never (?:before )?(?:seen|had|met)|nobody else|no one else|one of a kind|(?:el|la|nuestr[oa]|mi) (?:únic[oa]|primer[oa]?|paciente más joven|paciente más mayor)|nunca (?:habíamos|había) visto|(?:paciente|persona) más (?:joven|mayor|anciana?))(?!\p{L})/iu;
const uniqueOf =
  /(?<!\p{L})(?:only|youngest|oldest|rarest|first|única?|único|primer[oa]?|más joven|más mayor)(?!\p{L})[^.!?,;]{0,40}(?<!\p{L})(?:patient|person|case|child|man|woman|boy|girl|family|one|baby|doctor|teacher|\d+-year-old|triplets|twins|here|we|i|in (?:our|the|this)|paciente|caso|persona|niñ[oa]|mujer|hombre|familia|que hemos)(?!\p{L})/iu;

/** PRV-22. Of whoever is the only one, nothing more need be told. */
export const uniquePatient: DraftRule = {
  id: 'PRV-22',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: mms('No content that could be used to directly or indirectly reveal a patient’s identity'),
  find: (draft) => plainStoryHits(draft, isUnique, (story) => superlative.exec(story.text)?.[0] ?? ''),
  examples: {
    flag: [
      ...texts(
        'The youngest patient we have ever had with this syndrome was discharged on Friday.',
        'She is the only person in our valley with this disease, and last week she came back.',
        'Our first case in this county, a farmer, died on Monday.',
      ),
      ...spanish(
        'La paciente más joven que hemos tenido con este síndrome se fue el viernes.',
        'Es la única persona de nuestro pueblo con esta enfermedad y ayer volvió a mi consulta.',
        'Nuestro primer caso en el pueblo, un pastor, murió el lunes.',
      ),
    ],
    pass: [
      ...texts(
        'The first vaccine was approved in 2020.',
        'The only cure is time, and my patient last week knew that.',
        'The youngest children need two doses.',
      ),
      ...spanish(
        'La primera vacuna se aprobó en 2020.',
        'Es el único tratamiento aprobado.',
        'Los más jóvenes necesitan dos dosis.',
      ),
    ],
  },
};

function isUnique({ text, identifying }: Story): boolean {
  return superlative.test(text) && uniqueOf.test(text) && identifying.length > 0;
}
