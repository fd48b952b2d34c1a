import { isEmojiPresentation, isExtendedPictographic } from 'unicode-segmenter/emoji';
import {
  flagRegions,
  joinedMixedPairs,
  joinedPairs,
  joinedPlain,
  joinedToned,
  joinedTonedOnly,
  modifierBases,
  textStyleEmoji,
} from './emoji-sequences.ts';

const emojiStyle = 0xfe0f;
const joiner = 0x200d;
const enclosingKeycap = 0x20e3;

type Joined = 'plain' | 'toned' | 'toned-only' | 'pair' | 'mixed-pair';

const textStyle = codePointSet(textStyleEmoji);
const bases = codePointSet(modifierBases);
const flags = new Set(flagRegions.split(' '));
const joinedKinds = joinedTable();

/** Whether the whole of `codePoints` (one grapheme cluster) is one emoji sequence of more than one code point that Unicode recommends. */
export function isEmojiSequence(codePoints: readonly number[]): boolean {
  const [first, second] = codePoints;
  if (first === undefined || second === undefined) return false;
  if (codePoints.includes(joiner)) return isJoinedSequence(codePoints);
  if (isRegionalIndicator(first)) return codePoints.length === 2 && flags.has(regionOf(first, second));
  if (codePoints.at(-1) === enclosingKeycap) return isKeycap(codePoints);
  if (codePoints.length === 2) return isStyled(first, second);
  return isTagFlag(codePoints) || isTonedTextStyle(codePoints);
}

function isStyled(first: number, second: number): boolean {
  return second === emojiStyle ? textStyle.has(first) : isSkinTone(second) && bases.has(first);
}

/** Whether a cluster shows as an emoji at all, recommended or not: a pictograph, a flag or a keycap. */
export function isEmojiCluster(cluster: string): boolean {
  for (const character of cluster) {
    const code = character.codePointAt(0) ?? 0;
    if (code === enclosingKeycap || isRegionalIndicator(code)) return true;
    if (isExtendedPictographic(code) || isEmojiPresentation(code)) return true;
  }
  return false;
}

function isJoinedSequence(codePoints: readonly number[]): boolean {
  const tones = codePoints.filter(isSkinTone);
  const kind = joinedKinds.get(
    codePoints
      .filter((code) => !isSkinTone(code))
      .map((code) => code.toString(16))
      .join('_'),
  );
  return kind !== undefined && areTonesInOrder(codePoints) && fitsTones(kind, tones);
}

function fitsTones(kind: Joined, tones: readonly number[]): boolean {
  switch (kind) {
    case 'plain':
      return tones.length === 0;
    case 'toned':
      return tones.length <= 1;
    case 'toned-only':
      return tones.length === 1;
    case 'pair':
      return tones.length === 0 || tones.length === 2;
    case 'mixed-pair':
      return tones.length === 2 && tones[0] !== tones[1];
  }
}

function areTonesInOrder(codePoints: readonly number[]): boolean {
  return codePoints.every((code, index) => !isSkinTone(code) || bases.has(codePoints[index - 1] ?? 0));
}

function isKeycap(codePoints: readonly number[]): boolean {
  const key = String.fromCodePoint(codePoints[0] ?? 0);
  if (!/^[0-9#*]$/.test(key)) return false;
  return codePoints.length === 2 || (codePoints.length === 3 && codePoints[1] === emojiStyle);
}

/** The flags of England, Scotland and Wales: the only recommended tag sequences. */
function isTagFlag(codePoints: readonly number[]): boolean {
  if (codePoints[0] !== 0x1f3f4 || codePoints.at(-1) !== 0xe007f) return false;
  const tags = codePoints.slice(1, -1).map((code) => String.fromCodePoint(code - 0xe0000));
  return ['gbeng', 'gbsct', 'gbwls'].includes(tags.join(''));
}

/** X also takes a raised finger with both the style selector and a skin tone as one emoji: an old way to write it. */
function isTonedTextStyle(codePoints: readonly number[]): boolean {
  const [first, second, third] = codePoints;
  if (codePoints.length !== 3 || first === undefined || third === undefined) return false;
  return second === emojiStyle && isSkinTone(third) && bases.has(first) && textStyle.has(first);
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isRegionalIndicator(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function regionOf(first: number, second: number): string {
  return String.fromCharCode(first - 0x1f1e6 + 65, second - 0x1f1e6 + 65);
}

function codePointSet(ranges: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const range of ranges.split(' ')) {
    const [start = '', end = start] = range.split('-');
    for (let code = Number.parseInt(start, 16); code <= Number.parseInt(end, 16); code += 1) codes.add(code);
  }
  return codes;
}

function joinedTable(): ReadonlyMap<string, Joined> {
  const lists: readonly (readonly [string, Joined])[] = [
    [joinedPlain, 'plain'],
    [joinedToned, 'toned'],
    [joinedTonedOnly, 'toned-only'],
    [joinedPairs, 'pair'],
    [joinedMixedPairs, 'mixed-pair'],
  ];
  return new Map(lists.flatMap(([list, kind]) => list.split(' ').map((sequence) => [sequence, kind] as const)));
}
