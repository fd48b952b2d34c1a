import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { allHandlers } from '../../electron/service/all-handlers.ts';
import type { ServiceContext } from '../../electron/service/context.ts';
import { createDispatch } from '../../electron/service/dispatch.ts';
import { createJobs } from '../../electron/service/jobs.ts';
import { newId } from '../../electron/service/new-id.ts';
import type { FilePort, Ports, WorkerName } from '../../electron/service/ports.ts';
import { AppError, type Reply } from '../../shared/app-error.ts';
import type { CommandName, Input, Output } from '../../shared/contract.ts';
import type { ImportRecord, Job } from '../../shared/model/job.ts';

export interface TestServiceOptions {
  /** Opens this library (kept on close) instead of a fresh one in a folder of its own. */
  readonly libraryFile?: string;
  /** How the library is opened, where it is not to be written. */
  readonly open?: (libraryFile: string) => Connection;
  readonly templatesFolders?: Ports['templatesFolders'];
  /** Other programs in the place of some workers. */
  readonly workerFiles?: Partial<Record<WorkerName, URL>>;
  readonly stylesFolder?: string;
  readonly drawPages?: Ports['drawPages'];
}

/** A whole service over a real library in a temporary folder, with a clock that stands still and files in memory. */
export interface TestService {
  /** Answers with the value; a failure is thrown as the `AppError` that the page would be shown. */
  readonly call: <Name extends CommandName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Answers as a transport would: any name, any input, never a throw. */
  readonly reply: (name: string, input: unknown) => Promise<Reply<unknown>>;
  /** Waits for the end of a job, however it ends. */
  readonly jobEnd: (id: string) => Promise<Job>;
  /** Takes an import back and waits for its end; a failure is thrown. */
  readonly undoImport: (id: string) => Promise<ImportRecord>;
  /** Makes a file that can be opened by the token given back. `chunkBytes` is how much of it each read gives. */
  readonly addFile: (fileName: string, content: string | Uint8Array, chunkBytes?: number) => string;
  readonly now: () => Date;
  /** Moves the clock; ids made later sort later. */
  readonly advance: (milliseconds: number) => void;
  readonly library: Connection;
  readonly libraryFile: string;
  readonly newId: () => string;
  /** Throws that were bugs, in the order in which they came; a good test ends with none. */
  readonly bugs: unknown[];
  readonly close: () => void;
}

export function createTestService(options: TestServiceOptions = {}): TestService {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-test-'));
  const libraryFile = options.libraryFile ?? join(folder, 'library.plainspoken');
  const files = memoryFiles();
  const clock = stillClock();
  const bugs: unknown[] = [];
  const reportBug = (error: unknown) => `test-${bugs.push(error)}`;
  const ports: Ports = {
    files: files.port,
    now: clock.now,
    newId: clock.newId,
    templatesFolders: options.templatesFolders ?? [{ folder: resolve('templates'), origin: 'built_in' }],
    stylesFolder: options.stylesFolder,
    drawPages: options.drawPages,
    appVersion: '0.0.0-test',
    workerFile: (name) => options.workerFiles?.[name] ?? new URL(`../../electron/service/${name}.ts`, import.meta.url),
  };
  const library = options.open?.(libraryFile) ?? openLibrary(libraryFile, { now: ports.now });
  const context: ServiceContext = { library, libraryFile, ports, jobs: createJobs(ports.newId, reportBug) };
  const reply = createDispatch(allHandlers(context), reportBug);
  const call = createCall(reply);
  return {
    ...{ call, reply, addFile: files.add, now: clock.now, advance: clock.advance },
    ...{ library, libraryFile, newId: ports.newId, bugs },
    jobEnd: (id) => jobEnd(call, id),
    undoImport: async (id) => {
      const { error, result } = await jobEnd(call, (await call('import.undo', { id })).job);
      if (result?.kind === 'import.undo') return result.record;
      throw new AppError(error?.code ?? 'cancelled', error?.message ?? 'It was cancelled.');
    },
    close: () => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function jobEnd(call: TestService['call'], id: string): Promise<Job> {
  for (;;) {
    const job = await call('job.get', { id });
    if (job.state !== 'running') return job;
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

function createCall(reply: TestService['reply']): TestService['call'] {
  return async <Name extends CommandName>(name: Name, input: Input<Name>) => {
    const answer = await reply(name, input);
    if (answer.ok) return answer.value as Output<Name>;
    const { code, message, fields } = answer.error;
    throw new AppError(code, message, fields === undefined ? {} : { fields: { ...fields } });
  };
}

function memoryFiles(): { readonly port: FilePort; readonly add: TestService['addFile'] } {
  const files = new Map<
    string,
    { readonly fileName: string; readonly bytes: Uint8Array; readonly chunkBytes: number }
  >();
  return {
    port: {
      openFile(token) {
        const file = files.get(token);
        if (file === undefined)
          return Promise.reject(new AppError('not_found', 'This file is not there any more. Choose it again.'));
        const stream = Readable.from(chunksOf(file.bytes, file.chunkBytes));
        return Promise.resolve({ fileName: file.fileName, sizeBytes: file.bytes.length, stream });
      },
    },
    add(fileName, content, chunkBytes = 65_536) {
      const token = `file-token-${files.size + 1}`;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      files.set(token, { fileName, bytes, chunkBytes });
      return token;
    },
  };
}

function* chunksOf(bytes: Uint8Array, chunkBytes: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield Buffer.from(bytes.subarray(start, start + chunkBytes));
}

function stillClock(): Pick<TestService, 'now' | 'advance' | 'newId'> {
  let milliseconds = Date.parse('2026-11-21T08:12:00.000Z');
  let made = 0;
  return {
    now: () => new Date(milliseconds),
    advance: (by) => void (milliseconds += by),
    newId: () => newId(milliseconds + made++),
  };
}
