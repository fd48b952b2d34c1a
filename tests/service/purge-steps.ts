import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Input } from '../../shared/contract.ts';
import type { PurgePreview, PurgeReport } from '../../shared/model/purge.ts';
import type { TestService } from './harness.ts';

/** Purges and gives the report; a refusal is thrown as it came. */
export async function purge(service: TestService, request: Input<'purge.run'>): Promise<PurgeReport> {
  const { job } = await service.call('purge.run', request);
  const { result, error } = await service.jobEnd(job);
  if (result?.kind !== 'purge.run') throw new Error(`${error?.code}: ${error?.message} ${String(service.bugs.at(-1))}`);
  return result;
}

export async function preview(service: TestService, request: Input<'purge.preview'>): Promise<PurgePreview> {
  const { job } = await service.call('purge.preview', request);
  const { result, error } = await service.jobEnd(job);
  if (result?.kind !== 'purge.preview')
    throw new Error(`${error?.code}: ${error?.message} ${String(service.bugs.at(-1))}`);
  return result;
}

/** Every file in the folder of a library, with its bytes as Latin-1 text, in lower case as far as ASCII goes. */
export function bytesAround(libraryFile: string): readonly { readonly name: string; readonly bytes: string }[] {
  const folder = dirname(libraryFile);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { name: file.slice(folder.length + 1), bytes: lowerAscii(readFileSync(file).toString('latin1')) };
    });
}

/** In which files the bytes of a text stand, as UTF-8 or UTF-16 or within JSON; an independent look, without the app's own search. */
export function filesWith(libraryFile: string, text: string): string[] {
  const forms = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8'),
  ];
  const needles = forms.map((form) => lowerAscii(form.toString('latin1')));
  return bytesAround(libraryFile)
    .filter(({ bytes }) => needles.some((needle) => bytes.includes(needle)))
    .map(({ name }) => name);
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
