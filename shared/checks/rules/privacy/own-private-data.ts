import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { digitsOf, hasDigits } from './number-hits.ts';
import { phonePattern } from './patient-phone.ts';

const ownPhone =
  /(?<!\p{L})(?:(?:my|mi) (?:(?:own|personal|private|direct|home|propio) )?(?:cell|mobile|phone|number|whatsapp|home|móvil|celular|teléfono|número|wasap)|(?:(?:text|dm|message|call|ring|whatsapp|reach) me|escríbanme|llámenme|escríbeme|llámame|mándame)(?: directly| anytime| any time)?(?: on| at| al| on my)?)(?!\p{L})[^.!?\d]{0,30}$/iu;
const ownHome =
  /(?<!\p{L})(?:(?:my|our) (?:(?:home|own|private) )?(?:address|house|flat|place|street|front door)(?: is| at|:| on)|i live (?:at|on)|we live (?:at|on)|vivo en la (?:calle|avenida)|mi (?:casa|dirección) (?:es|está en))(?!\p{L})[^.!?]{0,40}(?:\d|street|road|avenue|lane|drive|close|calle|avenida)/giu;
const ownSchool =
  /(?<!\p{L})[Mm]y (?:own )?(?:son|daughter|kids?|child|children|boys?|girls?|twins)['’]?s? (?:goes to|go to|attends?|is at|are at|started at|school is|school,)\s(?:the )?\p{Lu}\p{L}{2,20}/gu;
const spanishSchool =
  /(?<!\p{L})[Mm]is? (?:hij[oa]s?|niñ[oa]s?) (?:va|van|estudia|estudian|están|está) (?:al|en el) (?:colegio|instituto|CEIP)\s\p{Lu}/gu;

const owning = /(?:my|our|mis?) |live (?:at|on)|vivo en la/i;

/** PRV-28. What an author would not want a stranger at the door to know. */
export const ownPrivateData: SentenceRule = {
  id: 'PRV-28',
  category: 'privacy',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: iem('WMA 2011: physicians should be conservative with their personal information'),
  anchors: null,
  find: findOwn,
  examples: {
    flag: [
      ...texts(
        'You can text my cell, 413 555 0142.',
        'Ring me on 07700 900118 any evening.',
        'I live at 12 Orchard Close, so come and tell me.',
        'My daughter goes to Lincoln Elementary and had all her shots.',
      ),
      ...spanish(
        'Mi móvil es 612 345 678, escriban cuando quieran.',
        'Vivo en la calle Mayor 12, vengan a decírmelo.',
        'Mi hija va al colegio San Isidro y tiene sus vacunas.',
      ),
    ],
    pass: [
      ...texts(
        'Call our clinic line: 413-555-0100.',
        'I live in Ohio.',
        'My daughter goes to school and had all her shots.',
        'Text STOP to 40404.',
        'Parents can text 07700 900 123 for a new date.',
        'Anyone who was in the waiting room should ring 0113 496 0777.',
      ),
      ...spanish('Llame a la consulta: 912 345 678.', 'Vivo en Madrid.', 'Mi hija va al colegio vacunada.'),
    ],
  },
};

function findOwn(sentence: Sentence): readonly SentenceHit[] {
  const { text } = sentence;
  const phones = hasDigits(sentence, 7)
    ? [...text.matchAll(phonePattern)].filter(
        (match) =>
          ownPhone.test(text.slice(0, match.index)) &&
          !/^(?:1?8(?:00|88|77|66|55)|0?80[08]|116)/.test(digitsOf(match[0])) &&
          !/\b(?:clinic|office|hotline|line|consulta|centro)\b/i.test(text.slice(0, match.index)),
      )
    : [];
  const places = owning.test(text)
    ? [ownHome, ownSchool, spanishSchool].flatMap((pattern) => [...text.matchAll(pattern)])
    : [];
  return [...phones, ...places].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, values: { text: match[0] }, why: [{ feature: 'identifier', text: match[0] }] };
  });
}
