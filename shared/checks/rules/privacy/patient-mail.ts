import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';

// The parts are bounded by the RFC: 64 before the sign, 63 for a label.
const address = /(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const roleBox =
  /^(?:info|fact-?checks?|corrections?|comms|hotline|questions?|ask|press|media|contact|office|hello|help|support|enquiries|inquiries|clinic|public|news|communications?|vaccin\w*|health|mail|admin|team|editor|appointments?|covid\w*|prensa|contacto|consulta|citas|salud|ayuda|comunicacion|vacunas?|atencion|reception|feedback|complaints|records|privacy|library|events|training|research|trial|study|register|booking|immunis\w*|immuniz\w*)[.\w-]*@/i;

/** PRV-06 (F). The mailbox of an office may be given. */
export const patientMail: SentenceRule = {
  id: 'PRV-06',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(F): e-mail addresses'),
  anchors: null,
  find: findAddresses,
  examples: {
    flag: [
      ...texts(
        'Write to jane.d@gmail.com.',
        'His mail is bob_smith77@yahoo.co.uk',
        'She wrote from maria@example.org.',
      ),
      ...spanish(
        'Escriba a ana.perez@gmail.com.',
        'Su correo es jorge77@yahoo.es',
        'Nos escribió desde lucia@example.org.',
      ),
    ],
    pass: [
      ...texts('Write to press@health.gov.', 'Questions? info@clinic.example', 'Follow @healthdept for news.'),
      ...spanish('Escriba a prensa@sanidad.gob.es.', '¿Dudas? info@centro.example', 'Siga a @minsalud.'),
    ],
  },
};

function findAddresses(sentence: Sentence): readonly SentenceHit[] {
  if (!sentence.text.includes('@')) return [];
  return numberHits(
    sentence,
    address,
    (match) => !roleBox.test(match[0]) && !/\.(?:gov|gob|nhs|gc)(?:\.\w\w)?$/i.test(match[0]),
  );
}
