import type { Embed } from '../../electron/service/second-reader/embedder.ts';
import { annotateDraft, type BlockReading, type Sentence } from '../../shared/checks/annotate.ts';
import { bareInput } from '../../shared/checks/bare-text.ts';
import { createMemory } from '../../shared/checks/memory.ts';
import { featuresOf } from '../../shared/checks/reader/features.ts';
import { type ReadCategory, vectorOf } from '../../shared/checks/reader/model.ts';
import { signsOf } from '../../shared/checks/reader/signs.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { CorpusRow } from './corpus.ts';
import { type Lesson, rarityOf } from './learn.ts';

/** A row of the corpus with all that both layers see in it. */
export interface ReadRow {
  readonly row: CorpusRow;
  readonly findings: readonly Finding[];
  readonly signs: readonly string[];
  readonly buckets: ReadonlySet<number>;
  readonly embedding: ArrayLike<number>;
}

// Nothing that depends on the day may enter what is learned.
const day = '2026-11-22T00:00:00.000Z';

/** Reads every row with the instant layer and the embedding. `tell` hears how far it is. */
export async function readRows(
  corpus: readonly CorpusRow[],
  embed: Embed,
  tell: (done: number) => void,
): Promise<readonly ReadRow[]> {
  const checker = createChecker();
  const memory = { sentence: createMemory<Sentence>(1), block: createMemory<BlockReading>(1) };
  const rows: ReadRow[] = [];
  for (const row of corpus) {
    const input = bareInput({ posts: [row.text] }, day);
    const { findings } = checker.check(input);
    const signs = signsOf({ findings }, annotateDraft(input, memory));
    const buckets = new Set(featuresOf(row.text, signs).map(({ bucket }) => bucket));
    rows.push({ row, findings, signs, buckets, embedding: await embed(row.text) });
    if (rows.length % 500 === 0) tell(rows.length);
  }
  return rows;
}

/** How much a row counts that was written for another category: it is told apart more easily, and there are six times as many. */
const otherImportance = 0.25;

/** The lessons for one category, and the rarity of buckets that they were weighed with. */
export function lessonsFor(
  rows: readonly ReadRow[],
  category: ReadCategory,
  rarity: ArrayLike<number>,
): readonly Lesson[] {
  return rows.map(({ row, signs, embedding }) => {
    const isFlagged = row.labels.includes(category);
    const isOwn = row.writtenFor === category || isFlagged;
    return {
      vector: vectorOf(row.text, { signs, embedding }, rarity),
      isFlagged,
      importance: isOwn ? 1 : otherImportance,
    };
  });
}

export function rarityOfRows(rows: readonly ReadRow[]): Float64Array {
  return rarityOf(rows.map(({ buckets }) => buckets));
}
