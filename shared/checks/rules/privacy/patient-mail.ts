import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';

// The parts are bounded by the RFC: 64 before the sign, 63 for a label.
const address = /(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const roleBox =
  /^(?:info|fact-?checks?|corrections?|comms|hotline|questions?|ask|press|media|contact|office|hello|help|support|enquiries|inquiries|clinic|public|news|communications?|vaccin\w*|health|mail|admin|team|editor|appointments?|covid\w*|prensa|contacto|consulta|citas|salud|ayuda|comunicacion|vacunas?|atencion|reception|feedback|complaints|records|privacy|library|events|training|research|trial|study|register|booking|immunis\w*|immuniz\w*)(?![a-z])/i;

/** Words for an office, or for what one writes to it about. None is a surname or part of a given name: `susan.ward@`, `madeline@`. */
const officeWords =
  'info|fact|checks?|corrections?|comms|hotline|helpline|questions?|ask|press|media|contact|office|hello|help|support|enquiries|inquiries|clinics?|public|news|communications?|health|mail|admin|team|editor|appointments?|prensa|contacto|consulta|citas|salud|ayuda|comunicacion|vacunas?|atencion|reception|feedback|complaints|records|privacy|library|events|training|research|trials?|study|register|bookings?|polio|flu|measles|mmr|hpv|covid|tb|hiv|aids|dengue|cholera|malaria|ebola|mpox|rabies|cancer|screening|stroke|diabetes|asthma|heart|kidney|maternity|antenatal|paediatrics?|outbreak|environment|poisons?|travel|schools?|dental|pharmacy|lab|laboratory|hospital|surgery|practice|ministry|council|county|city|district|safety|surveillance|notify|reports?|reporting|alerts?|studies|donate|volunteers?|jobs|webmaster|noreply|no|reply|editorial|letters|nutrition|mental|wellbeing|transfusion|drug|desk|line|unit|services?|programme|program|cent(?:re|er)|care|data|vaccines?|vaccination|immunisation|immunization|group|network|hub|board|department|dept|education|patient|child|infection|control|emergency|duty|food|water';
const ofOffice = new RegExp(`^(?:(?:${officeWords}){1,4}\\d{0,3}|\\d{1,3})$`, 'i');
const freeMail =
  /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|mail|rediffmail|btinternet|btopenworld|sky|talktalk|virginmedia|virgin|ntlworld|tiscali|blueyonder|plus|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|shaw|rogers|telus|sympatico|bigpond|optusnet|iinet|xtra|orange|wanadoo|free|laposte|sfr|t-online|freenet|arcor|libero|alice|virgilio|terra|telefonica|uol|bol|yandex|inbox|seznam|wp|onet|o2|interia|qq|163|126|naver|hanmail|fastmail|tutanota|tuta|hushmail|zoho|hey|bluewin|telenet|skynet|ziggo|kpn|telia|online|eircom)\.(?!gov|nhs)/i;

/** Whose mailbox it is: `our patient is at ...`, `her mail is ...`. */
const somebodys =
  /(?<!\p{L})(?:his|her|the patient[’']s|my patient[’']s) (?:(?:own|private|new|work|home) )?(?:e-?mail|mail|mailbox|inbox|address)(?: address)?(?: is| was|:)\W{0,3}$|(?<!\p{L})(?:our|my|one|this|the|an?) (?:\p{L}+ )?(?:patient|mother|father|man|woman|boy|girl|widow|husband|wife|son|daughter)(?![\p{L}’'])(?:(?!(?<!\p{L})(?:writes?|wrote|mails?|e-?mails?|asks?|contacts?|reports?|sends?|sent|regist\w+|books?|appl\w+|can|may|should|must|could|team|office|desk|line|services?|group|support|clinic|tell|let)(?!\p{L}))[^.!?;:]){0,60}$/iu;

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
        'Write to caroline.jones@btinternet.com.',
        'Write to madeline@sky.com or emmeline@comcast.net.',
        'Ask susan.ward@example.org.',
        'Mail jacqueline.state@ymail.com.',
        'Mail anne-care@example.org.',
        'Write to healthy.mum@gmail.com.',
        'Our patient is at flu.team@example.org.',
        'Her mail is help@example.org.',
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
  return numberHits(sentence, address, (match) => {
    if (somebodys.test(sentence.text.slice(0, match.index))) return true;
    return !isOffice(match[0]) && !/\.(?:gov|gob|nhs|gc)(?:\.\w\w)?$/i.test(match[0]);
  });
}

function isOffice(mail: string): boolean {
  const box = mail.slice(0, mail.indexOf('@'));
  const isAll = box.split(/[._+-]/).every((part) => ofOffice.test(part) || roleBox.exec(part)?.[0] === part);
  return freeMail.test(mail) ? isAll && roleBox.test(box) : isAll || roleBox.test(box);
}
