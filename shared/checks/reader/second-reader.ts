import type { Finding } from '../../model/finding.ts';
import { type AnnotatedBlock, annotateDraft, type BlockReading, type Sentence } from '../annotate.ts';
import type { CheckInput } from '../check-input.ts';
import { createIdentifier, wordsOf } from '../identify.ts';
import { createMemory } from '../memory.ts';
import { type Examples, nearestExamples } from './examples.ts';
import {
  contributions,
  logOdds,
  type ReadCategory,
  type ReaderWeights,
  readCategories,
  type TextVector,
  vectorOf,
} from './model.ts';
import { type Passage, passagesOf } from './passages.ts';
import { readerRule } from './reader-rules.ts';
import { createInstantReading } from './signs.ts';
import { aboveThreshold, tellings } from './thresholds.ts';

/** What the second reader works with: what it learned, labelled texts to explain by, and the meaning of a text as numbers. */
export interface ReaderParts {
  readonly weights: ReaderWeights;
  readonly examples: Examples;
  readonly embed: (text: string) => Promise<ArrayLike<number>>;
}

/** What was read so far. `left` is how many passages nobody has read yet: ask again. */
export interface ReaderReport {
  readonly findings: readonly Finding[];
  readonly left: number;
}

export interface SecondReader {
  /** Reads at most `mostNew` passages that it has not read before. */
  readonly read: (input: CheckInput, mostNew?: number) => Promise<ReaderReport>;
}

/**
 * The second of the two speeds: a linear model over an embedding, words and what the instant layer saw, learned from the labelled corpus
 * (scripts/train-checks.ts). It warns and never blocks. It keeps what it said of the last few thousand passages.
 */
export function createSecondReader(parts: ReaderParts): SecondReader {
  const read = new Map<string, PassageReading>();
  const memory = { sentence: createMemory<Sentence>(4000), block: createMemory<BlockReading>(400) };
  const readOne = createPassageReading(parts);
  return {
    async read(input, mostNew = Number.POSITIVE_INFINITY) {
      const passages = annotateDraft(input, memory).blocks.flatMap(readable);
      let made = 0;
      for (const passage of passages) {
        if (read.has(passage.text) || made >= mostNew) continue;
        if (read.size >= mostKept) read.clear();
        read.set(passage.text, await readOne(passage.text));
        made += 1;
      }
      return {
        findings: placed(passages, read),
        left: passages.filter(({ text }) => !read.has(text)).length,
      };
    },
  };
}

const mostKept = 5000;

interface ReadPassage extends Passage {
  readonly categories: readonly ReadCategory[];
}

/** Lists of sources and the app's own disclosures and disclaimers are no prose; a myth may say what it says, but tell of no patient. */
function readable(block: AnnotatedBlock): readonly ReadPassage[] {
  const { role } = block.block;
  if (role === 'sources' || role === 'disclosure' || role === 'disclaimer') return [];
  const categories: readonly ReadCategory[] = role === 'myth' ? ['privacy'] : readCategories;
  return passagesOf(block).map((passage) => ({ ...passage, categories }));
}

interface PassageReading {
  readonly told: readonly Pick<Finding, 'category' | 'severity' | 'why'>[];
}

function createPassageReading({ weights, examples, embed }: ReaderParts): (text: string) => Promise<PassageReading> {
  const readAtOnce = createInstantReading();
  return async (text) => {
    const { signs, allowances } = readAtOnce(text);
    const embedding = await embed(text);
    const vector = vectorOf(text, { signs, embedding }, weights.rarity);
    const above = recordOf((category) =>
      aboveThreshold(category, logOdds(vector, weights.categories[category]), { text, allowances }),
    );
    const told = tellings(above).map(({ category, severity }) => ({
      ...{ category, severity },
      why: whyOf({ vector, embedding, category }, { weights, examples }),
    }));
    return { told };
  };
}

function recordOf(reckon: (category: ReadCategory) => number): Readonly<Record<ReadCategory, number>> {
  const entries = readCategories.map((category) => [category, reckon(category)]);
  return Object.fromEntries(entries) as Record<ReadCategory, number>;
}

interface Read {
  readonly vector: TextVector;
  readonly embedding: ArrayLike<number>;
  readonly category: ReadCategory;
}

/** The signs that counted most, and the labelled texts that are most like it. */
function whyOf(
  { vector, embedding, category }: Read,
  { weights, examples }: Omit<ReaderParts, 'embed'>,
): Finding['why'] {
  const signs = contributions(vector, weights.categories[category], 5);
  return [
    ...signs.map(({ name, weight }) => ({ feature: 'readerSign', text: name, weight })),
    ...nearestExamples(examples, { embedding, category }, 2).map(({ text }) => ({
      feature: 'readerExample',
      text,
      weight: null,
    })),
  ];
}

function placed(passages: readonly ReadPassage[], read: ReadonlyMap<string, PassageReading>): readonly Finding[] {
  const identify = createIdentifier();
  return passages.flatMap(({ text, blockId, start, end, categories }) =>
    (read.get(text)?.told ?? [])
      .filter(({ category }) => categories.some((one) => one === category))
      .map(({ category, severity, why }) => {
        const rule = readerRule(category as ReadCategory);
        return {
          id: identify(rule.rule, wordsOf(text)),
          ...rule,
          severity,
          place: { kind: 'block' as const, blockId, start, end },
          why: [...why],
        };
      }),
  );
}
