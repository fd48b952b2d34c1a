import { logOdds, type ReadCategory, readCategories } from '../../shared/checks/reader/model.ts';
import { aboveThreshold, tellings } from '../../shared/checks/reader/thresholds.ts';
import { learnCategory, type ReadRow, rarityOfRows, vectorsOf } from './lessons.ts';

/** How often a layer was right: texts found rightly, found wrongly, and missed. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What both layers say of one text for one category. `isRead` is what a second reader tells that never saw this hand. */
export interface Judged {
  readonly hand: string;
  readonly isFlagged: boolean;
  readonly isOwn: boolean;
  readonly isFoundAtOnce: boolean;
  readonly isBlocked: boolean;
  readonly isRead: boolean;
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
    const told = readAs(others, own);
    for (const category of readCategories) {
      judged.get(category)?.push(...own.map((read, index) => judge(read, category, told[index])));
    }
  }
  return judged;
}

/** What a reader that learned from `others` tells of each of `own`. */
function readAs(others: readonly ReadRow[], own: readonly ReadRow[]): readonly ReadonlySet<ReadCategory>[] {
  const rarity = rarityOfRows(others);
  const seen = vectorsOf(others, rarity);
  const learned = readCategories.map((category) => [category, learnCategory(others, seen, category)] as const);
  return vectorsOf(own, rarity).map((vector, index) => {
    const { row, allowances = {} } = own[index] ?? {};
    const text = row?.text ?? '';
    const above = learned.map(([category, weights]) => [
      category,
      aboveThreshold(category, logOdds(vector, weights), { text, allowances }),
    ]);
    const told = tellings(Object.fromEntries(above) as Record<ReadCategory, number>);
    return new Set(told.map(({ category }) => category));
  });
}

function judge(
  { row, findings }: ReadRow,
  category: ReadCategory,
  told: ReadonlySet<ReadCategory> | undefined,
): Judged {
  const found = findings.filter((finding) => finding.category === category);
  return {
    hand: row.hand,
    isFlagged: row.labels.includes(category),
    isOwn: row.writtenFor === category,
    isFoundAtOnce: found.length > 0,
    isBlocked: found.some(({ severity }) => severity === 'block'),
    isRead: told?.has(category) === true,
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
