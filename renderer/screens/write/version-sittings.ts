import type { DraftVersion } from '../../../shared/model/draft.ts';

/** Versions that were written without a longer break, the newest first. */
export interface Sitting {
  readonly versions: readonly DraftVersion[];
  readonly newest: DraftVersion;
  readonly oldest: DraftVersion;
  /** The local day, as `2026-11-21`. */
  readonly day: string;
}

/** Autosave stores a version every second while somebody types; a break this long ends a sitting. */
const breakMs = 20 * 60_000;

/** Hundreds of versions as the few sittings that a person remembers. Takes them newest first; a sitting never spans two days. */
export function sittingsOf(versions: readonly DraftVersion[]): readonly Sitting[] {
  const groups: DraftVersion[][] = [];
  let last: DraftVersion | undefined;
  for (const version of versions) {
    if (last === undefined || isBreak(last, version)) groups.push([]);
    groups.at(-1)?.push(version);
    last = version;
  }
  return groups.flatMap((group) => {
    const newest = group[0];
    const oldest = group.at(-1);
    return newest === undefined || oldest === undefined
      ? []
      : [{ versions: group, newest, oldest, day: localDay(newest.savedAt) }];
  });
}

function isBreak(newer: DraftVersion, older: DraftVersion): boolean {
  const gapMs = Date.parse(newer.savedAt) - Date.parse(older.savedAt);
  return gapMs > breakMs || localDay(newer.savedAt) !== localDay(older.savedAt);
}

function localDay(time: string): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
