import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/app-error.ts';
import type { Terminal } from './terminal.ts';

/** Raises `not_found`. */
export async function readBytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new AppError('not_found', `${path} could not be read. Check the name and the permissions.`, { cause });
  });
}

/** Raises `not_found`. */
export async function readTextOf(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBytesOf(path));
}

/** The file of this name, or the input where none is named or it is `-`. Raises `not_found`. */
export function readGivenText(terminal: Terminal, file: string | undefined): Promise<string> {
  return file === undefined || file === '-' ? terminal.readInput() : readTextOf(file);
}
