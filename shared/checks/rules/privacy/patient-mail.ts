import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';

// The parts are bounded by the RFC: 64 before the sign, 63 for a label.
const address = /(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const roleBox =
  /^(?:info|fact-?checks?|corrections?|comms|hotline|questions?|ask|press|media|contact|office|hello|help|support|enquiries|inquiries|clinic|public|news|communications?|vaccin\w*|health|mail|admin|team|editor|appointments?|covid\w*|prensa|contacto|consulta|citas|salud|ayuda|comunicacion|vacunas?|atencion|reception|feedback|complaints|records|privacy|library|events|training|research|trial|study|register|booking|immunis\w*|immuniz\w*)[.\w-]*@/i;

/** A word for an office, or for what one writes to it about, that a mailbox begins or ends with: `poliodesk@`, `flu.team@`, `ask-tb@`. */
const roleWord =
  /^(?:polio|flu|measles|mmr|hpv|covid|tb|hiv|aids|dengue|cholera|malaria|ebola|mpox|rabies|cancer|screening|stroke|diabetes|asthma|heart|kidney|maternity|antenatal|paediatrics?|outbreak|epi|publichealth|environment|poisons?|travel|school|schools|dental|pharmacy|lab|laboratory|ward|hospital|surgery|gp|practice|hse|ministry|council|county|city|state|district|safety|surveillance|notify|report|reports|reporting|alert|alerts|studies|donate|volunteer|volunteers|jobs|webmaster|noreply|no-reply|editorial|letters|nutrition|mentalhealth|wellbeing|blood|transfusion)|(?:desk|team|info|line|office|unit|clinic|services?|programme|program|questions?|help|support|cent(?:re|er)|care|health|comms|press|media|admin|bookings?|appointments?|records|data|vaccines?|vaccination|immunisation|immunization|group|network|hub|lab|board|department|dept|safety|alerts?|surveillance|education)$/i;
const freeMail =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|gmx|web|proton|protonmail|mail|msn|rediffmail)\./i;

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
        'The mother of the boy is at flu.mum.of.two@gmail.com.',
        'Results for h.adeyemi@example.org came back.',
      ),
      ...spanish(
        'Escriba a ana.perez@gmail.com.',
        'Su correo es jorge77@yahoo.es',
        'Nos escribió desde lucia@example.org.',
      ),
    ],
    pass: [
      ...texts(
        'Write to press@health.gov.',
        'Questions? info@clinic.example',
        'Follow @healthdept for news.',
        'Write to our information desk at poliodesk@example.org.',
        'Report a bad reaction to drug-safety@example.org.',
        'School nurses can mail measles.team@example.org about catch-up lists.',
      ),
      ...spanish('Escriba a prensa@sanidad.gob.es.', '¿Dudas? info@centro.example', 'Siga a @minsalud.'),
    ],
  },
};

function findAddresses(sentence: Sentence): readonly SentenceHit[] {
  if (!sentence.text.includes('@')) return [];
  return numberHits(
    sentence,
    address,
    (match) => !isRoleBox(match[0]) && !/\.(?:gov|gob|nhs|gc)(?:\.\w\w)?$/i.test(match[0]),
  );
}

function isRoleBox(mail: string): boolean {
  if (roleBox.test(mail)) return true;
  const box = mail.slice(0, mail.indexOf('@'));
  return !freeMail.test(mail) && box.split(/[._+-]/).some((part) => roleWord.test(part));
}
