import type { ExportedFile } from '../../shared/model/thread.ts';
import type { Outcome } from './command.ts';
import { writeOutput } from './write-output.ts';

/** On the screen a file is for the next program: what a person should know of it is told where it is written. */
export async function fileOutcome(file: ExportedFile, output: string | undefined): Promise<Outcome> {
  const { fileName, mediaType, bytes, notes = [] } = file;
  if (output !== undefined) await writeOutput(output, bytes);
  const value = { fileName, mediaType, notes, ...contentOf(bytes) };
  return output === undefined ? { value, lines: [], bytes } : { value, lines: [`Wrote ${output}.`, ...notes] };
}

/** Text as text; what is none in base64. */
function contentOf(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    // Not UTF-8, so it is no text: a zip, a PDF.
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}
