/** What a platform shows of a long post before `see more`. `lines` is null where only the length counts. */
export interface Fold {
  readonly characters: number;
  readonly lines: number | null;
  readonly source: string;
  readonly checkedOn: string;
}

/**
 * Where posts are folded, for the composer and for the checks: X, Bluesky, Mastodon and Threads show a post of their own length whole.
 */
export const folds: Readonly<Record<string, Fold>> = {
  instagram: {
    characters: 125,
    lines: 3,
    source:
      'FTC brochure as told by money.com (first three lines); several tool guides (125 characters), not Meta itself',
    checkedOn: '2026-11-21',
  },
  linkedin: {
    characters: 210,
    lines: null,
    source: 'several tool guides agree on about 210; LinkedIn does not say',
    checkedOn: '2026-11-21',
  },
  facebook: {
    characters: 477,
    lines: null,
    source: 'one tool guide (about 477); Facebook does not say',
    checkedOn: '2026-11-21',
  },
  whatsapp: {
    characters: 768,
    lines: null,
    source: 'third-party documentation of the app; WhatsApp does not say',
    checkedOn: '2026-11-21',
  },
};

/** How far readers see without a click (UTF-16 units of the text); the whole of it where nothing is folded. */
export function visibleLength(text: string, platform: string | null): number {
  const fold = platform === null ? undefined : folds[platform];
  if (fold === undefined) return text.length;
  return Math.min(
    endOfCharacters(text, fold.characters),
    fold.lines === null ? text.length : endOfLines(text, fold.lines),
  );
}

function endOfCharacters(text: string, characters: number): number {
  let end = 0;
  for (let count = 0; count < characters && end < text.length; count += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

function endOfLines(text: string, lines: number): number {
  let end = -1;
  for (let line = 0; line < lines; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}
