import type { BreakPlace, PostEdit } from '../model/post-breaks.ts';
import type { Stretch } from './cut-phrase.ts';
import type { TextPurge } from './purge-text.ts';

/** What takes words out of texts, and out of pieces that were cut out of texts. */
export interface PiecePurge {
  readonly purge: TextPurge;
  /** Where the words stand in a piece, as far as the piece has them. */
  readonly stretchesIn: (piece: string) => readonly Stretch[];
  readonly replacement: string;
}

/** Holds no letter, so that it can be no part of words. */
const withoutLetters = '[\u2026]';

/** The places of breaks without the words; one in the midst of them comes to stand behind what stands in their place. */
export function purgeBreaks(breaks: readonly BreakPlace[], words: PiecePurge): readonly BreakPlace[] {
  return breaks.map((place) => untilGone(place, words, purgePlace));
}

/** Edits without the words: in what a person wrote, in what the draft said there, and in their places. */
export function purgeEdits(edits: readonly PostEdit[], words: PiecePurge): readonly PostEdit[] {
  return edits.map((edit) => untilGone(edit, words, purgeEdit));
}

/** What stands in the place of some words may bring others of them about. Each pass but the first leaves fewer letters. */
function untilGone<Part>(part: Part, words: PiecePurge, purge: (part: Part, words: PiecePurge) => Part): Part {
  let before = part;
  let after = purge(before, words);
  while (JSON.stringify(after) !== JSON.stringify(before)) {
    before = after;
    after = purge(before, { ...words, replacement: withoutLetters });
  }
  return after;
}

function purgeEdit({ from, to, was, text }: PostEdit, words: PiecePurge): PostEdit {
  const around = `${from?.before ?? ''} `;
  const all = `${around}${was} ${to?.after ?? ''}`;
  const inWas = { start: around.length, end: around.length + was.length };
  return {
    from: from === null ? null : purgePlace(from, words),
    to: to === null ? null : purgePlace(to, words),
    was: purgePart(all, inWas, words).trim(),
    text: words.purge(text),
  };
}

const keptCharacters = 60;

function purgePlace(place: BreakPlace, words: PiecePurge): BreakPlace {
  const { before, after } = place;
  const all = `${before} ${after}`;
  if (words.stretchesIn(all).length === 0) return place;
  const left = purgePart(all, { start: 0, end: before.length }, words).trimEnd().slice(-keptCharacters);
  const right = purgePart(all, { start: before.length + 1, end: all.length }, words)
    .trimStart()
    .slice(0, keptCharacters);
  // No words behind a place would say that its block ends there.
  return { ...place, before: left || withoutLetters, after: after === '' ? '' : right || withoutLetters };
}

/** One part of a text without the words. What stands in their place stands where they begin. */
function purgePart(all: string, part: Stretch, { stretchesIn, replacement }: PiecePurge): string {
  let purged = '';
  let from = part.start;
  for (const { start, end } of stretchesIn(all)) {
    if (end <= part.start || start >= part.end) continue;
    purged += all.slice(from, Math.max(from, start)) + (start < part.start ? '' : replacement);
    from = Math.max(from, Math.min(end, part.end));
  }
  return purged + all.slice(from, part.end);
}
