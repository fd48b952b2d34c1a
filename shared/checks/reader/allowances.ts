import type { AnnotatedDraft } from '../annotate.ts';
import { blockFigures } from '../block-figures.ts';
import { storyFeatures } from '../story-features.ts';
import type { ReadCategory } from './model.ts';

/** How much surer the second reader has to be of a category in this text, in log odds. */
export type Allowances = Readonly<Partial<Record<ReadCategory, number>>>;

/**
 * What the words of a text cannot outweigh. Figures: chances with one denominator are what is asked for (of 83 texts of the corpus that give two none is at fault), and absolute numbers
 * beside the relative ones mostly are. People: whom a text calls made up are no patients (of 43 texts one is at fault). Chosen on h01 to h10, each judged
 * without its hand; h12 to h14 then were not looked at for it, and gained as much.
 */
export function allowancesOf({ blocks }: AnnotatedDraft): Allowances {
  const sentences = blocks.flatMap((block) => block.sentences.map(({ sentence }) => sentence));
  const wholes = sentences.flatMap(({ amounts }) =>
    amounts.flatMap(({ kind, outOf }) => (kind === 'ratio' ? [outOf] : [])),
  );
  const isComparable = wholes.length >= 2 && new Set(wholes).size === 1;
  const hasAbsolute = blocks.some((block) => blockFigures(block.sentences).hasAbsolute);
  const isMadeUp = sentences.some((sentence) => storyFeatures(sentence).some(({ kind }) => madeUp.has(kind)));
  const absolute = hasAbsolute ? 2.5 : 0;
  return { numbers: isComparable ? untold : absolute, privacy: isMadeUp ? 3 : 0 };
}

const untold = 9;
const madeUp = new Set(['invented', 'hypothetical']);
