import type { AnnotatedDraft } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { type PackLanguage, packLanguageOf } from '../../language-packs.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

// Bounded gaps: each pattern looks at most 60 characters on.
const disclaimers: readonly RegExp[] = [
  /\b(?:not|no|isn['’]t|never)\b[^.!?\n]{0,60}\b(?:medical|personal|individual|personali[sz]ed|professional)\b[^.!?\n]{0,30}\badvice\b/i,
  /\bgeneral (?:health )?(?:information|education|advice)\b/i,
  /\b(?:not|no) (?:a |meant as a |intended as a )?(?:substitute|replacement) for\b/i,
  /\b(?:does|do|can|cannot|can['’]t) (?:not )?replace\b[^.!?\n]{0,60}\b(?:doctor|physician|consultation|advice|care|visit)\b/i,
  /\b(?:educational|informational|information) purposes\b/i,
  /\bcannot (?:give|offer) (?:you )?(?:personal|individual|medical) advice\b/i,
];

const spanishDisclaimers: readonly RegExp[] = [
  /(?<!\p{L})(?:no|ni|sin|nunca)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:consejo|recomendación|asesoramiento|consulta)(?!\p{L})[^.!?\n]{0,30}(?:médic|personal|individual|profesional)/iu,
  /(?<!\p{L})información (?:general|divulgativa|educativa|orientativa)(?!\p{L})/iu,
  /(?<!\p{L})no (?:sustituye|reemplaza|sustituyen|reemplazan)(?!\p{L})/iu,
  /(?<!\p{L})fines (?:educativos|informativos|divulgativos)(?!\p{L})/iu,
];

/** What is offered where there is none. It is written into the draft, so it stands in the draft's language. */
const ownSentences: Readonly<Record<PackLanguage, string>> = {
  en: 'This is general information, not personal medical advice.',
  es: 'Esto es información general y no un consejo médico personal.',
};

/** ADV-03. Quoted myths do not count: they often carry a disclaimer of their own. */
export const disclaimerMissing: DraftRule = {
  id: 'ADV-03',
  category: 'disclaimers',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: wma('Areas of special attention: appropriate disclaimers (“posts are not personalized medical advice”)'),
  find: findMissing,
  examples: {
    flag: [
      ...texts(
        'fact: Measles is serious.',
        'fact: Two doses protect.\ndisclaimer: ',
        'myth: This is not medical advice, but bleach cures.\nfact: It does not.',
        'fact: Ask your doctor for advice.',
      ),
      ...spanish(
        'fact: El sarampión es grave.',
        'fact: Dos dosis protegen.\ndisclaimer: ',
        'fact: Pida consejo a su médica.',
      ),
    ],
    pass: [
      ...texts(
        'fact: Measles is serious.\ndisclaimer: General information, not personal medical advice.',
        'explanation: This thread does not replace a visit to your doctor.',
        'disclaimer: Posts are not personalized medical advice.',
        'disclaimer: For educational purposes only.',
      ),
      ...spanish(
        'fact: El sarampión es grave.\ndisclaimer: Información general, no un consejo médico personal.',
        'explanation: Este hilo no sustituye una visita a su médica.',
        'disclaimer: Solo con fines educativos.',
      ),
    ],
  },
};

function findMissing({ input }: AnnotatedDraft): readonly DraftHit[] {
  const language = packLanguageOf(input.language) ?? 'en';
  const known = language === 'es' ? spanishDisclaimers : disclaimers;
  const ownSentence = ownSentences[language];
  const spoken = input.blocks.filter((block) => block.role !== 'myth');
  if (spoken.some((block) => known.some((pattern) => pattern.test(block.text)))) return [];
  const block = input.blocks.find(({ role }) => role === 'disclaimer');
  // Of a bare text nobody knows what the profile says.
  const severity = input.isBare === true ? ('note' as const) : ('warn' as const);
  if (block === undefined) return [{ place: { kind: 'draft' }, words: 'none', severity }];
  const end = block.text.length;
  const label = { key: 'checks.ADV-03.fix', values: { text: ownSentence } };
  const text = block.text.trim() === '' ? ownSentence : ` ${ownSentence}`;
  const fixes = [{ kind: 'suggest' as const, label, edits: [{ blockId: block.id, start: end, end, text }] }];
  return [{ place: { kind: 'block', blockId: block.id, start: 0, end }, words: block.text, severity, fixes }];
}
