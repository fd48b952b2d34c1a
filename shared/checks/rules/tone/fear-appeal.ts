import type { AnnotatedBlock, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon, createTagger, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { fearWords } from '../../words/english-tone-notes.ts';
import { type Noted, notesOf } from './block-notes.ts';

/** TON-06. Fear without a way out makes people look away; a frightening fact beside something to do is left alone. */
export const fearAppeal: DraftRule = {
  id: 'TON-06',
  category: 'tone',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('Fear comes with something that people can do'),
  find: (draft) => notesOf(draft, fearAppeal, look),
  examples: {
    flag: texts(
      'You will die gasping.',
      'Your child could suffocate slowly while you are looking on.',
      'Picture your baby turning blue. That is whooping cough.',
    ),
    pass: texts(
      'Measles can be serious. Two doses protect. Call your clinic.',
      'Whooping cough can stop a baby’s breathing. Ask your midwife about the vaccine in pregnancy.',
      'The death rate was 2 in 1,000.',
    ),
  },
};

const frightWords = createLexicon({ fright: fearWords['fright'] ?? [] });
const tagsOf = createTagger(fearWords);
const frightOf = perObject<Sentence, readonly Match[]>((sentence) =>
  sentence.tokens.some((token) => frightWords.firstWords.has(token.word)) ? frightWords.find(sentence.tokens) : [],
);

function look(block: AnnotatedBlock): readonly Noted[] {
  const frightened = block.sentences.flatMap((placed) =>
    frightOf(placed.sentence)
      .filter((match) => placed.sentence.negated[match.from] !== true && match.to > match.from + 1)
      .map(({ start, end }) => ({ placed, start, end, feature: 'fright' })),
  );
  if (frightened.length === 0) return [];
  const canAct = block.sentences.some(({ sentence }) =>
    tagsOf(sentence.tokens).some((match) => match.tag === 'action'),
  );
  return canAct ? [] : frightened.slice(0, 1);
}
