import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('serving-child.ts', import.meta.url));

/** The real service over a library, in a process that can be killed at any moment, also before it is ready. */
export interface SoakServer {
  /** Null when it ended before it was ready. */
  readonly startAddress: Promise<string | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export function startSoakServer(libraryFile: string): SoakServer {
  const folder = dirname(libraryFile);
  const child = spawn(process.execPath, [entry, libraryFile], {
    // Log and templates of the person who runs the tests are left alone.
    env: { ...process.env, XDG_DATA_HOME: folder, APPDATA: folder, PORT: '0', PLAINSPOKEN_LIBRARY: undefined },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
  });
  return {
    startAddress: Promise.race([address, ended.then(() => null)]),
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
