/** A stretch that both texts have, that only the text before has, or that only the text after has. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What differs between two texts, word by word. `same` and `removed` joined give the text before, `same` and `added` the text
 * after; within one change what was removed comes first. Time grows nearly with the length alone, also for texts that share nothing:
 * past a limit of differences the words that both texts have once are matched first, and where there are none the stretch is replaced.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const pair = numbered(cutAtWords(before), cutAtWords(after));
  const matches: Match[] = [];
  matchStretch(pair, matches);
  return inWholePhrases(partsOf(pair, matches));
}

/** Words, citations, stretches of white space, single signs: joined they give the text. */
function cutAtWords(text: string): readonly string[] {
  const piece =
    /\[[^[\]\n]{0,200}@[^[\]\n]{1,200}\]|[\p{L}\p{N}\p{M}]+(?:['’.,\-‑/][\p{L}\p{N}\p{M}]+)*|\n+|[^\S\n]+|[^\s]/gu;
  return text.match(piece) ?? [];
}

interface Pair {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The same words as numbers, since numbers compare faster. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** `size` words that stand at `left` before and at `right` after. */
interface Match {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** What is still to be matched: half-open on both sides. */
interface Stretch {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

function numbered(before: readonly string[], after: readonly string[]): Pair {
  const numbers = new Map<string, number>();
  const number = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return { before, after, left: Int32Array.from(before, number), right: Int32Array.from(after, number) };
}

/** More differences than this in one stretch are not searched for the shortest way: that search grows with their square. */
const limitDifferences = 300;

function matchStretch(pair: Pair, matches: Match[]): void {
  const waiting: Stretch[] = [{ leftFrom: 0, leftTo: pair.left.length, rightFrom: 0, rightTo: pair.right.length }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const middle = matchEnds(pair, next, matches);
    if (middle.leftFrom === middle.leftTo || middle.rightFrom === middle.rightTo) continue;
    const shortest = shortestWay(pair, middle);
    if (shortest !== null) matches.push(...shortest);
    else waiting.push(...betweenAnchors(middle, rareWords(pair, middle), matches));
  }
  matches.sort((one, other) => one.left - other.left);
}

/** Matches what both begin and end with, and gives what lies between. */
function matchEnds({ left, right }: Pair, stretch: Stretch, matches: Match[]): Stretch {
  let { leftFrom, leftTo, rightFrom, rightTo } = stretch;
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom] === right[rightFrom]) {
    leftFrom += 1;
    rightFrom += 1;
  }
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftTo - 1] === right[rightTo - 1]) {
    leftTo -= 1;
    rightTo -= 1;
  }
  if (leftFrom > stretch.leftFrom) {
    matches.push({ left: stretch.leftFrom, right: stretch.rightFrom, size: leftFrom - stretch.leftFrom });
  }
  if (leftTo < stretch.leftTo) matches.push({ left: leftTo, right: rightTo, size: stretch.leftTo - leftTo });
  return { leftFrom, leftTo, rightFrom, rightTo };
}

/** The fewest differences (Myers 1986, "An O(ND) Difference Algorithm"), or null when there are more than the limit. */
function shortestWay({ left, right }: Pair, stretch: Stretch): readonly Match[] | null {
  const lefts = stretch.leftTo - stretch.leftFrom;
  const rights = stretch.rightTo - stretch.rightFrom;
  const limit = Math.min(limitDifferences, lefts + rights);
  const far = new Int32Array(2 * limit + 3);
  const steps: Int32Array[] = [];
  for (let differences = 0; differences <= limit; differences += 1) {
    steps.push(far.slice(limit + 1 - differences, limit + 2 + differences));
    for (let line = -differences; line <= differences; line += 2) {
      const at = limit + 1 + line;
      let x = stepTo(line, differences, (other) => far[at + other] ?? 0).x;
      while (x < lefts && x - line < rights && left[stretch.leftFrom + x] === right[stretch.rightFrom + x - line])
        x += 1;
      far[at] = x;
      if (x >= lefts && x - line >= rights) return wayBack(steps, stretch);
    }
  }
  return null;
}

/**
 * How a line is entered with one difference more: down from the line above (a word put in), or from the line below it (a word
 * taken out), whichever leads further. `reached(1)` and `reached(-1)` tell how far those two have come.
 */
function stepTo(
  line: number,
  differences: number,
  reached: (beside: 1 | -1) => number,
): { readonly x: number; readonly from: number } {
  const isDown = line === -differences || (line !== differences && reached(1) > reached(-1));
  return isDown ? { x: reached(1), from: line + 1 } : { x: reached(-1) + 1, from: line - 1 };
}

/** Walks the reached places back from the end. `steps[d]` holds what was reached on lines -d..d before difference d. */
function wayBack(steps: readonly Int32Array[], stretch: Stretch): readonly Match[] {
  const matches: Match[] = [];
  let x = stretch.leftTo - stretch.leftFrom;
  let y = stretch.rightTo - stretch.rightFrom;
  for (let differences = steps.length - 1; differences >= 0; differences -= 1) {
    const line = x - y;
    const reached = (other: number) => steps[differences]?.[other + differences] ?? 0;
    const step = stepTo(line, differences, (beside) => reached(line + beside));
    if (x > step.x) {
      matches.push({ left: stretch.leftFrom + step.x, right: stretch.rightFrom + step.x - line, size: x - step.x });
    }
    x = step.from < line ? step.x - 1 : step.x;
    y = x - step.from;
  }
  return matches;
}

/** Words that stand once on each side, as far as their order is the same on both. */
function rareWords({ left, right }: Pair, stretch: Stretch): readonly Match[] {
  const lefts = onlyPlaces(left, stretch.leftFrom, stretch.leftTo);
  const rights = onlyPlaces(right, stretch.rightFrom, stretch.rightTo);
  const both: Match[] = [];
  for (const [word, at] of lefts) {
    const other = rights.get(word) ?? -1;
    if (at >= 0 && other >= 0) both.push({ left: at, right: other, size: 1 });
  }
  return longestRising(both.sort((one, other) => one.left - other.left));
}

/** Where each word stands; -1 for a word that stands there more than once. */
function onlyPlaces(words: Int32Array, from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? -1;
    places.set(word, places.has(word) ? -1 : at);
  }
  return places;
}

