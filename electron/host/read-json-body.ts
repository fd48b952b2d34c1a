import type { IncomingMessage } from 'node:http';
import { AppError } from '../../shared/app-error.ts';

const longestBodyBytes = 8_000_000;

/** The JSON value that a request carries; an empty body is an empty input. Raises `invalid_input` for anything else. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new AppError('invalid_input', 'The body of this request is not JSON.', { cause });
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > longestBodyBytes) throw new AppError('invalid_input', 'This request is larger than 8 megabytes.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
