import type { Interest } from '../model/person.ts';

/** How long an interest counts after its end: the 36 months of the ICMJE form, where no policy says otherwise. */
export const countingMonths = 36;

/** A moment from which interests are looked at: an ISO day or time, and how long one counts after its end. */
export interface InterestSpan {
  readonly now: string;
  readonly months?: number;
}

/**
 * `current` goes on, `recent` ended within the months that count, `past` lies before, `future` has not begun. Dates may be partial (`2024`, `2024-01`): an
 * end is the last day of what was named, a beginning its first, so that doubt is for telling.
 */
export function ageOfInterest(
  { since, until }: Pick<Interest, 'since' | 'until'>,
  { now, months = countingMonths }: InterestSpan,
): 'current' | 'recent' | 'past' | 'future' {
  const today = now.slice(0, 10);
  if (since !== null && firstDay(since) > lastDay(today)) return 'future';
  if (until === null || lastDay(until) >= firstDay(today)) return 'current';
  return monthsLater(lastDay(until), months) >= firstDay(today) ? 'recent' : 'past';
}

/** Whether a text is a year, a month or a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [month, day] = [Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(parts[1]), month);
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a year, a month or the day itself. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day ?? String(daysOf(Number(year), Number(month))).padStart(2, '0')}`;
}

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const isLast = date === daysOf(year, month);
  const laterDay = isLast ? daysOf(laterYear, laterMonth) : Math.min(date, daysOf(laterYear, laterMonth));
  return `${laterYear}-${String(laterMonth).padStart(2, '0')}-${String(laterDay).padStart(2, '0')}`;
}

/** The days of a month (from 1) by the Gregorian calendar. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
