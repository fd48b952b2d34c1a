import { AppError } from '../app-error.ts';

/** Words in brackets, a run of one letter, or a character that is neither letter nor bracket. */
const token = /\[([^\]]*)\]|([A-Za-z])\2*|[^A-Za-z[\]]/y;

/**
 * A wall clock time (`2026-11-21T08:30`) in a format of tokens: YYYY YY MM M DD D HH H hh h mm ss A; `T` and what is no letter stand
 * for themselves, other letters in square brackets. Raises `invalid_input` for a format with anything else.
 */
export function formatTime(time: string, format: string): string {
  const parts = partsOf(time);
  token.lastIndex = 0;
  let text = '';
  while (token.lastIndex < format.length) {
    const at = token.lastIndex;
    const match = token.exec(format);
    const written = match === null ? undefined : (match[1] ?? parts[match[0]] ?? otherSign(match[0]));
    if (written === undefined) throw badFormat(format, at);
    text += written;
  }
  return text;
}

function otherSign(sign: string): string | undefined {
  return sign === 'T' || !/^[A-Za-z]/.test(sign) ? sign : undefined;
}

function partsOf(time: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = '', hour = '', minute = ''] = time.split(/[-T:]/);
  const hours = Number(hour);
  const half = hours % 12 === 0 ? 12 : hours % 12;
  return {
    ...{ YYYY: year, YY: year.slice(-2), MM: month, M: String(Number(month)), DD: day, D: String(Number(day)) },
    ...{ HH: hour, H: String(hours), hh: String(half).padStart(2, '0'), h: String(half) },
    ...{ mm: minute, ss: '00', A: hours < 12 ? 'AM' : 'PM' },
  };
}

/** The time so many minutes later, by a clock that knows no summer time. */
export function minutesLater(time: string, minutes: number): string {
  return new Date(Date.parse(`${time}:00.000Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

function badFormat(format: string, at: number): AppError {
  const sentence = `The date format "${format}" has "${format.slice(at, at + 4)}" in it, which means nothing. Use YYYY, MM, DD, HH, mm, ss, hh and A; other letters go in square brackets.`;
  return new AppError('invalid_input', sentence, { fields: { dateFormat: sentence } });
}
