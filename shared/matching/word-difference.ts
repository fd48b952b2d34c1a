/** Words in order, each with its weight; equal words weigh the same. */
export interface WeighedWords {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
}

export interface WordDifference {
  /** Weight of the words that only one of the two has. */
  readonly lone: number;
  /** Weight of the words that stand where the other has different ones. */
  readonly replaced: number;
}

/** Weighs what tells two wordings apart. What they begin and end with alike is cut off first: most that are compared differ in a word or two. */
export function wordDifference(left: WeighedWords, right: WeighedWords): WordDifference {
  const shorter = Math.min(left.stems.length, right.stems.length);
  let start = 0;
  while (start < shorter && left.stems[start] === right.stems[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.stems.at(-1 - end) === right.stems.at(-1 - end)) end += 1;
  return differenceOf(cut(left, start, end), cut(right, start, end));
}

function cut({ stems, weights }: WeighedWords, start: number, end: number): WeighedWords {
  return { stems: stems.slice(start, stems.length - end), weights: weights.slice(start, weights.length - end) };
}

/** Aligns the two by their longest common subsequence, gap by gap from the end. */
function differenceOf(left: WeighedWords, right: WeighedWords): WordDifference {
  const common = commonWeights(left, right);
  const width = right.stems.length + 1;
  const difference = { lone: 0, replaced: 0 };
  let [row, column, gapLeft, gapRight] = [left.stems.length, right.stems.length, 0, 0];
  const closeGap = () => {
    difference.lone += gapLeft + gapRight;
    difference.replaced += Math.min(gapLeft, gapRight);
    [gapLeft, gapRight] = [0, 0];
  };
  while (row > 0 && column > 0) {
    const here = common[row * width + column] ?? 0;
    if (left.stems[row - 1] === right.stems[column - 1]) {
      closeGap();
      row -= 1;
      column -= 1;
    } else if (here === common[(row - 1) * width + column]) {
      row -= 1;
      gapLeft += left.weights[row] ?? 0;
    } else {
      column -= 1;
      gapRight += right.weights[column] ?? 0;
    }
  }
  gapLeft += sum(left.weights.slice(0, row));
  gapRight += sum(right.weights.slice(0, column));
  closeGap();
  return difference;
}

/** The weight of the longest common subsequence of each pair of beginnings, row by row. */
function commonWeights(left: WeighedWords, right: WeighedWords): Float64Array {
  const width = right.stems.length + 1;
  const common = new Float64Array((left.stems.length + 1) * width);
  for (const [index, stem] of left.stems.entries()) {
    const row = (index + 1) * width;
    const weight = left.weights[index] ?? 0;
    for (let column = 1; column < width; column += 1) {
      const above = row - width + column;
      common[row + column] =
        stem === right.stems[column - 1]
          ? (common[above - 1] ?? 0) + weight
          : Math.max(common[above] ?? 0, common[row + column - 1] ?? 0);
    }
  }
  return common;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, each) => total + each, 0);
}
