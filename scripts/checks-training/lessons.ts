import type { Embed } from '../../electron/service/second-reader/embedder.ts';
import { featuresOf } from '../../shared/checks/reader/features.ts';
import {
  type CategoryWeights,
  type ReadCategory,
  type TextVector,
  vectorOf,
} from '../../shared/checks/reader/model.ts';
import { createInstantReading, type InstantReading } from '../../shared/checks/reader/signs.ts';
import type { CorpusRow } from './corpus.ts';
import { learn, rarityOf } from './learn.ts';

/** A row of the corpus with all that both layers see in it. */
export interface ReadRow extends InstantReading {
  readonly row: CorpusRow;
  readonly buckets: ReadonlySet<number>;
  readonly embedding: ArrayLike<number>;
}

/** Reads every row with the instant layer and the embedding. `tell` hears how far it is. */
export async function readRows(
  corpus: readonly CorpusRow[],
  embed: Embed,
  tell: (done: number) => void,
): Promise<readonly ReadRow[]> {
  const readAtOnce = createInstantReading();
  const rows: ReadRow[] = [];
  for (const row of corpus) {
    const { findings, signs, allowances } = readAtOnce(row.text);
    const buckets = new Set(featuresOf(row.text, signs).map(({ bucket }) => bucket));
    rows.push({ row, findings, signs, allowances, buckets, embedding: Float64Array.from(await embed(row.text)) });
    if (rows.length % 500 === 0) tell(rows.length);
  }
  return rows;
}

/** What the model sees of each row, weighed with `rarity`. */
export function vectorsOf(rows: readonly ReadRow[], rarity: ArrayLike<number>): readonly TextVector[] {
  return rows.map(({ row, signs, embedding }) => vectorOf(row.text, { signs, embedding }, rarity));
}

/** How much a row counts that is about something else: there are six times as many. */
const otherImportance = 0.25;
/** How much the question "is it about this at all?" counts beside "is it as it should be?". */
const topicShare = 0.75;

/**
 * Learns one category in two: among texts of this kind, which are faulty; and among all texts, which are of this kind. Learned as one, the many texts on other
 * things drown the few that are nearly right (0.77 instead of 0.87 for promotion). Both are linear, so their sum is one model. `vectors` are those of `rows`.
 */
export function learnCategory(
  rows: readonly ReadRow[],
  vectors: readonly TextVector[],
  category: ReadCategory,
): CategoryWeights {
  const lessons = vectors.map((vector, index) => {
    const row = rows[index]?.row;
    const isFlagged = row?.labels.includes(category) === true;
    return { vector, isFlagged, isOfKind: isFlagged || row?.writtenFor === category };
  });
  const fault = learn(
    lessons.filter(({ isOfKind }) => isOfKind).map(({ vector, isFlagged }) => ({ vector, isFlagged, importance: 1 })),
  );
  const kind = learn(
    lessons.map(({ vector, isOfKind }) => ({
      vector,
      isFlagged: isOfKind,
      importance: isOfKind ? 1 : otherImportance,
    })),
  );
  return {
    bias: fault.bias + topicShare * kind.bias,
    words: Float64Array.from(fault.words, (weight, bucket) => weight + topicShare * (kind.words[bucket] ?? 0)),
    embedding: Float64Array.from(
      fault.embedding,
      (weight, place) => weight + topicShare * (kind.embedding[place] ?? 0),
    ),
  };
}

export function rarityOfRows(rows: readonly ReadRow[]): Float64Array {
  return rarityOf(rows.map(({ buckets }) => buckets));
}
