/** Where one post may end and the next begin: ordinary white space, ends of lines and paragraphs, the wide spaces of print and of Chinese. */
export function isBreakingSpace(code: number): boolean {
  if (code < 0x2002) return code === 32 || (code >= 9 && code <= 13) || code === 0x85;
  return code === 0x2002 || code === 0x2003 || code === 0x2028 || code === 0x2029 || code === 0x3000;
}

/** The first offset from `start` on that is none. */
export function skipSpace(text: string, start: number): number {
  let from = start;
  while (from < text.length && isBreakingSpace(text.charCodeAt(from))) from += 1;
  return from;
}

/** `end` without the breaking space before it. */
export function trimmedEnd(text: string, end: number): number {
  let trimmed = end;
  while (trimmed > 0 && isBreakingSpace(text.charCodeAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}
