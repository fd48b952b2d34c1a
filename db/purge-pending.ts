import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type PurgeRequest, purgeRequest } from '../shared/model/purge.ts';
import { flushFolder } from './flush.ts';
import { isMissing, sizeOf } from './purge-files.ts';

/** The note of a purge that runs: it holds the words, lies beside the library, and goes when all of them are gone. */
function noteFile(libraryFile: string): string {
  return `${libraryFile}.purge`;
}

/** Writes down what is to go, before anything is touched: whatever breaks the purge off, the next opening ends it. */
export function notePurge(libraryFile: string, request: PurgeRequest): void {
  // Readable by this user alone: it is the one place in which the words stand until the end.
  const descriptor = openSync(noteFile(libraryFile), 'w', 0o600);
  try {
    writeFileSync(descriptor, JSON.stringify(request));
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(noteFile(libraryFile), { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  flushFolder(dirname(libraryFile));
}

/** What a purge of another program takes out at this moment, or failed to take out of everything; changes nothing. */
export function pendingPurge(libraryFile: string): PurgeRequest | 'being written' | null {
  const note = noteText(libraryFile);
  return note === null ? null : (parse(note) ?? 'being written');
}

/** What a purge that was broken off was to take out; null when none was. */
export function readPurgeNote(libraryFile: string): PurgeRequest | null {
  const note = noteText(libraryFile);
  if (note === null) return null;
  const request = parse(note);
  // Broken off while it was written: nothing had been touched by then.
  if (request === null) removePurgeNote(libraryFile);
  return request;
}

function noteText(libraryFile: string): string | null {
  try {
    return readFileSync(noteFile(libraryFile), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function parse(note: string): PurgeRequest | null {
  try {
    return purgeRequest.safeParse(JSON.parse(note)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Writes zeros over the note and removes it. */
export function removePurgeNote(libraryFile: string): void {
  const file = noteFile(libraryFile);
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, Buffer.alloc(sizeOf(file)));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  rmSync(file, { force: true });
  flushFolder(dirname(libraryFile));
}
