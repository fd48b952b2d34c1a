/** What a backup is called that is saved elsewhere: `library 2026-11-22 18-05-09.plainspoken`, so that none replaces another. */
export function backupFileName(libraryFileName: string, now: Date): string {
  const name = libraryFileName.replace(/\.plainspoken$/i, '');
  const moment = now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-');
  return `${name} ${moment}.plainspoken`;
}
