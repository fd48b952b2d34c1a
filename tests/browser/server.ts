import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundle starts in a fifth of the time that its sources take. */
const serveEntry = fileURLToPath(new URL('../../dist/electron/serve.cjs', import.meta.url));

/** The browser-hosted mode in a process of its own, over a library in a folder of its own. */
export interface TestServer {
  readonly folder: string;
  readonly libraryFile: string;
  /** Works once. */
  readonly startAddress: string;
  readonly origin: string;
  /** Everything that the program has said so far. */
  said(): string;
  /** Asks the program to end, as Ctrl+C does, and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export interface ServerOptions {
  /** A library that is there already; otherwise a new one with the samples. */
  readonly libraryFile?: string;
  /** A closed library of which a copy is opened, when `libraryFile` is not given. */
  readonly copyOf?: string;
  readonly args?: readonly string[];
  /** The folder of an earlier server whose own files this one is to find; otherwise a fresh one. */
  readonly home?: string;
}

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-browser-'));
  const libraryFile = options.libraryFile ?? join(folder, 'library.plainspoken');
  if (options.libraryFile === undefined && options.copyOf !== undefined) copyLibrary(options.copyOf, libraryFile);
  const child = spawn(process.execPath, [serveEntry, '--library', libraryFile, ...(options.args ?? [])], {
    // Log and templates of the person who runs the tests are left alone.
    env: {
      ...process.env,
      XDG_DATA_HOME: options.home ?? folder,
      APPDATA: options.home ?? folder,
      PORT: '0',
      PLAINSPOKEN_LIBRARY: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const startAddress = await readyAddress(child, said);
  return {
    ...{ folder, libraryFile, startAddress, origin: new URL(startAddress).origin },
    said: () => said.join(''),
    stop: () => endWith(child, 'SIGTERM', ended),
    kill: async () => {
      await endWith(child, 'SIGKILL', ended);
    },
    remove: async () => {
      await endWith(child, 'SIGTERM', ended);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readyAddress(child: ChildProcess, said: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code ?? 'a signal'}: ${said.join('')}`)));
    child.stdout?.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(said.join(''));
      if (found !== null) resolve(found[0]);
    });
  });
}

function endWith(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return ended;
}

/** With what SQLite has not yet taken over from its log, where there is one. */
function copyLibrary(from: string, to: string): void {
  for (const ending of ['', '-wal']) if (existsSync(from + ending)) copyFileSync(from + ending, to + ending);
}
