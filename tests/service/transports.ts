import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LineStream } from '../../electron/command-line/line-answers.ts';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import type { Terminal } from '../../electron/command-line/terminal.ts';
import { startHttpServer } from '../../electron/host/http-server.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { openService, type ServiceOptions } from '../../electron/host/open-service.ts';
import { createPathFiles } from '../../electron/host/path-files.ts';
import { createUploadedFiles } from '../../electron/host/uploaded-files.ts';
import type { FilePort } from '../../electron/service/ports.ts';
import type { ServiceProcess } from '../../electron/shell/keep-running.ts';
import { createRelay } from '../../electron/shell/relay.ts';
import { linkService } from '../../electron/shell/service-link.ts';
import type { FromService, ToService } from '../../electron/shell/service-messages.ts';
import type { Reply } from '../../shared/app-error.ts';

/** One way into the service, over a library of its own. */
export interface Transport {
  send(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Sends a command that takes a file, with the file at `path` as its field `file`. */
  sendFile(name: string, path: string, input: object): Promise<Reply<unknown>>;
  close(): Promise<void>;
}

const installation = installationAt(resolve('.'));

/** The four transports of ARCHITECTURE.md; every suite that is run over one must pass over all. */
export const transports: Readonly<Record<string, () => Promise<Transport>>> = {
  direct: openDirect,
  http: openHttp,
  ipc: openIpc,
  'command line': openCommandLine,
};

async function openDirect(): Promise<Transport> {
  const folder = newFolder();
  const files = createPathFiles();
  const service = await openService(optionsIn(folder, files));
  return {
    send: (name, input) => service.dispatch(name, input),
    sendFile: (name, path, input) => service.dispatch(name, { ...input, file: files.register(path) }),
    close: () => {
      service.close();
      remove(folder);
      return Promise.resolve();
    },
  };
}

async function openHttp(): Promise<Transport> {
  const folder = newFolder();
  const uploads = createUploadedFiles();
  const service = await openService(optionsIn(folder, uploads));
  const page = () => Promise.resolve({ status: 404, headers: {}, body: Buffer.from('') } as const);
  const backupFile = () => Promise.reject(new Error('No test asks this server for a backup.'));
  const parts = { dispatch: service.dispatch, backupFile, page, uploads, reportBug };
  const server = await startHttpServer(parts, { port: 0 });
  const send = await signIn(server.newStartAddress());
  return {
    send: (name, input) => send(`/command/${name}`, 'POST', JSON.stringify(input)),
    sendFile: async (name, path, input) => {
      const { readFile } = await import('node:fs/promises');
      const file = crypto.randomUUID();
      const reply = send(`/command/${name}`, 'POST', JSON.stringify({ ...input, file }));
      await send(`/file/${file}?name=${encodeURIComponent(path)}`, 'PUT', await readFile(path));
      return reply;
    },
    close: async () => {
      await server.stop();
      service.close();
      remove(folder);
    },
  };
}

type Send = (path: string, method: string, body: string | Buffer) => Promise<Reply<unknown>>;

/** Exchanges the key for the cookie, and speaks to the server as the page does. */
async function signIn(startAddress: string): Promise<Send> {
  const { origin } = new URL(startAddress);
  const exchange = await fetch(startAddress, { redirect: 'manual' });
  const cookie = exchange.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (path, method, body) => {
    const headers = { origin, cookie };
    const sent = typeof body === 'string' ? body : new Uint8Array(body);
    const response = await fetch(`${origin}${path}`, { method, headers, body: sent });
    const fileName = response.headers.get('x-file-name');
    if (response.status === 204) return { ok: true, value: null };
    if (fileName === null) return (await response.json()) as Reply<unknown>;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const mediaType = response.headers.get('x-media-type');
    return { ok: true, value: { fileName: decodeURIComponent(fileName), mediaType, bytes } };
  };
}

/** Electron's two hops, with everything cloned as its channels clone it; only the processes are missing. */
async function openIpc(): Promise<Transport> {
  const folder = newFolder();
  const files = createPathFiles();
  const service = await openService(optionsIn(folder, files));
  let toShell: (message: FromService) => void = () => undefined;
  const process: ServiceProcess = {
    postMessage: (message) => void receive(structuredClone(message)),
    on: (event: 'message' | 'exit', listener: never) => {
      if (event === 'message') toShell = listener;
    },
  };
  async function receive(message: ToService): Promise<void> {
    if (message.kind === 'file') files.registerAs(message.token, message.path);
    if (message.kind === 'bytes') files.registerBytes(message.token, message);
    if (message.kind !== 'call') return;
    const reply = await service.dispatch(message.name, message.input);
    toShell(structuredClone({ kind: 'reply', id: message.id, reply }));
  }
  const relay = createRelay(
    linkService(() => process),
    { writeClipboard: () => undefined, askSavePlace: () => Promise.resolve(null) },
  );
  const page = { senderFrame: { url: 'app://plainspoken/' } };
  return {
    send: (name, input) => relay.command(page, structuredClone(name), structuredClone(input)),
    sendFile: (name, path, input) => relay.command(page, name, { ...input, file: relay.file(page, path) }),
    close: () => {
      service.close();
      remove(folder);
      return Promise.resolve();
    },
  };
}

/** The whole program for each command, over the same library. */
function openCommandLine(): Promise<Transport> {
  const folder = newFolder();
  const library = ['--library', join(folder, 'library.plainspoken')];
  return Promise.resolve({
    send: (name, input) => runCall([...library, '--', name, JSON.stringify(input)]),
    sendFile: (name, path, input) => runCall([...library, '--file', path, '--', name, JSON.stringify(input)]),
    close: () => {
      remove(folder);
      return Promise.resolve();
    },
  });
}

async function runCall(args: readonly string[]): Promise<Reply<unknown>> {
  const printed: string[] = [];
  const terminal = silentTerminal((text) => printed.push(text));
  await runCommandLine(['call', ...args], installation, terminal);
  return withBytes(JSON.parse(printed.join('')) as Reply<unknown>);
}

/** The command line shows the bytes of a file as text. */
function withBytes(reply: Reply<unknown>): Reply<unknown> {
  if (!reply.ok || typeof reply.value !== 'object' || reply.value === null || !('bytes' in reply.value)) return reply;
  return { ok: true, value: { ...reply.value, bytes: new TextEncoder().encode(String(reply.value.bytes)) } };
}

/** An input that ends at once. */
export const noLines: LineStream = {
  lines: (async function* () {})(),
  print: () => Promise.resolve(),
};

export function silentTerminal(print: (text: string) => void): Terminal {
  return {
    print: (text) => print(typeof text === 'string' ? text : new TextDecoder().decode(text)),
    tell: (line) => print(line),
    showProgress: () => undefined,
    endProgress: () => undefined,
    readInput: () => Promise.resolve(''),
    lineStream: () => noLines,
    onInterrupt: () => () => undefined,
  };
}

function optionsIn(folder: string, files: FilePort): ServiceOptions {
  return {
    libraryFile: join(folder, 'library.plainspoken'),
    templatesFolders: [{ folder: installation.templatesFolder, origin: 'built_in' }],
    workerFile: installation.workerFile,
    files,
    appVersion: '0.0.0-test',
    program: 'a test',
    reportBug,
    samples: 'never',
  };
}

/** A bug must be seen by the test that meets it, not only by its reply. */
function reportBug(error: unknown): string {
  console.error(error);
  return 'test';
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plainspoken-transport-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
