import { adviceOf } from '../../advice.ts';
import type { AnnotatedDraft, Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { wma } from '../../guidelines.ts';
import { packLanguageOf } from '../../language-packs.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { mainSign, type Sign, sumOf, whyOf } from '../../signs.ts';
import { spanishAdviceHits } from '../../spanish-advice.ts';
import { voiceOf } from '../../voice.ts';
import { adviceHit, advisingBlocks } from './advice-hit.ts';

/** ADV-05. A way to the author (a message, an inbox, `send me`) together with what belongs to a consultation. */
export const privateConsultation: DraftRule = {
  id: 'ADV-05',
  category: 'advice',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: wma('Recommendation 1: maintain appropriate boundaries of the patient-physician relationship'),
  find: findInvitations,
  examples: {
    flag: [
      ...texts(
        'DM me your labs.',
        'Send me a photo of the rash and I will tell you what it is.',
        'My inbox is open if you want your scan explained.',
        'Drop your thyroid numbers below and I’ll tell you whether to worry.',
        'Message us privately with your blood results.',
      ),
      ...spanish(
        'Mándame tus análisis por privado.',
        'Escríbame con una foto del sarpullido y le digo qué es.',
        'Envíenme sus resultados por WhatsApp.',
      ),
    ],
    pass: [
      ...texts(
        'Call 811 or your clinic.',
        'Please do not send me your results: I cannot look at them here.',
        'Message your surgery through its website if your symptoms change.',
        'We cannot give advice by private message.',
        'Send us your questions about the vaccine programme for Thursday’s talk.',
      ),
      ...spanish(
        'Llame al 112 o a su centro de salud.',
        'No me mande sus resultados: aquí no puedo verlos.',
        'Escriba a su centro si cambian sus síntomas.',
      ),
    ],
  },
};

function findInvitations(draft: AnnotatedDraft): readonly DraftHit[] {
  if (packLanguageOf(draft.input.language) === 'es') return spanishAdviceHits(draft, 'invitation');
  return advisingBlocks(draft).flatMap((block) =>
    block.sentences.flatMap((placed): readonly DraftHit[] => {
      const signs = invitationSigns(placed.sentence);
      const main = mainSign(signs);
      if (main === null || sumOf(signs) < 2 || isExempt(privateConsultation, placed, main)) return [];
      return [adviceHit(block, placed, { span: main, severity: 'warn', why: whyOf(placed.sentence, signs) })];
    }),
  );
}

const invitationSigns = perObject<Sentence, readonly Sign[]>((sentence) => {
  const { tagged } = adviceOf(sentence);
  const voice = voiceOf(sentence);
  const isOpen = (from: number) => voice.isOwn(from) && sentence.negated[from] !== true && !isRefused(sentence, from);
  const ways = tagged('consult').filter(({ from }) => isOpen(from));
  const offers = tagged('consultOffer').filter(({ from }) => isOpen(from));
  if (ways.length + offers.length === 0) return [];
  const things = [...tagged('consultObject'), ...tagged('complaint')];
  const own = tagged('your').filter(({ from }) => things.some((one) => one.from >= from && one.from - from <= 3));
  return [
    ...sign(ways, 'privateWay', 1),
    ...sign(offers, 'privateOffer', 1),
    ...sign(things, 'caseMaterial', 0.75),
    ...sign(own, 'yourComplaint', 0.5),
    ...sign(tagged('publicTopic'), 'publicHealth', -1.5),
    ...sign(tagged('boundary'), 'boundary', -2),
  ];
});

function sign(matches: readonly Omit<Sign, 'kind' | 'weight'>[], kind: string, weight: number): readonly Sign[] {
  return matches.slice(0, 1).map(({ from, to, start, end }) => ({ from, to, start, end, kind, weight }));
}

/** `Please don't DM me`, `never send us`. */
function isRefused({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ word }) => refusing.has(word) || word.endsWith("n't"));
}

const refusing = new Set(['not', 'never', 'no', 'cannot', 'avoid', 'nobody']);