/** The longest series of matches whose right sides rise as well. */
function longestRising(matches: readonly Match[]): readonly Match[] {
  const tails: number[] = [];
  const previous: number[] = [];
  matches.forEach((match, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[tails[middle] ?? 0]?.right ?? 0) < match.right) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const rising: Match[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const match = matches[at];
    if (match !== undefined) rising.push(match);
  }
  return rising.reverse();
}

/** Takes the anchors as matches and gives the stretches between them; without anchors there is nothing left to match. */
function betweenAnchors(stretch: Stretch, anchors: readonly Match[], matches: Match[]): readonly Stretch[] {
  if (anchors.length === 0) return [];
  const stretches: Stretch[] = [];
  let { leftFrom, rightFrom } = stretch;
  for (const anchor of anchors) {
    stretches.push({ leftFrom, leftTo: anchor.left, rightFrom, rightTo: anchor.right });
    leftFrom = anchor.left + 1;
    rightFrom = anchor.right + 1;
  }
  matches.push(...anchors);
  return [...stretches, { leftFrom, leftTo: stretch.leftTo, rightFrom, rightTo: stretch.rightTo }];
}

function partsOf({ before, after }: Pair, matches: readonly Match[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], words: readonly string[]) => {
    if (words.length > 0) parts.push({ kind, text: words.join('') });
  };
  let left = 0;
  let right = 0;
  for (const match of [...matches, { left: before.length, right: after.length, size: 0 }]) {
    add('removed', before.slice(left, match.left));
    add('added', after.slice(right, match.right));
    left = match.left + match.size;
    right = match.right + match.size;
    add('same', before.slice(match.left, left));
  }
  return parts;
}

/** A blank between two changed words belongs to the change: otherwise a new sentence would be marked word by word. */
function inWholePhrases(parts: readonly DiffPart[]): readonly DiffPart[] {
  const whole: DiffPart[] = [];
  let removed = '';
  let added = '';
  const end = () => {
    if (removed !== '') whole.push({ kind: 'removed', text: removed });
    if (added !== '') whole.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, index) => {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (isJoint(parts, index)) {
      removed += part.text;
      added += part.text;
    } else {
      end();
      const last = whole.at(-1);
      if (last?.kind === 'same') whole[whole.length - 1] = { kind: 'same', text: last.text + part.text };
      else whole.push(part);
    }
  });
  end();
  return whole;
}

/** Only between two changes on the same side: a blank between a word taken out and a word put in elsewhere stays. */
function isJoint(parts: readonly DiffPart[], index: number): boolean {
  const before = parts[index - 1]?.kind;
  const after = parts[index + 1]?.kind;
  const isBetween = before !== undefined && after !== undefined && before !== 'same' && after !== 'same';
  return isBetween && /^[^\S\n]+$/.test(parts[index]?.text ?? '');
}
