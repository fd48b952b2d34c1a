let wanted: string | null = null;

/** Notes in memory, and nowhere else, which words the settings are to offer for removal when they open next. */
export function wantPurge(words: string): void {
  wanted = words;
}

/** The words once; null when nothing was asked for. */
export function takeWantedPurge(): string | null {
  const words = wanted;
  wanted = null;
  return words;
}
