import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AppError } from '../../shared/app-error.ts';
import type { FilePort, OpenedFile } from '../service/ports.ts';

const longestWaitMs = 30_000;
const mostWaitingUploads = 8;

/** How an upload ended: read to its end or as far as was wanted, or nobody asked for it. */
export type UploadEnd = 'read' | 'not wanted';

/** Files whose bytes come in a request body beside the command that names them. Nothing is kept on disk. */
export interface UploadedFiles extends FilePort {
  /** Takes the body of `request` as the file `token`; ends when the service has read what it wanted. */
  receive(token: string, fileName: string, request: IncomingMessage): Promise<UploadEnd>;
}

/** `waitMs` is how long a command waits for its upload, and an upload for its command; they may come in either order. */
export function createUploadedFiles(waitMs: number = longestWaitMs): UploadedFiles {
  const commands = waitingLine<OpenedFile>();
  const uploads = waitingLine<(file: OpenedFile) => void>();
  return {
    async openFile(token) {
      const give = commands.next(token, waitMs);
      uploads.take(token)?.((file) => commands.take(token)?.(file));
      const file = await give;
      if (file !== null) return file;
      throw new AppError('not_found', 'The file did not arrive. Nothing was imported. Choose it again.');
    },
    async receive(token, fileName, request) {
      if (uploads.size() >= mostWaitingUploads) return drain(request);
      const give = commands.take(token) ?? (await uploads.next(token, waitMs));
      if (give === null) return drain(request);
      const stream = new PassThrough();
      give({ fileName, sizeBytes: sizeOf(request), stream });
      await passOn(request, stream);
      return 'read';
    },
  };
}

interface WaitingLine<Value> {
  /** Waits for a value; null when none came in time. */
  next(token: string, waitMs: number): Promise<Value | null>;
  /** Whoever waits longest for `token`, to be given the value. */
  take(token: string): ((value: Value) => void) | undefined;
  size(): number;
}

function waitingLine<Value>(): WaitingLine<Value> {
  const waiting: { readonly token: string; readonly give: (value: Value | null) => void }[] = [];
  return {
    next: (token, waitMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => give(null), waitMs);
        // Waiting for a file that may never come must not keep the program from ending.
        timer.unref();
        const entry = { token, give };
        function give(value: Value | null): void {
          clearTimeout(timer);
          const place = waiting.indexOf(entry);
          if (place >= 0) waiting.splice(place, 1);
          resolve(value);
        }
        waiting.push(entry);
      }),
    take: (token) => waiting.find((entry) => entry.token === token)?.give,
    size: () => waiting.length,
  };
}

/** A reader that stops early (a preview, a cancelled import) is no failure of the upload: the rest is let run out. */
async function passOn(request: IncomingMessage, stream: PassThrough): Promise<void> {
  request.pipe(stream);
  request.once('error', (error) => stream.destroy(error));
  request.once('aborted', () =>
    stream.destroy(new AppError('cancelled', 'The upload was broken off. Nothing was imported.')),
  );
  stream.once('close', () => {
    request.unpipe(stream);
    request.resume();
  });
  await finished(request);
}

async function drain(request: IncomingMessage): Promise<UploadEnd> {
  request.resume();
  await finished(request);
  return 'not wanted';
}

function sizeOf(request: IncomingMessage): number | null {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  return Number.isSafeInteger(length) && length >= 0 ? length : null;
}
