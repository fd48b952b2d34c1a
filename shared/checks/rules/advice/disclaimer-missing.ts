import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { findDisclaimer } from '../../disclaimer-words.ts';
import { spanish, texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { type PackLanguage, packLanguageOf } from '../../language-packs.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { wordsIn } from '../policy/policy-disclaimers.ts';
import { isAsked, targetsOf } from '../policy/policy-targets.ts';

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
  if (isAskedByPolicy(input)) return [];
  const ownSentence = ownSentences[language];
  const spoken = input.blocks.filter((block) => block.role !== 'myth');
  if (spoken.some(({ text }) => findDisclaimer(text, 'general_information', language) !== null)) return [];
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

/** What the policy of the organisation asks for everywhere, POL-01 tells, with the words of the organisation. */
function isAskedByPolicy(input: CheckInput): boolean {
  const asked = (input.policy?.disclaimers ?? []).filter(({ kind }) => kind === 'general_information');
  return asked.some(
    (one) =>
      wordsIn(one, input.language) !== null &&
      targetsOf(input).every((target) => isAsked(one, target, input) === 'yes'),
  );
}
