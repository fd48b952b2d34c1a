/** Which of the two numbers of `03/04/2021` is the day. */
export type DayOrder = 'day_first' | 'month_first';

const empties = new Set(['', '-', '–', '—', 'n/a', 'na', 'null', 'none', 'nan', 'unknown', '?']);

/** A cell as a person means it: without white space around it, and empty for the usual ways of writing "nothing". */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return empties.has(text.toLowerCase()) ? '' : text;
}

/**
 * A number of people or views: `12,345`, `41 000`, `1.2k`, `3M`, `12 345 views`. Null when it cannot be read as a whole number
 * that is not negative.
 */
export function readReach(text: string): number | null {
  const found =
    /^(\d+(?:[.,' \u00A0\u202F]\d+)*)\s*(k|m|mio|million|bn|thousand)?\.?\s*(?:\+|views?|people|followers?|likes?|shares?|reads?)?$/iu.exec(
      text.trim(),
    );
  if (found === null) return null;
  const [, digits = '', unit = ''] = found;
  const value = Math.round(readNumber(digits, unit) * 1000) / 1000;
  return Number.isSafeInteger(value) ? value : null;
}

const units: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mio: 1e6, million: 1e6, bn: 1e9 };

function readNumber(digits: string, unit: string): number {
  const isGrouped = /^\d{1,3}(?:[.,' \u00A0\u202F]\d{3})+$/u.test(digits);
  // "1.234k" is a decimal; "1.234" alone is a number in thousands.
  if (isGrouped && unit === '') return Number(digits.replace(/\D/gu, ''));
  return Number(digits.replace(',', '.')) * (units[unit.toLowerCase()] ?? 1);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const clock = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}$`, 'iu');
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${clock}$`, 'iu');
const dayMonthName = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})${clock}$`,
  'iu',
);
const monthNameDay = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${clock}$`,
  'iu',
);
/** As the X and Twitter archives write it: `Thu Feb 25 16:01:02 +0000 2016`. */
const archive = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})$/iu;

/**
 * A moment as UTC ISO text; a day without a time is its midnight UTC. Null when it cannot be read, names a day that does not
 * exist, or could be two days while `order` is not known.
 */
export function readTime(text: string, order: DayOrder | null): string | null {
  const value = text.trim();
  if (/^(?:1\d{9}|1\d{12})$/u.test(value))
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  for (const [pattern, parts] of patterns) {
    const found = pattern.exec(value);
    if (found !== null) return moment(parts(groupsOf(found), order));
  }
  return null;
}

function groupsOf(found: readonly (string | undefined)[]): string[] {
  return found.map((each) => each ?? '');
}

/** What the dates of a column say about their order; null when each could be either or when they contradict each other. */
export function guessDayOrder(values: readonly string[]): DayOrder | null {
  const found = new Set<DayOrder>();
  for (const value of values) {
    const [, first, second] = yearLast.exec(value.trim()) ?? [];
    if (Number(first) > 12) found.add('day_first');
    if (Number(second) > 12) found.add('month_first');
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly clock: readonly string[];
}

type Parts = (found: readonly string[], order: DayOrder | null) => DateParts | null;

const patterns: readonly (readonly [RegExp, Parts])[] = [
  [
    yearFirst,
    ([, year, month, day, ...rest]) => ({ year: Number(year), month: Number(month), day: Number(day), clock: rest }),
  ],
  [yearLast, numericParts],
  [
    dayMonthName,
    ([, day, name, year, ...rest]) => ({ year: Number(year), month: monthOf(name), day: Number(day), clock: rest }),
  ],
  [
    monthNameDay,
    ([, name, day, year, ...rest]) => ({ year: Number(year), month: monthOf(name), day: Number(day), clock: rest }),
  ],
  [
    archive,
    ([, name, day, hour = '', minute = '', second = '', zone = '', year]) => ({
      ...{ year: Number(year), month: monthOf(name), day: Number(day) },
      clock: [hour, minute, second, '', zone],
    }),
  ],
];

function numericParts([, first, second, year, ...rest]: readonly string[], order: DayOrder | null): DateParts | null {
  const [one, two] = [Number(first), Number(second)];
  const parts = { year: Number(year), clock: rest };
  if (one > 12 || one === two || (order === 'day_first' && two <= 12)) return { ...parts, day: one, month: two };
  if (two > 12 || order === 'month_first') return { ...parts, day: two, month: one };
  return null;
}

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function moment(parts: DateParts | null): string | null {
  if (parts === null) return null;
  const [, minute = '', second = '', , zone = ''] = parts.clock;
  const hours = hoursOf(parts.clock);
  const time = Date.UTC(parts.year, parts.month - 1, parts.day, hours, Number(minute), Number(second));
  const written = new Date(time);
  const isReal =
    written.getUTCMonth() === parts.month - 1 && written.getUTCDate() === parts.day && written.getUTCHours() === hours;
  return isReal ? new Date(time - offsetMinutes(zone) * 60_000).toISOString() : null;
}

function hoursOf([hour = '', , , half = '']: readonly string[]): number {
  if (half === '') return Number(hour);
  return (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function offsetMinutes(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  if (found === null) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}
