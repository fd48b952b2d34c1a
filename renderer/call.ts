import { AppError, type Reply } from '../shared/app-error.ts';
import type { CommandName, Input, Output } from '../shared/contract.ts';
import type { ExportedFile } from '../shared/model/thread.ts';

/** What the Electron preload puts on the window. In the browser-hosted mode it is absent. */
export interface Bridge {
  readonly host: 'electron';
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  fileToken(file: File): Promise<string> | string;
  copyText(text: string): Promise<void>;
  /** Lets the person choose where a file is to be saved; gives a token for the place, or null. */
  savePlace(fileName: string): Promise<string | null>;
  /** Registers what the page does before the app quits: unsaved text goes to the library. */
  onFlush(flush: () => Promise<void>): void;
}

declare global {
  interface Window {
    readonly bridge?: Bridge;
  }
}

/** Files that the page holds in the browser-hosted mode, by the token that stands for them in a command. */
const heldFiles = new Map<string, File>();

/** Sends one command to the service and gives its answer. Raises the service's `AppError`. */
export async function call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = window.bridge === undefined ? await callOverHttp(name, input) : await window.bridge.call(name, input);
  if (!reply.ok) {
    const { code, message, fields } = reply.error;
    throw new AppError(code, message, fields === undefined ? {} : { fields: { ...fields } });
  }
  // The service parsed this value with the command's own output schema before it sent it.
  return reply.value as Output<Name>;
}

/** An opaque token for a picked or dropped file, for commands that take one. */
export async function fileToken(file: File): Promise<string> {
  if (window.bridge !== undefined) return window.bridge.fileToken(file);
  const token = crypto.randomUUID();
  heldFiles.set(token, file);
  return token;
}

/** Puts text on the clipboard. Raises `unsupported` when the browser refuses. */
export async function copyText(text: string): Promise<void> {
  if (window.bridge !== undefined) return window.bridge.copyText(text);
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new AppError('unsupported', 'The browser did not let the app copy. Select the text and press Ctrl+C.', {
      cause,
    });
  }
}

/** Hands an exported file to the person as a download. */
export function saveFile(file: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.fileName;
  anchor.click();
  // Electron reads the blob only after the save dialog has been answered, which may take a person a while.
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}

/** Whether this host writes to a place that a person chooses; a browser downloads instead. */
export function canChoosePlace(): boolean {
  return window.bridge !== undefined;
}

/** Lets the person choose where a file is to be saved. Null when she chose none. */
export async function choosePlace(fileName: string): Promise<string | null> {
  return (await window.bridge?.savePlace(fileName)) ?? null;
}

/** Hands a backup to the browser, which reads it from the server as it comes: a library may be larger than what a page can hold. */
export function downloadBackup(id: string, fileName: string): void {
  const anchor = document.createElement('a');
  anchor.href = `/backup/${encodeURIComponent(id)}`;
  anchor.download = fileName;
  anchor.click();
}

async function callOverHttp(name: string, input: unknown): Promise<Reply<unknown>> {
  const answer = fetch(`/command/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  sendHeldFile(input);
  return readReply(await answer.catch(unreachable));
}

function unreachable(cause: unknown): never {
  const sentence =
    'The app behind this page does not answer. What was saved before is safe. Start it again with npm start.';
  throw new AppError('internal', sentence, { cause });
}

async function readReply(response: Response): Promise<Reply<unknown>> {
  const fileName = response.headers.get('x-file-name');
  // Every reply was made by the service's dispatch, which checks it against the contract.
  if (fileName === null) return (await response.json()) as Reply<unknown>;
  const file: ExportedFile = {
    fileName: decodeURIComponent(fileName),
    mediaType: response.headers.get('x-media-type') ?? 'application/octet-stream',
    bytes: new Uint8Array(await response.arrayBuffer()),
    ...notesOf(response.headers.get('x-notes')),
  };
  return { ok: true, value: file };
}

/** Our own server wrote them from what the contract checked. */
function notesOf(header: string | null): Pick<ExportedFile, 'notes'> {
  return header === null ? {} : { notes: JSON.parse(decodeURIComponent(header)) as string[] };
}

/** Tokens whose file is on offer, and whether a command has asked for it since the last offer began. */
const offered = new Map<string, { isWantedAgain: boolean }>();

/** Streams the file that a command speaks of beside the command; the service reads as much of it as it needs, and as often. */
function sendHeldFile(input: unknown): void {
  if (typeof input !== 'object' || input === null || !('file' in input) || typeof input.file !== 'string') return;
  const file = heldFiles.get(input.file);
  if (file === undefined) return;
  const offer = offered.get(input.file);
  if (offer !== undefined) {
    offer.isWantedAgain = true;
    return;
  }
  void offerFile(input.file, file);
}

/** An import reads its file more than once: first to tell its encoding, then its rows. So it is offered until nobody wants it. */
async function offerFile(token: string, file: File): Promise<void> {
  const offer = { isWantedAgain: true };
  offered.set(token, offer);
  const address = `/file/${token}?name=${encodeURIComponent(file.name)}`;
  let wasRead = false;
  while (wasRead || offer.isWantedAgain) {
    offer.isWantedAgain = false;
    // A preview stops reading early, which may fail this request; what came of the file is told by the command's own reply.
    const answer = await fetch(address, { method: 'PUT', body: file }).catch(() => null);
    wasRead = answer?.headers.get('x-upload') === 'read';
  }
  offered.delete(token);
}
