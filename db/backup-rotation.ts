/** As much of a backup as its keeping depends on. `order` counts up with each backup: clocks can be set back, it cannot. */
export interface BackupStamp {
  readonly order: number;
  /** UTC, ISO 8601. */
  readonly madeAt: string;
}

const keptInAll = 10;
const keptOfNewestDay = 3;
const dayMs = 86_400_000;

/**
 * Which backups may go once a new one was made and checked: three of the newest day stay, one of each other day, ten in all. The
 * newest always stays. `backups` may come in any order; the days are those of UTC.
 */
export function backupsToRemove<Stamp extends BackupStamp>(backups: readonly Stamp[]): Stamp[] {
  const newestFirst = [...backups].sort((left, right) => right.order - left.order);
  const newestDay = newestFirst[0]?.madeAt.slice(0, 10);
  const keptOfDay = new Map<string, number>();
  let kept = 0;
  return newestFirst.filter(({ madeAt }) => {
    const day = madeAt.slice(0, 10);
    const ofThisDay = keptOfDay.get(day) ?? 0;
    if (kept >= keptInAll || ofThisDay >= (day === newestDay ? keptOfNewestDay : 1)) return true;
    keptOfDay.set(day, ofThisDay + 1);
    kept += 1;
    return false;
  });
}

/** Whether a new backup is due: there is none, the last is a day old, or it seems to come from the future (a clock was set back). */
export function isBackupDue(lastMadeAt: string | null, now: Date): boolean {
  if (lastMadeAt === null) return true;
  const ageMs = now.getTime() - Date.parse(lastMadeAt);
  return ageMs >= dayMs || ageMs < 0;
}
