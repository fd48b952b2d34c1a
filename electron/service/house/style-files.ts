import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readStyles, type StyleFile, type StyleText } from '../../../shared/checks/house/read-styles.ts';
import type { HouseFault } from '../../../shared/model/house-style.ts';

/** What was found in a folder of house styles. */
export interface ReadFolder {
  readonly files: readonly StyleFile[];
  /** Faults of the folder itself. */
  readonly faults: readonly HouseFault[];
}

const mostFiles = 400;
const limitBytes = 256_000;
/** Vale keeps its styles in `styles/Google/*.yml`. */
const deepest = 2;

/** Reads every `.yml` and `.yaml` of the folder and of the folders in it, two deep. Never fails: what cannot be read is a fault. */
export function readStyleFolder(folder: string, clock: () => number = () => performance.now()): ReadFolder {
  const faults: HouseFault[] = [];
  const names = listNames(folder, '', faults);
  const wanted = names.sort().slice(0, mostFiles);
  if (names.length > mostFiles) faults.push(error(basename(folder), `Only the first ${mostFiles} files were read.`));
  const read = wanted.map((file) => readText(folder, file));
  const texts = read.flatMap((one) => ('text' in one ? [one] : []));
  const unread = read.flatMap((one): StyleFile[] =>
    'weight' in one ? [{ file: one.file, entries: [], faults: [one] }] : [],
  );
  return { files: [...readStyles(texts, clock), ...unread], faults };
}

/** Names, sizes and times of all files as one text: when it differs, something was saved. Empty for a folder that is not there or has no style. */
export async function stampOf(folder: string): Promise<string> {
  const names = await listLater(folder, '');
  const stamps = await Promise.all(
    names.slice(0, mostFiles).map((name) =>
      stat(join(folder, name)).then(
        ({ size, mtimeMs }) => `${name} ${size} ${mtimeMs}`,
        () => `${name} unread`,
      ),
    ),
  );
  return stamps.join('\n');
}

function listNames(folder: string, inner: string, faults: HouseFault[]): string[] {
  try {
    const entries = readdirSync(join(folder, inner), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (isStyleFile(entry.name)) return [name];
      return isStyleFolder(entry.name, name) && entry.isDirectory() ? listNames(folder, name, faults) : [];
    });
  } catch (cause) {
    if (reasonOf(cause) !== 'ENOENT') {
      const message = `This folder cannot be read (${reasonOf(cause)}). Look at its permissions.`;
      faults.push(error(inner === '' ? basename(folder) : inner, message));
    }
    return [];
  }
}

async function listLater(folder: string, inner: string): Promise<string[]> {
  const entries = await readdir(join(folder, inner), { withFileTypes: true }).catch((cause: unknown) => {
    return reasonOf(cause) === 'ENOENT' ? [] : null;
  });
  if (entries === null) return [`${inner}/ unread`];
  const names = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (isStyleFile(entry.name)) return [name];
      return isStyleFolder(entry.name, name) && entry.isDirectory() ? await listLater(folder, name) : [];
    }),
  );
  return names.flat().sort();
}

function isStyleFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.');
}

/** Vale's own folders for words and settings hold no rules. */
function isStyleFolder(name: string, path: string): boolean {
  return path.split('/').length <= deepest && !name.startsWith('.') && !/^(?:config|vocab|node_modules)$/i.test(name);
}

function readText(folder: string, file: string): StyleText | HouseFault {
  const parts = file.split('/');
  const folderName = parts.at(-2) ?? basename(folder);
  try {
    const bytes = readBytes(join(folder, file));
    if (bytes === null) return error(file, 'This is no file. Take it out of the folder.');
    if (bytes.length > limitBytes)
      return error(file, `The file is larger than ${limitBytes / 1000} kB. Split the style into files.`);
    const text = textOf(bytes);
    return text === null ? error(file, 'The file is not UTF-8 text. Save it as UTF-8.') : { file, folderName, text };
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === 'ENOENT')
      return error(file, 'The file went away while it was read. If that was meant, nothing is to be done.');
    return error(file, `The file cannot be read (${reason}). Look at its permissions.`);
  }
}

/** At most a byte more than the limit, whatever the file says of its size. A pipe or a device would never end: null. */
function readBytes(path: string): Buffer | null {
  // O_NONBLOCK is not there on Windows, which has no pipes among files either.
  const handle = openSync(path, constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) return null;
    const buffer = Buffer.alloc(limitBytes + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count) {
      count = readSync(handle, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

function textOf(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function error(file: string, message: string): HouseFault {
  return { file, line: 1, weight: 'error', message };
}

/** Node's own code for the failure (`EACCES`), never its message, which holds the path. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
}
