import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { AppError } from '../../shared/app-error.ts';
import type { FilePort } from '../service/ports.ts';

/** Files of this machine by tokens that say nothing about where they lie. */
export interface PathFiles extends FilePort {
  /** Gives a token for the file at `path`; the file is looked at only when it is opened. */
  register(path: string): string;
  /** The same with a token that another process made. */
  registerAs(token: string, path: string): void;
  /** Gives a token for a place that a person chose to write to. */
  registerPlace(path: string): string;
  registerPlaceAs(token: string, path: string): void;
  /** A file that lies nowhere; it can be opened once. */
  registerBytes(token: string, file: { readonly fileName: string; readonly bytes: Uint8Array }): void;
}

export function createPathFiles(): PathFiles {
  const paths = new Map<string, string>();
  const held = new Map<string, { readonly fileName: string; readonly bytes: Uint8Array }>();

  function placeOf(token: string): string {
    const path = paths.get(token);
    if (path === undefined) throw new AppError('not_found', 'This file is not known any more. Choose it again.');
    return path;
  }

  return {
    placeOf,
    register(path) {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    registerAs: (token, path) => void paths.set(token, path),
    ...createSavePlaces(),
    registerBytes: (token, file) => void held.set(token, file),
    async openFile(token) {
      const made = held.get(token);
      held.delete(token);
      if (made !== undefined) {
        const { fileName, bytes } = made;
        return { fileName, sizeBytes: bytes.byteLength, stream: Readable.from([Buffer.from(bytes)]) };
      }
      const path = placeOf(token);
      const sizeBytes = await sizeOf(path);
      return { fileName: basename(path), sizeBytes, stream: createReadStream(path) };
    },
  };
}

type SavePlaces = Required<Pick<PathFiles, 'savePlaceOf' | 'registerPlace' | 'registerPlaceAs'>>;

/** Apart from the files that are read: what was dropped on the window is no place to write to. */
function createSavePlaces(): SavePlaces {
  const places = new Map<string, string>();
  return {
    savePlaceOf(token) {
      const path = places.get(token);
      if (path === undefined) throw new AppError('not_found', 'This place is not known any more. Choose it again.');
      return path;
    },
    registerPlace(path) {
      const token = randomUUID();
      places.set(token, path);
      return token;
    },
    registerPlaceAs: (token, path) => void places.set(token, path),
  };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new AppError('not_found', `The file ${basename(path)} cannot be read. Nothing was imported.`, { cause });
  });
  if (!found.isFile()) throw new AppError('invalid_input', `${basename(path)} is not a file. Nothing was imported.`);
  return found.size;
}
