import { AppError } from '../../../shared/app-error.ts';
import { longestPackCharacters } from '../../../shared/policy/read-pack.ts';
import type { FilePort } from '../ports.ts';

/** The text of a policy file; a pack is UTF-8. Raises `invalid_input` for one that is too large or another encoding. */
export async function readPolicyFile(files: FilePort, token: string): Promise<string> {
  const { stream } = await files.openFile(token);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop destroys the stream, and with it an upload.
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > longestPackCharacters) throw refused('It is too large.');
    chunks.push(chunk);
  }
  return decodePolicy(Buffer.concat(chunks));
}

/** Raises `invalid_input` for bytes that are not UTF-8. */
export function decodePolicy(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refused('It is not UTF-8.', cause);
  }
}

function refused(why: string, cause?: unknown): AppError {
  return new AppError('invalid_input', `This is no policy pack that can be used. ${why} Nothing was changed.`, {
    cause,
  });
}
