import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { KnownLibraries } from '../service/library-desk.ts';

const mostKnown = 50;
const list = z.array(z.string());

/** The libraries that were open on this machine, in a file of the app's own folder. It never leaves the machine. */
export function openKnownLibraries(file: string): KnownLibraries {
  return {
    has: (library) => read(file).includes(resolve(library)),
    add(library) {
      const known = read(file);
      const place = resolve(library);
      if (known[0] === place) return;
      write(file, [place, ...known.filter((other) => other !== place)].slice(0, mostKnown));
    },
  };
}

function read(file: string): string[] {
  try {
    return list.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing at the first start; a broken one is as good as none.
    return [];
  }
}

function write(file: string, known: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(known));
    renameSync(`${file}.part`, file);
  } catch {
    // Only a convenience hangs on it, and a read-only home must not keep a library from opening.
  }
}
