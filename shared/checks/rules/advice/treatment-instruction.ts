import { adviceOf } from '../../advice.ts';
import { instructionSigns } from '../../advice-score.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import { packLanguageOf } from '../../language-packs.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { mainSign, type Sign, sumOf, whyOf } from '../../signs.ts';
import { spanishAdviceHits } from '../../spanish-advice.ts';
import { adviceHit, advisingBlocks } from './advice-hit.ts';

/** From here on a finding is told, and from there on it blocks. */
const limits = { finding: 2, block: 3.4 };

/** ADV-01. A stop, a start or a change of treatment that one reader is told to make; a dose makes it ADV-02. */
export const treatmentInstruction: DraftRule = {
  id: 'ADV-01',
  category: 'advice',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: iem('Dr. Sapna R. Kudchadkar: do not give specific medical advice'),
  find: (draft) => findInstructions(draft, treatmentInstruction),
  examples: {
    flag: [
      ...texts(
        'Stop taking your statin.',
        'You can safely halve your metformin now that you eat low carb.',
        'Your blood pressure is fine, so skip the amlodipine tonight.',
        'I would switch you to apixaban and leave the warfarin.',
        'With your blood count I’d like you on iron from tomorrow.',
        'At your age I would want you off that sleeping pill.',
        'Given your story I would keep her on the antibiotic for another week.',
        'Honestly, bin those antidepressants and get some sun.',
        'If your jabs are up to date, stop taking your warfarin two days before the trip.',
        'Your doses are up to date, so stop your tablets.',
        'Once your record is up to date you should stop your blood pressure tablets.',
        'You no longer need your inhaler. Come off it this week without asking the clinic.',
      ),
      ...spanish(
        'Deje la estatina.',
        'Puede dejar la metformina ahora que come sano.',
        'Olvídese del sintrom y tome cúrcuma.',
        'Ya no necesitas el inhalador.',
      ),
    ],
    pass: [
      ...texts(
        'Do not stop a prescribed medicine without talking to your doctor.',
        'Get your flu shot this autumn.',
        'Please check that your doses are up to date.',
        'Antibiotics do not work against colds.',
        'The video tells people to stop their insulin, which is dangerous.',
        'Some patients can switch to a weekly injection; ask your own team.',
        'Should you stop your statin? Talk to your GP first.',
        'Take your tablets as prescribed.',
        'We would like you on our patient panel.',
        'Your own team may want you on a blood thinner; ask them why.',
        'Guidelines keep most people on aspirin after a stroke.',
      ),
      ...spanish(
        'No deje un medicamento sin hablar con su médico.',
        'Vacúnese contra la gripe este otoño.',
        'Los antibióticos no curan un resfriado.',
        'El vídeo dice que deje la insulina, y es peligroso.',
        '¿Debe dejar la estatina? Pregunte a su médica.',
      ),
    ],
  },
};

/** ADV-02. An amount or a schedule that one reader is told to take. */
export const personalDose: DraftRule = {
  ...treatmentInstruction,
  id: 'ADV-02',
  find: (draft) => findInstructions(draft, personalDose),
  examples: {
    flag: [
      ...texts(
        'Take 400 mg twice a day.',
        'Try 5,000 units of vitamin D every morning for three weeks.',
        'Give your son half a tablet every six hours.',
        'With that fever, double your paracetamol to 2 g.',
      ),
      ...spanish(
        'Tome 400 mg dos veces al día.',
        'Dele a su hijo media pastilla cada seis horas.',
        'Toma 5000 UI de vitamina D cada mañana.',
      ),
    ],
    pass: [
      ...texts(
        'The trial used 400 mg.',
        'Participants took two tablets a day for a year.',
        'The label gives 400 mg as the maximum for adults.',
        'Ask your pharmacist which dose is right for you.',
      ),
      ...spanish(
        'El ensayo usó 400 mg.',
        'Los participantes tomaron dos pastillas al día.',
        'El prospecto dice que tome 400 mg como máximo.',
      ),
    ],
  },
};

function findInstructions(draft: AnnotatedDraft, rule: DraftRule): readonly DraftHit[] {
  if (packLanguageOf(draft.input.language) === 'es')
    return spanishAdviceHits(draft, rule.id === 'ADV-02' ? 'dose' : 'treatment');
  return advisingBlocks(draft).flatMap((block) =>
    block.sentences.flatMap((placed): readonly DraftHit[] => {
      const signs = instructionSigns(block, placed);
      const isDose = signs.some(({ kind }) => kind === 'dose' || kind === 'regimen');
      if (signs.length === 0 || isDose !== (rule.id === 'ADV-02') || sumOf(signs) < limits.finding) return [];
      return hitOf({ rule, block, placed, signs });
    }),
  );
}

interface Found {
  readonly rule: DraftRule;
  readonly block: AnnotatedBlock;
  readonly placed: PlacedSentence;
  readonly signs: readonly Sign[];
}

function hitOf({ rule, block, placed, signs }: Found): readonly DraftHit[] {
  const main = mainSign(signs);
  if (main === null || isExempt(rule, placed, main)) return [];
  const why = whyOf(placed.sentence, signs);
  const isPlain = adviceOf(placed.sentence).tagged('route').length === 0;
  const severity = isPlain && sumOf(signs) >= limits.block ? 'block' : 'warn';
  return [adviceHit(block, placed, { span: main, severity, why })];
}
