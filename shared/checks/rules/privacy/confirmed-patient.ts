import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

// What only somebody who was there would be told: your visit with us, when we saw you, the results of the reader.
const english =
  /\b(?:when|since|after|before|while|day|time) you(?:r (?:son|daughter|mother|father|wife|husband|child|baby|mum|mom|dad|family))? (?:first |last )?(?:came|visited|were (?:seen|admitted|treated|here|with us)|was (?:seen|admitted|treated)|attended|saw (?:me|us|one of)|left (?:our|the) (?:ward|clinic|practice|unit)|stayed)\b|\bwe (?:saw|treated|admitted|discharged|operated on|examined|looked after|cared for|delivered) (?:you|your (?:son|daughter|mother|father|wife|husband|child|baby|mum|mom|dad))\b|\byour (?:(?:last|recent|first|next|own) )?(?:visit|appointment|stay|consultation|admission|operation|surgery|procedure|treatment|discharge) (?:with (?:us|me|our)|at our|in our|here|on (?:\d|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last|was|went)\b|\byour (?:notes|chart|file|records?|blood tests?|bloods|scan|biopsy|results?) (?:show|shows|showed|say|says|said|confirm|confirms|were|was|are ready|is ready|came back)\b|\b(?:as|like) (?:we|i) (?:discussed|explained|told you|said|agreed) (?:at|in|during) your\b|\byou (?:missed|cancelled|canceled|refused|declined|walked out of) (?:your|the|our|three|two|several) (?:appointments?|treatment|tests?|clinic|consultations?)\b/gi;
const inSpanish =
  /(?<!\p{L})(?:cuando|desde que|el día que) (?:usted )?(?:vino|acudió|ingresó|estuvo|visitó)(?!\p{L})|(?<!\p{L})(?:le|la|lo) (?:atendimos|vimos|operamos|ingresamos|dimos el alta|tratamos)(?!\p{L})|(?<!\p{L})su (?:última |reciente )?(?:consulta|visita|ingreso|operación|cita|estancia) (?:con nosotros|en nuestr[oa]|del|fue)(?!\p{L})|(?<!\p{L})sus (?:análisis|resultados|pruebas|notas) (?:muestran|dicen|salieron|están|eran)(?!\p{L})/giu;
const open =
  /\b(?:if|whether|unless|ask|bring|may|might|cannot discuss|can't discuss|would|should|could|can|si|pregunte|traiga|podría|puede)\b/i;

/** PRV-18. Even to thank or to defend oneself: an answer in public must not say that somebody is a patient. */
export const confirmedPatient: SentenceRule = {
  id: 'PRV-18',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: wma('Recommendation 2: no identifiable patient information'),
  anchors: new Set(['you', 'your', 'su', 'sus', 'usted', 'le', 'la', 'lo']),
  find: findConfirmations,
  examples: {
    flag: [
      ...texts(
        'When you came to our clinic in May you said that you were happy.',
        'We treated your mother for six weeks and you never complained.',
        'Your visit with us on Tuesday went as planned.',
        'As we discussed at your appointment, the pain will pass.',
        'Sorry that you feel so, but your chart shows three missed visits.',
      ),
      ...spanish(
        'Cuando usted vino a nuestra consulta no dijo eso.',
        'Le atendimos tres veces en marzo y quedó contenta.',
        'Sus análisis salieron bien, así que no entiendo la queja.',
      ),
    ],
    pass: [
      ...texts(
        'We cannot discuss care here; please call our office.',
        'If your results show a high value, ask your doctor.',
        'Bring your card to your visit.',
        'When you visit a farm, wash your hands.',
      ),
      ...spanish(
        'Aquí no podemos hablar de su atención; llame a la consulta.',
        'Si sus resultados muestran un valor alto, pregunte a su médico.',
        'Lleve su cartilla a la cita.',
      ),
    ],
  },
};

function findConfirmations(sentence: Sentence): readonly SentenceHit[] {
  const { text, language } = sentence;
  return [...text.matchAll(language === 'es' ? inSpanish : english)]
    .filter(
      (match) =>
        !open.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
        !/^when you visited? (?:a|the)/i.test(match[0]),
    )
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: match.index, end, values: { text: match[0] }, why: [{ feature: 'identifier', text: match[0] }] };
    });
}
