import type { ThreadWarning } from '../model/thread.ts';
import { makePost, type SplitPost, withoutRepeats } from './assemble-posts.ts';
import { findBreaks } from './breaks.ts';
import { ceilingsOf } from './ceilings.ts';
import { findProseGroups, type Group } from './groups.ts';
import { platformLimits } from './limits.ts';
import { countLength, lengthLimit } from './measure.ts';
import { passagesOf } from './passages.ts';
import { penaltiesOf, thinOut } from './penalties.ts';
import { type Piece, planPosts } from './plan.ts';
import { roleGroups } from './role-groups.ts';
import { measurePassages, type PostForm, type Room, type Ruler, roomFor, shareOf } from './ruler.ts';
import { sentencesOfText } from './sentences-of-text.ts';
import type { SplitInput, SplitSource } from './split-source.ts';
import { stretchesOf } from './stretches.ts';
import { warningsOf } from './warnings.ts';

export interface SplitResult {
  readonly posts: readonly SplitPost[];
  readonly warnings: readonly ThreadWarning[];
}

/**
 * Splits plain text into posts that fit the platform, numbering and content warning included. Joining the posts without numbers gives
 * the text back but for white space at the breaks and links already shown in the same post. Same input, same posts; a text that fits
 * comes back whole. What could not be kept whole is told in the warnings.
 */
export function splitText(input: SplitInput): SplitResult {
  if (input.text.trim() === '') return { posts: [], warnings: [] };
  const source = prepare(input);
  let trimmed = 0;
  for (let attempt = 0; ; attempt += 1) {
    const pieces = planToFixedPoint(source, trimmed);
    const posts = pieces.map((piece, index) => makePost(source, piece, { index, total: pieces.length }));
    const warnings = warningsOf(source, pieces, posts);
    // Cutting inside a word can turn its rest into a link or part an emoji: then the posts are planned again with less room.
    const excess = Math.max(0, ...posts.map((post) => post.overBy));
    const isTold = warnings.some((warning) => warning.kind === 'post-too-long');
    if (excess === 0 || attempt === 4 || (isTold && attempt > 0)) return { posts, warnings };
    trimmed += excess;
  }
}

/** The text as one post, for a platform without threads. */
export function wholeText(input: Pick<SplitInput, 'text' | 'platform' | 'repeatable' | 'limits'>): SplitResult {
  const limits = input.limits ?? platformLimits[input.platform];
  const piece = { start: 0, end: input.text.trimEnd().length };
  if (piece.end === 0) return { posts: [], warnings: [] };
  const text = withoutRepeats(input, piece).trim();
  const length = countLength(text, input.platform, limits);
  const overBy = length - lengthLimit(text, limits);
  return {
    posts: [{ ...piece, text, length, overBy }],
    warnings: overBy > 0 ? [{ kind: 'post-too-long', post: 0, overBy }] : [],
  };
}

/** A thread of a thousand posts or more is left to find its digits; the rest is prepared for at most three. */
const usualDigits = 3;

function prepare(input: SplitInput): SplitSource {
  const { text, platform, numbering } = input;
  const limits = input.limits ?? platformLimits[platform];
  const form: PostForm = { platform, limits, numbering, contentWarning: input.contentWarning ?? '' };
  const passages = passagesOf(text);
  const sections = new Set((input.blocks ?? []).map(({ end }) => end));
  const sentences = sentencesOfText(passages, sections);
  const ruler = measurePassages(passages, text.length, form);
  const room = roomFor(form, text, usualDigits);
  const groups = groupsOf(input, { sentences, ruler, room });
  const ceilings = ceilingsOf(text, platform, limits);
  const found = findBreaks(sentences, { ruler, room, ceilings });
  const { breaks, penalties } = thinOut(found, penaltiesOf(found, groups), { ruler, room });
  const stretches = stretchesOf(text, breaks, input.manualBreaks ?? []);
  return { ...form, input, ruler, breaks, groups, penalties, stretches, ceilings };
}

function groupsOf(
  { text, blocks = [], authors = [] }: SplitInput,
  { sentences, ruler, room }: { sentences: ReturnType<typeof sentencesOfText>; ruler: Ruler; room: Room },
): Group[] {
  const all = [...roleGroups({ text, sentences, blocks }), ...findProseGroups(sentences, { authors, blocks })];
  // A wish for more than a post holds would spread its weight over places that are all the same to it.
  return all.filter(({ strength, ...span }) => strength !== 'soft' || shareOf(ruler, span, room) <= 1);
}

/** The number's width depends on how many posts there are, and these on its width: one more digit until both agree. */
function planToFixedPoint(source: SplitSource, trimmed: number): Piece[] {
  for (let digits = fewestDigits(source); ; digits += 1) {
    const pieces = planWith(source, lessRoom(roomFor(source, source.input.text, digits), trimmed));
    const needed = pieces.length < 2 ? 0 : String(pieces.length).length;
    if (needed <= digits || source.numbering === 'none' || digits === 6) return pieces;
  }
}

/** A post over its ceiling of bytes counts by these, so what it is over by is in units of several bytes. */
function lessRoom(room: Room, trimmed: number): Room {
  if (trimmed === 0) return room;
  const bytes = room.bytes === Number.POSITIVE_INFINITY ? room.bytes : room.bytes * (1 - trimmed / room.length);
  return { length: room.length - trimmed, bytes, utf16: room.utf16 - trimmed };
}

/** There cannot be fewer posts than the whole length asks for: where that is many, the narrow numbers need no trial. */
function fewestDigits({ input, limits, ruler }: SplitSource): number {
  const repeats = input.repeatable?.length ?? 0;
  const fewestPosts = Math.ceil((ruler.lengthBefore[input.text.trimEnd().length] ?? 0) / limits.post);
  return fewestPosts < 2 || repeats > 0 ? 0 : String(fewestPosts).length;
}

function planWith(source: SplitSource, room: Room): Piece[] {
  return source.stretches.flatMap(({ start, end, firstBreak, endBreak }) =>
    planPosts({
      ruler: source.ruler,
      start,
      end,
      breaks: source.breaks.slice(firstBreak, endBreak),
      penalties: source.penalties.subarray(firstBreak, endBreak),
      room,
      ceilings: source.ceilings,
      repeatable: (source.input.repeatable ?? []).filter((span) => span.start >= start && span.end <= end),
    }),
  );
}
