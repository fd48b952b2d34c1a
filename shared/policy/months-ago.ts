/** The time of day on the same day some months before (or, below nought, after), UTC, ISO; the last day of the month where it has no such day. */
export function monthsAgo(now: string, months: number): string {
  const day = new Date(now);
  const date = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(date, last));
  return day.toISOString();
}
