import type { AnnotatedDraft, PlacedSentence, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { handbook } from '../../guidelines.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const limitOverlap = 0.75;

/** STR-03. A sentence outside the myth block that shares three quarters of the myth's words and does not deny them says it again. */
export const repeatedMyth: DraftRule = {
  id: 'STR-03',
  category: 'structure',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: handbook('Step 2: repeat the myth only once'),
  find: findRepeats,
  examples: {
    flag: texts(
      'fact: Is it true that vaccines cause autism in children?\nmyth: Vaccines cause autism in children.',
      'myth: Garlic soup prevents the flu.\nexplanation: So they say garlic soup prevents the flu.',
      'myth: Bleach cures the coronavirus.\nmyth: Bleach cures the coronavirus.',
    ),
    pass: texts(
      'fact: Vaccines do not cause autism in children.\nmyth: Vaccines cause autism in children.',
      'myth: Garlic soup prevents the flu.\nexplanation: Garlic is a food.',
      'myth: It cures.\nexplanation: It cures.',
    ),
  },
};

function findRepeats(draft: AnnotatedDraft): readonly DraftHit[] {
  if (!draft.blocks.some(({ block }) => block.role === 'myth')) return [];
  const placed = draft.blocks.flatMap((block) => block.sentences.map((one) => ({ block: block.block, one })));
  const told = createTold();
  const hits: DraftHit[] = [];
  const mythFirst = [...placed].sort((a, b) => Number(b.block.role === 'myth') - Number(a.block.role === 'myth'));
  for (const { block, one } of mythFirst) {
    const said = contentWords(one.sentence);
    const isAgain = said.size >= 3 && !isDenied(one) && told.hasLike(said);
    if (isAgain) {
      const place = { kind: 'block' as const, blockId: block.id, start: one.start, end: one.end };
      hits.push({ place, words: one.sentence.words });
    } else if (block.role === 'myth' && said.size >= 3) told.add(said);
  }
  return hits;
}

interface Told {
  readonly add: (myth: ReadonlySet<string>) => void;
  /** Whether three quarters of the words of one of them are said again. */
  readonly hasLike: (said: ReadonlySet<string>) => boolean;
}

/** By their words, so that a text is not held against each sentence of each myth. */
function createTold(): Told {
  const sizes: number[] = [];
  const byWord = new Map<string, number[]>();
  return {
    add(myth) {
      for (const word of myth) {
        const before = byWord.get(word);
        if (before === undefined) byWord.set(word, [sizes.length]);
        else before.push(sizes.length);
      }
      sizes.push(myth.size);
    },
    hasLike(said) {
      const shared = new Map<number, number>();
      for (const word of said) {
        for (const myth of byWord.get(word) ?? []) shared.set(myth, (shared.get(myth) ?? 0) + 1);
      }
      return [...shared].some(([myth, count]) => count / (sizes[myth] ?? count) >= limitOverlap);
    },
  };
}

const contentWords = perObject<Sentence, ReadonlySet<string>>(
  ({ tokens }) => new Set(tokens.map((token) => token.word).filter((word) => word.length > 2 && !empty.has(word))),
);

const empty = new Set(
  'the and that this with for are was were has have had its they them you your our from but not can does did will'.split(
    ' ',
  ),
);

function isDenied({ sentence }: PlacedSentence): boolean {
  return sentence.negated.some((isNegated) => isNegated) && sentence.role !== 'myth';
}
