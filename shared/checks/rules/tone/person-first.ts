import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import { createLexicon, type Lexicon } from '../../lexicon.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { personFirstWords } from '../../words/english-tone-notes.ts';

const plain = createLexicon(personFirstWords.plain);
const mild = createLexicon(personFirstWords.mild);

/** TON-10. Milder words are matters of style, so on a bare text only those are told that hurt by themselves. */
export const personFirst: DraftRule = {
  id: 'TON-10',
  category: 'tone',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: iem('Dr. Amila Punyadasa: respect for patients’ diversity, not being judgmental'),
  find: (draft) => [...swaps(draft, plain), ...(draft.input.isBare === true ? [] : swaps(draft, mild))],
  examples: {
    flag: texts('Drug abusers get it too.', 'It is common in diabetics.', 'The mentally ill are often forgotten.'),
    pass: texts(
      'People who use drugs get it too.',
      'A diabetic foot ulcer needs care.',
      'He said “addicts lie”.',
      'The patient has asthma.',
    ),
  },
};

function swaps(draft: AnnotatedDraft, lexicon: Lexicon): readonly DraftHit[] {
  return draft.blocks.flatMap(({ block, sentences }) =>
    sentences.flatMap((placed) =>
      lexicon
        .find(placed.sentence.tokens)
        .filter((match) => !isExempt(personFirst, placed, match))
        .map(({ tag, start, end }): DraftHit => {
          const text = placed.sentence.text.slice(start, end);
          const instead = start === 0 ? tag.charAt(0).toUpperCase() + tag.slice(1) : tag;
          const place = { blockId: block.id, start: placed.start + start, end: placed.start + end };
          return {
            place: { kind: 'block', ...place },
            values: { text, instead },
            words: `${text}|${placed.sentence.words}`,
            why: [{ feature: 'label', text }],
            fixes: [
              {
                kind: 'suggest',
                label: { key: 'checks.fix.replace', values: { from: text, to: instead } },
                edits: [{ ...place, text: instead }],
              },
            ],
          };
        }),
    ),
  );
}
