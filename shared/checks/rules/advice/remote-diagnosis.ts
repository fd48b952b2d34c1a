import type { AnnotatedDraft } from '../../annotate.ts';
import { diagnosisSigns } from '../../diagnosis.ts';
import { spanish, texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import { packLanguageOf } from '../../language-packs.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { mainSign, sumOf, whyOf } from '../../signs.ts';
import { spanishAdviceHits } from '../../spanish-advice.ts';
import { adviceHit, advisingBlocks } from './advice-hit.ts';

const limits = { finding: 2, block: 3 };

/** ADV-06. An illness that is told of one person whom nobody has examined: a public figure, somebody in a picture, or the reader. */
export const remoteDiagnosis: DraftRule = {
  id: 'ADV-06',
  category: 'advice',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'scored',
  guideline: iem('Dr. Sapna R. Kudchadkar: do not diagnose online'),
  find: findDiagnoses,
  examples: {
    flag: [
      ...texts(
        'That senator clearly has Parkinson’s.',
        'The man in the clip is obviously having a stroke.',
        'You almost certainly have shingles.',
        'The minister drags his foot. My money is on a stroke.',
        'I’d bet the house on dementia, just look at that senator.',
        'Watch the singer’s face: I would wager it is Bell’s palsy.',
        'Your rash is just eczema, nothing to worry about.',
        'From what you describe, this sounds like gallstones.',
      ),
      ...spanish(
        'Ese senador claramente tiene Parkinson.',
        'Por lo que cuentas, eso es gastritis.',
        'Usted tiene herpes, casi seguro.',
      ),
    ],
    pass: [
      ...texts(
        'Parkinson’s signs include a slow walk and a tremor.',
        'The singer announced that she has breast cancer.',
        'If you have diabetes, have your feet checked once a year.',
        'You may have shingles without a rash; ask your doctor.',
        'Nobody can say from a video that a politician has dementia.',
        'Measles is a serious disease.',
        'The council put money on a stroke unit.',
        'I would bet that the flu season starts late.',
        'Nobody should bet on a miracle against cancer.',
      ),
      ...spanish(
        'El Parkinson causa temblor y lentitud.',
        'Si tiene diabetes, revise sus pies.',
        'Nadie puede decir por un vídeo que un político tiene demencia.',
      ),
    ],
  },
};

function findDiagnoses(draft: AnnotatedDraft): readonly DraftHit[] {
  if (packLanguageOf(draft.input.language) === 'es') return spanishAdviceHits(draft, 'diagnosis');
  return advisingBlocks(draft).flatMap((block) =>
    block.sentences.flatMap((placed): readonly DraftHit[] => {
      const signs = diagnosisSigns(block, placed);
      const main = mainSign(signs);
      if (main === null || sumOf(signs) < limits.finding || isExempt(remoteDiagnosis, placed, main)) return [];
      const severity = sumOf(signs) >= limits.block ? 'block' : 'warn';
      return [adviceHit(block, placed, { span: main, severity, why: whyOf(placed.sentence, signs) })];
    }),
  );
}
