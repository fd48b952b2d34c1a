import type { AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

/** STR-17, the app's own. An empty disclosure is left to COI-18, which knows what there is to disclose. */
export const emptyBlock: DraftRule = {
  id: 'STR-17',
  category: 'structure',
  severity: 'block',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('The blocks that a template requires are written'),
  missing: ({ input }) => (input.templateBlocks === null ? 'noTemplate' : null),
  find: findEmpty,
  examples: {
    flag: [
      { text: 'fact: ', input: { templateBlocks: [required()] } },
      { text: 'myth: Garlic prevents flu.', input: { templateBlocks: [required()] } },
      { text: 'fact: [@study2020]\nmyth: Garlic prevents flu.', input: { templateBlocks: [required()] } },
    ],
    pass: [
      { text: 'fact: Garlic is a food.', input: { templateBlocks: [required()] } },
      { text: 'fact: ', input: { templateBlocks: [{ ...required(), isRequired: false }] } },
      { text: 'fact: ', input: { templateBlocks: null } },
    ],
  },
};

function required() {
  return { role: 'fact' as const, label: 'Fact', isRequired: true };
}

/** A template may ask for two blocks of one role: the n-th asked for is the n-th of that role in the draft. */
function findEmpty(draft: AnnotatedDraft): readonly DraftHit[] {
  const asked = draft.input.templateBlocks ?? [];
  return asked.flatMap((wanted, index): readonly DraftHit[] => {
    if (!wanted.isRequired || wanted.role === 'disclosure') return [];
    const rank = asked.slice(0, index).filter((other) => other.role === wanted.role).length;
    const found = draft.blocks.filter(({ block }) => block.role === wanted.role)[rank];
    const values = { label: wanted.label };
    const words = `${wanted.role} ${wanted.label} ${rank}`;
    if (found === undefined) return [{ place: { kind: 'draft' }, message: 'absent', values, words }];
    const isWritten = found.sentences.length > 0 || (wanted.role === 'sources' && found.citations.length > 0);
    if (isWritten) return [];
    return [
      { place: { kind: 'block', blockId: found.block.id, start: 0, end: found.block.text.length }, values, words },
    ];
  });
}
