import { randomUUID } from 'node:crypto';
import type { Reply } from '../../shared/app-error.ts';
import type { ServiceLink } from './service-link.ts';

export const pageOrigin = 'app://plainspoken';

/** As much of Electron's IpcMainInvokeEvent as is used. The frame is null when it is gone by the time its message arrives. */
export interface Invocation {
  readonly senderFrame: { readonly url: string } | null;
}

/** What the page may ask of the shell; each answers only our own page. */
export interface Relay {
  command(event: Invocation, name: unknown, input: unknown): Promise<Reply<unknown>>;
  /** Gives a token for the path of a picked or dropped file. */
  file(event: Invocation, path: unknown): string;
  /** The same for bytes that the page has made itself, such as a picture without its metadata. */
  bytes(event: Invocation, fileName: unknown, bytes: unknown): string;
  copy(event: Invocation, text: unknown): Promise<void>;
  /** Asks the person where a file is to be saved and gives a token for the place; null when she chose none. */
  savePlace(event: Invocation, fileName: unknown): Promise<string | null>;
}

/** What only the shell of the system can do. `writeClipboard` takes plain text; older Electrons write at once. */
export interface Desktop {
  readonly writeClipboard: (text: string) => Promise<void> | void;
  /** Opens the system's dialog; gives a path, or null. */
  readonly askSavePlace: (fileName: string) => Promise<string | null>;
}

/** Raises for a sender that is not our page: that is never a person's mistake. */
export function createRelay(service: ServiceLink, { writeClipboard, askSavePlace }: Desktop): Relay {
  return {
    command(event, name, input) {
      if (!isOwnPage(event)) return Promise.resolve(foreign);
      return service.call(String(name), input);
    },
    file(event, path) {
      if (!isOwnPage(event) || typeof path !== 'string' || path === '') throw new Error(foreign.error.message);
      const token = randomUUID();
      service.registerFile(token, path);
      return token;
    },
    bytes(event, fileName, bytes) {
      const isFile = typeof fileName === 'string' && bytes instanceof Uint8Array && bytes.byteLength <= mostBytes;
      if (!isOwnPage(event) || !isFile) throw new Error(foreign.error.message);
      const token = randomUUID();
      service.registerBytes(token, { fileName: fileName.slice(-200), bytes });
      return token;
    },
    async copy(event, text) {
      if (!isOwnPage(event) || typeof text !== 'string') throw new Error(foreign.error.message);
      await writeClipboard(text);
    },
    async savePlace(event, fileName) {
      if (!isOwnPage(event) || typeof fileName !== 'string') throw new Error(foreign.error.message);
      // A name, and no way to another folder than the one that the dialog shows.
      const path = await askSavePlace(fileName.replace(/[/\\:]/g, ' ').slice(-200));
      if (path === null) return null;
      const token = randomUUID();
      service.registerPlace(token, path);
      return token;
    },
  };
}

/** A picture has a quarter of it at most (`image-limits.ts`). */
const mostBytes = 8_000_000;

const foreign = {
  ok: false,
  error: { code: 'invalid_input', message: 'This request came from another page than the app.' },
} as const;

function isOwnPage({ senderFrame }: Invocation): boolean {
  return senderFrame !== null && senderFrame.url.startsWith(`${pageOrigin}/`);
}
