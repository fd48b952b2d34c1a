import { logOdds, type ReadCategory, readCategories } from '../../shared/checks/reader/model.ts';
import { lengthAllowance } from '../../shared/checks/reader/thresholds.ts';
import { learnCategory, type ReadRow, rarityOfRows, vectorsOf } from './lessons.ts';

/** How often a layer was right: texts found rightly, found wrongly, and missed. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What both layers say of one text for one category. `odds` are log odds of a reader that never saw this hand, with the allowance for the length. */
export interface Judged {
  readonly hand: string;
  readonly isFlagged: boolean;
  readonly isOwn: boolean;
  readonly isFoundAtOnce: boolean;
  readonly isBlocked: boolean;
  readonly odds: number;
}

/** Leaves out one hand after the other, learns from all others, and judges the texts of the hand that was left out. */
export function judgeWithoutOwnHand(
  rows: readonly ReadRow[],
  tell: (hand: string) => void,
): ReadonlyMap<ReadCategory, readonly Judged[]> {
  const hands = [...new Set(rows.map(({ row }) => row.hand))].sort();
  const judged = new Map<ReadCategory, Judged[]>(readCategories.map((category) => [category, []]));
  for (const hand of hands) {
    tell(hand);
    const others = rows.filter(({ row }) => row.hand !== hand);
    const own = rows.filter(({ row }) => row.hand === hand);
    const rarity = rarityOfRows(others);
    const [seen, unseen] = [vectorsOf(others, rarity), vectorsOf(own, rarity)];
    for (const category of readCategories) {
      const weights = learnCategory(others, seen, category);
      const added = own.map((read, index) =>
        judge(read, category, oddsOf(unseen[index], weights) - lengthAllowance(read.row.text)),
      );
      judged.get(category)?.push(...added);
    }
  }
  return judged;
}

function oddsOf(vector: Parameters<typeof logOdds>[0] | undefined, weights: Parameters<typeof logOdds>[1]): number {
  return vector === undefined ? 0 : logOdds(vector, weights);
}

function judge({ row, findings }: ReadRow, category: ReadCategory, odds: number): Judged {
  const found = findings.filter((finding) => finding.category === category);
  return {
    hand: row.hand,
    isFlagged: row.labels.includes(category),
    isOwn: row.writtenFor === category,
    isFoundAtOnce: found.length > 0,
    isBlocked: found.some(({ severity }) => severity === 'block'),
    odds,
  };
}

/** Counts over `judged` what `isFound` gives. */
export function scoreOf(judged: readonly Judged[], isFound: (one: Judged) => boolean): Score {
  const count = (isRight: (one: Judged) => boolean) => judged.filter(isRight).length;
  return {
    right: count((one) => isFound(one) && one.isFlagged),
    wrong: count((one) => isFound(one) && !one.isFlagged),
    missed: count((one) => !isFound(one) && one.isFlagged),
  };
}

export function precisionOf({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recallOf({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
