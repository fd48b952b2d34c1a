import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { digitsOf, hasDigits, numberHits } from './number-hits.ts';
import { namesOwner } from './person-context.ts';

/** Forms of the US and Canada, of numbers that begin with 0 (UK, Australia, India, Nigeria ...), of +country codes, and of nine digits in threes (Spain). */
export const phonePattern =
  /(?<![\d.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?\d{3,4}[ .-]\d{3,4}|\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{3,4}[ -]\d{3}[ -]?\d{3,4}|0\d{2,4}[ -]\d{4}[ -]?\d{3,4}|0\d{2}[ -]\d{4}[ -]\d{4}|0[789]\d{9}|[6-9]\d{2}[ -]\d{3}[ -]\d{3}|[6-9]\d{4}[ -]\d{5}|(?<=\+\d{1,3} )\d{3,4}[ -]\d{3,6}(?:[ -]\d{3,4})?)(?![\d.-]*\d)/g;
const publicLine =
  /\b(?:hotline|helpline|poison|crisis|line|toll[- ]free|appointments?|book|press|media|office|clinic|clinics|department|dept|health|info|information|call us|contact us|call center|call centre|visit|nhs|pharmacy|surgery|hospital|service|desk|free|reception|switchboard|centre|center|unit|team|lifeline|samaritans|complaints?|enquir(?:y|ies)|inquiries|liaison|society|association|charity|foundation|council|ministry|agency|institute|laborator(?:y|ies)|hospice|secretariat|headquarters|weekdays|24 hours|ring us|text us|phone us|reach us|lines open|teléfono gratuito|l[ií]nea|cita|citas|consulta|centro|urgencias|informaci[oó]n|llame al|salud|hospital)\b/i;
const own =
  /(?<!\p{L})(?:my|mi) (?:(?:own|personal|private|direct|work|home|propio) )?(?:cell|mobile|phone|number|whatsapp|móvil|celular|teléfono|número)(?!\p{L})[^.!?]{0,20}$/iu;

/** Words that may stand between whose office it is and what it is: `patient advice and liaison service`. */
const officeKind =
  'experience|liaison|advice|information|support|enquir(?:y|ies)|complaints?|feedback|relations|access|appointments?|bookings?|transport|safety|care|contact|records|registration|education|participation|advocacy|help';

/**
 * `the patient office answers on ...`, `our parents' helpline`: the number belongs to the office, whose name says whom it is for. A team that a patient only met,
 * and a person who is named behind the office, leave the number with the person.
 */
const ofOffice = new RegExp(
  `(?<!\\p{L})(?:(?:patient|parent|carer|mother)s?|(?:patient|parent|carer|mother)s[’']|family|families[’']?) (?:(?:${officeKind}) (?:(?:and|&) )?){0,3}(?:office|desk|line|helpline|hotline|team|unit|liaison|services?|relations|cent(?:re|er)|group|association|forum|council|experience|support|enquiries|complaints)(?![\\p{L}’'])(?:(?!(?<!\\p{L})(?:s?he|his|hers?|him|their|whose|(?:patient|parent|carer|mother|father|mum|mom|dad|husband|wife|son|daughter|sister|brother|child|boy|girl|man|woman|family)s?)(?!\\p{L}))[^.!?]){0,40}$`,
  'iu',
);

/** `The patient came to our clinic today and can be rung on ...`: whose number it is stands far before it. */
const reached =
  /(?<!\p{L})(?:the|an?|one|our|my|this) (?:\p{L}+ )?patient [^.!?;:]{0,90}(?<!\p{L})(?:answers|picks up|(?:can|may|could) be (?:rung|reached|called|phoned|texted|contacted)) (?:on|at|under)\W{1,3}$/iu;

/** Who answers for an office: `ring the ward sister on ...`, `the duty midwife's number is ...`. */
const staff =
  'clerks?|nurses?|midwi(?:fe|ves)|health visitors?|matron|ward sister|charge nurse|managers?|co-?ordinators?|secretar(?:y|ies)|receptionists?|social workers?|chaplain|tracers?|counsell?ors?|advis[eo]rs?|advocates?|interpreters?|operators?|pharmacists?|dietiti?c?ians?|navigators?|officers?|on-call doctor|duty doctor|physios?|physiotherapists?|volunteers?|group|council|lounge|desk|ward|wards|lab|labs|theatre|school|college|embassy|consulate|post';
const kin =
  'mother|mum|mom|father|dad|parents?|husband|wife|widow|widower|son|daughter|sister|brother|man|woman|lady|boy|girl|child|couple|gentleman|aunt|uncle|grandmother|grandfather|gran|nan|landlady|landlord|neighbou?r|lodger|friend|cousin|niece|nephew|grandson|granddaughter|flatmate|boyfriend|girlfriend';
/** Words of the name of whom one rings: no place where somebody else is, and nobody's kin. */
const plainWord = `(?!(?:of|on|at|in|near|by|from|who|whose|with|and|or|${kin})(?!\\p{L}))\\p{L}+(?:[’']s?)?`;
const tail = `(?: (?!(?:and|or|then|who|whose|that|which|for|${kin})(?!\\p{L}))\\p{L}+){0,4}`;
const staffReached = new RegExp(
  `(?<!\\p{L})(?:rings?|phones?|calls?|texts?|dials?|contacts?|reach(?:es)?|asks? for|speaks? (?:to|with)|writes? to|messages?) (?:the|our|a|your|its|for the) (?:${plainWord} ){0,4}(?:${staff}|office|line|team|unit|clinic)(?: \\d{1,2})?(?! ?[’']s (?:${kin}))${tail}\\W{0,3}$`,
  'iu',
);
/** `Ward 12's number is ...`, `the ward clerk is on ...`, `your contact tracer will call you from ...`. */
const staffOwns = new RegExp(
  `(?:^|[;:,] ?|(?<!\\p{L})and )(?:(?:the|our|your|its) )?(?:${plainWord} ){0,3}(?:${staff})(?: \\d{1,2})?(?:[’']s? (?:direct )?(?:number|phone|line|extension|mobile)(?: is|:)?| (?:is|are|answers|picks up|sits) (?:on|at)| (?:will |may |can )?(?:calls?|rings?|phones?|texts?) (?:you|people|parents|patients|families) (?:back )?(?:from|on))\\W{0,3}$`,
  'iu',
);

function isOfficeNumber(before: string): boolean {
  return staffReached.test(before) || staffOwns.test(before);
}

const dialled =
  '(?:ring|phone|call|text|dial|whatsapp|sms|message|contact|reach|leave word|write)(?: (?:us|back|free|now|first|ahead|in|for help|for advice))?(?: (?:on|at|under|via|to))?\\W{0,3}(?:\\+\\d{1,3}[ .-]?)?$';
const readers =
  '(?:parents|patients|relatives|visitors|people|anyone|anybody|everyone|everybody|whoever|families|carers|women|men|students|teachers|workers|travellers|residents|neighbours|households|smokers|those|mothers|fathers|adults|nurses|school nurses|you)';
/** `Dial ...`, `if you were there, please ring ...`, `parents can text ...`: a number that all readers are asked to use. */
const toReaders = new RegExp(
  `(?:^|[,;:–—-] ?)(?:(?:please|then|just|or|and) ){0,2}${dialled}|(?:^|[,;:–—-] ?)(?:(?:all|any|or|and) )?${readers}(?!\\p{L})[^.!?;:]{0,80}(?<!\\p{L})(?:can|may|should|must|could|need to)(?: (?:also|still|always))? ${dialled}|(?<!\\p{L})(?:please|and|or|then) ${dialled}`,
  'iu',
);
/** Where somebody is told of, it is they who were to ring. */
const ofSomebody =
  /(?<!\p{L})(?:s?he|him|hers?|his|me|my|mine|i|told|begged|asked|would|(?:our|the|an?|one|this) (?:\p{L}+ ){0,2}(?:patient|man|woman|boy|girl|mother|father|lady|widow|couple|gentleman)(?![\p{L}’']))(?!\p{L})/iu;

function isToReaders(before: string): boolean {
  return toReaders.test(before) && !ofSomebody.test(before);
}

/** `Ring the family on ...`: somebody's own number, and nobody's line. */
const personReached =
  /(?<!\p{L})(?:ring|phone|call|text|dial|contact|reach|ask for|speak to|speak with|write to|message) (?:the|this|that|my|our|his|her|their) (?:\p{L}+ )?(?:patient|family|mother|mum|mom|father|dad|parents|husband|wife|widow|son|daughter|sister|brother|man|woman|lady|boy|girl|carer|couple|gentleman)(?!\p{L}|[’']s? (?:line|office|desk|team|group))[^.!?;:]{0,40}$/iu;

/** `..., that is the grandmother`, `(his sister)`, `, my patient's landlady`, `, the widow of ...`. */
const personBehind = new RegExp(
  `^(?:,? ?[–—(-] ?|, |,? (?=that|it|this|which|is|belongs|gets|reaches))(?:(?:that|it|this|which) is |that['’]s |it['’]s |is |belongs to |gets you |reaches )?(?:the|his|her|their|my|our|an?) (?:\\p{L}+(?:[’']s)? ){0,2}(?:patients?|family|carer|employer|boss|${kin})(?!\\p{L}|(?:[’']s?)? (?:\\p{L}+ ){0,3}(?:line|helpline|hotline|office|desk|team|group|services?|liaison|unit|clinic|cent(?:re|er)|practice|hub|advice|support)(?!\\p{L}))`,
  'iu',
);

/** PRV-05 (D, E). A line for the public may be given; a number beside a person, or somebody's own, may not. The author's own is PRV-28. */
export const patientPhone: SentenceRule = {
  id: 'PRV-05',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(D) and (E): telephone and fax numbers'),
  anchors: null,
  find: findPhones,
  examples: {
    flag: [
      ...texts(
        'Her mobile is 413-555-0142.',
        'My patient can be reached at (413) 555-0142.',
        'He left his number, 07700 900982, at the desk.',
        'His number: +1 413-555-0142',
        'The patient answers on 0113 496 0002 after six.',
        'You can reach the mother of the boy at (413) 555-0171.',
        'Ring the family on 07700 900461, they still wait for the result.',
        'The patient met our team on Tuesday; her number is 0113 496 0002.',
        'The patient came to our clinic today and answers on 07700 900461.',
        'A man wrote to the patient support desk; his number is 07700 900461.',
        'The family sits at the desk: the father’s phone is (413) 555-0171.',
        'The mother’s office answers on 0113 496 0002.',
        'Please text the father of the twins on 07700 900 461.',
        'Ring 0803 555 0144, that is the grandmother, and she will tell you.',
        'Our lodger at number nine, 0161 496 0777, has shingles again.',
        'The patient is a school teacher and can be found on 07700 900 461.',
        'Mrs Iqbal, who left the ward on Monday, is on 07700 900 461.',
        "The boy's aunt, who is a social worker, uses 07700 900 461.",
        'The number of the man who fell ill is in the post: 07700 900 461',
        'She begged me to text 07700 900 461.',
        "He told the clerk to ring 07700 900 461 about his wife's stroke.",
        "You can call 07700 900 461, my patient's landlady.",
        'Please text 07700 900 461, the widow of the man who died.',
        "Ring the patient's school and ask for Tom's mother on 07700 900 461",
        'The man who would call 07700 900 461 every night has died.',
      ),
      ...spanish('Su móvil es 612 345 678.', 'El teléfono de la madre: 655 123 456', 'Dejó su número, 699 001 122.'),
    ],
    pass: [
      ...texts(
        'Call 1-800-232-4636 for information.',
        'Call 988.',
        'Book your shot at the clinic: 413-555-0100.',
        'The patient office answers on weekdays at 0113 496 0010.',
        'Complaints about the ward go to the families liaison team, 0161 496 0033.',
        'The patient advice and liaison service picks up on 0113 496 0013.',
        'Nobody may say who was seen here; the carers’ helpline is 020 7946 0991.',
        'The trial id is NCT04368728 and 10 000 took part.',
        'Patients who lost their letter can ring the ward clerk on 0117 496 0022.',
        'Relatives of patients on Ward 7 can phone the ward sister on 0131 496 0456 between two and four.',
        'Parents whose baby missed a hearing screen can text 07700 900 123 for a new date.',
        'Anyone who sat in the waiting room on Tuesday should ring 0113 496 0777.',
        'A patient’s relative may ask for the chaplain at 0121 496 0100.',
        'Ward 12’s number is 0161 496 0055; patients’ families may ring after rounds.',
        'Your contact tracer will call you from 416-555-0190.',
      ),
      ...spanish('Llame al 900 123 456 para pedir cita.', 'Llame al 112.', 'Centro de salud: 912 345 678'),
    ],
  },
};

function findPhones(sentence: Sentence): readonly SentenceHit[] {
  if (!hasDigits(sentence, 7) || !/\d{3}/.test(sentence.text)) return [];
  const isPublic = publicLine.test(sentence.text);
  return numberHits(sentence, phonePattern, (match) => {
    const before = sentence.text.slice(0, match.index);
    if (/^(?:1?(?:800|888|877|866|855|844|833)|0?800|0808|1300|900)/.test(digitsOf(match[0]))) return false;
    if (/\b(?:DOI|PMID|ISBN|NHS|NIN|lot)\b[^.!?]{0,20}$/i.test(before) || own.test(before)) return false;
    if (isSomebodys(before) || personBehind.test(sentence.text.slice(match.index + match[0].length))) return true;
    return !isPublic && !isOfficeNumber(before) && !isToReaders(before);
  });
}

/** Whose number it is, by what stands before it; an office may have patients in its name and among those who ring. */
function isSomebodys(before: string): boolean {
  if (isOfficeNumber(before)) return false;
  return personReached.test(before) || ((namesOwner(before) || reached.test(before)) && !ofOffice.test(before));
}
