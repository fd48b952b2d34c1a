import type { Numbering, PlatformId } from '../model/thread.ts';
import type { PlatformLimits } from './limits.ts';
import { countLength, type Measure, measureText } from './measure.ts';
import { numberWidth } from './numbering.ts';
import type { Passage } from './passages.ts';
import { hasSeptets, septetsOf } from './sms.ts';

/** What posts are measured by: the platform, its limits, the text that stands before each post, and how posts are numbered. */
export interface PostForm {
  readonly platform: PlatformId;
  readonly limits: PlatformLimits;
  readonly contentWarning: string;
  readonly numbering: Numbering;
}

/** A text measured once, so that any stretch of it costs one subtraction. */
export interface Ruler {
  readonly lengthBefore: Int32Array;
  /** Empty where the platform has no ceiling of bytes. */
  readonly bytesBefore: Int32Array;
  /** For SMS: how many characters before an offset GSM-7 cannot write. One of them in a message, and UTF-16 units count. */
  readonly foreignBefore: Int32Array | null;
  /** Where a word may be cut: between two characters as people see them, not inside a link. */
  cuts(start: number, end: number): readonly number[];
}

/** Room in a post, in each of the platform's units. */
export interface Room {
  readonly length: number;
  readonly bytes: number;
  readonly utf16: number;
}

/** The room for the text itself when posts are numbered with so many digits. */
export function roomFor(form: PostForm, text: string, digits: number): Room {
  const { limits, platform, contentWarning } = form;
  const number = numberWidth(text, digits, form);
  const warning = contentWarning === '' ? 0 : countLength(contentWarning, platform, limits);
  return {
    length: limits.post - number.length - warning,
    bytes: (limits.postBytes ?? Number.POSITIVE_INFINITY) - number.bytes,
    utf16: (limits.postUcs2 ?? limits.post) - number.length,
  };
}

/** Puts the measures of the passages together: the same figures as measuring the whole, without counting again what did not change. */
export function measurePassages(passages: readonly Passage[], length: number, form: PostForm): Ruler {
  const way = `${form.platform} ${form.limits.linkCost}`;
  const measures = passages.map((passage) => measureOf(passage, form, way));
  const foreign = measures.map(({ foreignBefore }) => foreignBefore ?? nothing);
  return {
    lengthBefore: joined(
      measures.map(({ lengthBefore }) => lengthBefore),
      length,
    ),
    bytesBefore:
      form.limits.postBytes === null
        ? nothing
        : joined(
            measures.map(({ bytesBefore }) => bytesBefore),
            length,
          ),
    foreignBefore: form.limits.unit === 'sms' ? joined(foreign, length) : null,
    cuts: (start, end) => cutsWithin(measures, start, end),
  };
}

const nothing = new Int32Array(0);

function joined(parts: readonly Int32Array[], length: number): Int32Array {
  const totals = new Int32Array(length + 1);
  let offset = 0;
  for (const part of parts) {
    const before = totals[offset] ?? 0;
    for (let index = 1; index < part.length; index += 1) totals[offset + index] = before + (part[index] ?? 0);
    offset += part.length - 1;
  }
  return totals;
}

function cutsWithin(measures: readonly PassageMeasure[], start: number, end: number): readonly number[] {
  const cuts: number[] = [];
  let offset = 0;
  for (const { isBoundary, urls, lengthBefore } of measures) {
    const next = offset + lengthBefore.length - 1;
    for (let at = Math.max(start + 1, offset); at < Math.min(end, next); at += 1) {
      const inside = at - offset;
      if (isBoundary[inside] === 1 && !urls.some((url) => url.start < inside && inside < url.end)) cuts.push(at);
    }
    if (next >= end) break;
    offset = next;
  }
  return cuts;
}

/** The part of the room that a stretch fills, by the ceiling that it is nearest to: 1 fills it. */
export function shareOf(ruler: Ruler, { start, end }: { start: number; end: number }, room: Room): number {
  const foreign = ruler.foreignBefore;
  if (foreign !== null && between(foreign, start, end) > 0) return (end - start) / room.utf16;
  const length = between(ruler.lengthBefore, start, end) / room.length;
  return ruler.bytesBefore.length === 0
    ? length
    : Math.max(length, between(ruler.bytesBefore, start, end) / room.bytes);
}

/** By how many of the platform's units a stretch is over the room; not above 0 where it fits. */
export function excessOf(ruler: Ruler, { start, end }: { start: number; end: number }, room: Room): number {
  const foreign = ruler.foreignBefore;
  if (foreign !== null && between(foreign, start, end) > 0) return end - start - room.utf16;
  const bytes = between(ruler.bytesBefore, start, end) - room.bytes;
  const inUnits = bytes > 0 ? Math.ceil((bytes * room.length) / room.bytes) : bytes;
  return Math.max(between(ruler.lengthBefore, start, end) - room.length, inUnits);
}

function between(totals: Int32Array, start: number, end: number): number {
  return (totals[end] ?? 0) - (totals[start] ?? 0);
}

type PassageMeasure = Measure & { readonly foreignBefore: Int32Array | null };

/** Counted once for each passage and way of counting. A passage that is no longer used takes its measures with it. */
const known = new WeakMap<Passage, Map<string, PassageMeasure>>();

function measureOf(passage: Passage, { platform, limits }: PostForm, way: string): PassageMeasure {
  const measures = known.get(passage) ?? new Map<string, PassageMeasure>();
  known.set(passage, measures);
  const seen = measures.get(way);
  if (seen !== undefined) return seen;
  const measured = limits.unit === 'sms' ? measureSms(passage.text) : measureAsWritten(passage.text, platform, limits);
  measures.set(way, measured);
  return measured;
}

function measureAsWritten(text: string, platform: PlatformId, limits: PlatformLimits): PassageMeasure {
  return { ...measureText(text, platform, limits), foreignBefore: null };
}

/** Septets for all that GSM-7 has; beside it the count of what it lacks, since that turns the message it stands in to UTF-16 units. */
function measureSms(text: string): PassageMeasure {
  const measure = measureText(text, 'sms');
  const lengthBefore = new Int32Array(text.length + 1);
  const foreignBefore = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    lengthBefore[index + 1] = (lengthBefore[index] ?? 0) + septetsOf(code);
    foreignBefore[index + 1] = (foreignBefore[index] ?? 0) + (hasSeptets(code) ? 0 : 1);
  }
  return { ...measure, lengthBefore, foreignBefore };
}
