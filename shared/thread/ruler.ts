import type { Numbering, PlatformId } from '../model/thread.ts';
import type { PlatformLimits } from './limits.ts';
import { countLength, type Measure, measureText } from './measure.ts';
import { numberWidth } from './numbering.ts';
import type { Passage } from './passages.ts';
import { septetsOf, smsEncoding } from './sms.ts';

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
  readonly bytesBefore: Int32Array;
  readonly isBoundary: Uint8Array;
  /** For SMS: how many characters before an offset GSM-7 cannot write. One of them in a message, and UTF-16 units count. */
  readonly foreignBefore: Int32Array | null;
  readonly urls: Measure['urls'];
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
  const lengthBefore = new Int32Array(length + 1);
  const bytesBefore = new Int32Array(length + 1);
  const isBoundary = new Uint8Array(length + 1).fill(1);
  const foreignBefore = form.limits.unit === 'sms' ? new Int32Array(length + 1) : null;
  const urls: Measure['urls'][number][] = [];
  let offset = 0;
  for (const passage of passages) {
    const measure = measureOf(passage, form);
    addTo(lengthBefore, measure.lengthBefore, offset);
    addTo(bytesBefore, measure.bytesBefore, offset);
    if (foreignBefore !== null && measure.foreignBefore !== null) addTo(foreignBefore, measure.foreignBefore, offset);
    isBoundary.set(measure.isBoundary, offset);
    for (const url of measure.urls) urls.push({ ...url, start: url.start + offset, end: url.end + offset });
    offset += passage.text.length;
  }
  return { lengthBefore, bytesBefore, isBoundary, foreignBefore, urls };
}

function addTo(totals: Int32Array, part: Int32Array, offset: number): void {
  const before = totals[offset] ?? 0;
  for (let index = 1; index < part.length; index += 1) totals[offset + index] = before + (part[index] ?? 0);
}

/** Whether a stretch of the text fits the room. */
export function fits(ruler: Ruler, { start, end }: { start: number; end: number }, room: Room): boolean {
  return shareOf(ruler, { start, end }, room) <= 1;
}

/** The part of the room that a stretch fills, by the ceiling that it is nearest to: 1 fills it. */
export function shareOf(ruler: Ruler, { start, end }: { start: number; end: number }, room: Room): number {
  const foreign = ruler.foreignBefore;
  if (foreign !== null && between(foreign, start, end) > 0) return (end - start) / room.utf16;
  const bytes = between(ruler.bytesBefore, start, end) / room.bytes;
  return Math.max(between(ruler.lengthBefore, start, end) / room.length, bytes);
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

type PassageMeasure = Omit<Ruler, never>;

/** Counted once for each passage and way of counting. A passage that is no longer used takes its measures with it. */
const known = new WeakMap<Passage, Map<string, PassageMeasure>>();

function measureOf(passage: Passage, { platform, limits }: PostForm): PassageMeasure {
  const measures = known.get(passage) ?? new Map<string, PassageMeasure>();
  known.set(passage, measures);
  const way = `${platform} ${limits.linkCost}`;
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
    const unit = text.charAt(index);
    lengthBefore[index + 1] = (lengthBefore[index] ?? 0) + septetsOf(unit);
    foreignBefore[index + 1] = (foreignBefore[index] ?? 0) + (smsEncoding(unit) === 'UCS-2' ? 1 : 0);
  }
  return { ...measure, lengthBefore, foreignBefore };
}
