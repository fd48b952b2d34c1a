import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { handbook } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { announcesFalsehood } from './falsehood.ts';

/** STR-02, a note: the warning may stand in a block of its own, at the end of the block before, or in the myth block itself. */
export const mythWithoutWarning: DraftRule = {
  id: 'STR-02',
  category: 'structure',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: handbook('Step 2: warn that a myth is coming'),
  find: findUnwarned,
  examples: {
    flag: texts(
      'fact: mRNA stays out of the nucleus.\nmyth: Vaccines change your DNA.',
      'myth: Vaccines change your DNA.',
      'fact: Garlic is a food.\nexplanation: It has a smell.\nmyth: Garlic prevents flu.',
    ),
    pass: texts(
      'fact: mRNA stays out of the nucleus.\nwarning: You may hear a false claim.\nmyth: Vaccines change your DNA.',
      'myth: A false claim says mRNA vaccines change your DNA.',
      'fact: Garlic is a food. One myth says otherwise.\nmyth: Garlic prevents flu.',
      'fact: Garlic is a food.',
    ),
  },
};

function findUnwarned({ input }: AnnotatedDraft): readonly DraftHit[] {
  return input.blocks.flatMap((block, index): readonly DraftHit[] => {
    if (block.role !== 'myth' || block.text.trim() === '') return [];
    const before = input.blocks[index - 1];
    const isWarned = before?.role === 'warning' && before.text.trim() !== '';
    if (isWarned || announcesFalsehood(block.text) || announcesFalsehood(before?.text ?? '')) return [];
    const place = { kind: 'block' as const, blockId: block.id, start: 0, end: block.text.length };
    return [{ place, words: wordsOf(block.text) }];
  });
}
