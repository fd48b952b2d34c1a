import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of a library where something of the disk is amiss. */
export interface OddDisk {
  readonly libraryFile: string;
  remove(): void;
}

export interface SmallDisk extends OddDisk {
  /** Leaves not one byte free. */
  fill(): void;
  free(): void;
}

/** A file system of its own in memory, on which nothing may be written. Null where this user may not mount one. */
export function readOnlyCopy(libraryFile: string): OddDisk | null {
  const disk = mount(libraryFile, 16);
  if (disk === null) return null;
  return spawnSync('mount', ['-o', 'remount,ro', disk.folder]).status === 0 ? disk : (disk.remove(), null);
}

/** A file system of a few megabytes. Null where this user may not mount one. */
export function mountSmallDisk(libraryFile: string): SmallDisk | null {
  const disk = mount(libraryFile, 6);
  if (disk === null) return null;
  const filler = join(disk.folder, 'everything else');
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk.folder);
    appendFileSync(filler, Buffer.alloc(bavail * bsize, 1));
  };
  return { ...disk, fill, free: () => rmSync(filler) };
}

function mount(libraryFile: string, sizeMegabytes: number): (OddDisk & { readonly folder: string }) | null {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${sizeMegabytes}m`, 'tmpfs', folder];
  const isMounted =
    process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('mount', options).status === 0;
  const remove = () => {
    if (isMounted) spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!isMounted) {
    remove();
    return null;
  }
  const copy = join(folder, basename(libraryFile));
  copyFileSync(libraryFile, copy);
  return { folder, libraryFile: copy, remove };
}
