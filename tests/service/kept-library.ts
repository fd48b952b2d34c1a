import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPathFiles } from '../../electron/host/path-files.ts';
import { type KeptOptions, type KeptService, keepLibrary } from '../../electron/service/keep-library.ts';
import { newId } from '../../electron/service/new-id.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandName, Input, Output } from '../../shared/contract.ts';
import type { Job } from '../../shared/model/job.ts';

/** A library with everything that is kept around it, in a folder of its own, with a clock and a timer that a test moves. */
export interface KeptLibrary {
  readonly folder: string;
  readonly file: string;
  readonly files: ReturnType<typeof createPathFiles>;
  readonly ports: KeptOptions['ports'];
  readonly clock: { now: Date };
  readonly bugs: unknown[];
  /** Runs what the timer would run. */
  readonly tick: () => void;
  open(changes?: Partial<KeptOptions>): Promise<OpenedKept>;
  remove(): void;
}

export interface OpenedKept extends KeptService {
  call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** Starts a job and waits for its end. */
  job(name: CommandName, input: object): Promise<Job>;
}

export function createKept(): KeptLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-kept-'));
  const file = join(folder, 'library.plainspoken');
  const files = createPathFiles();
  const clock = { now: new Date('2026-11-21T08:12:00.000Z') };
  const bugs: unknown[] = [];
  const ticks: (() => void)[] = [];
  const opened: KeptService[] = [];
  const options: KeptOptions = {
    libraryFile: file,
    ports: {
      files,
      now: () => clock.now,
      newId: () => newId(),
      templatesFolders: [{ folder: resolve('templates'), origin: 'built_in' }],
      appVersion: '0.0.0-test',
      workerFile: (name) => new URL(`../../electron/service/${name}.ts`, import.meta.url),
    },
    program: 'a test',
    reportBug: (error) => `test-${bugs.push(error)}`,
    samples: 'never',
    every: (work) => {
      ticks.push(work);
      return () => void ticks.splice(ticks.indexOf(work), 1);
    },
    support: {
      versions: () => ({ plainspoken: '0.0.0-test' }),
      logTail: () => [],
      crashReports: () => [],
      ownFolder: join(folder, 'own'),
    },
  };
  return {
    ...{ folder, file, files, ports: options.ports, clock, bugs },
    tick: () => {
      for (const work of [...ticks]) work();
    },
    async open(changes = {}) {
      const service = await keepLibrary({ ...options, ...changes });
      opened.push(service);
      return { ...service, ...callsOf(service) };
    },
    remove() {
      for (const service of opened) service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function callsOf({ dispatch }: KeptService): Pick<OpenedKept, 'call' | 'job'> {
  const call: OpenedKept['call'] = async (name, input) => {
    const reply = await dispatch(name, input);
    if (reply.ok) return reply.value as never;
    throw new AppError(reply.error.code, reply.error.message, { fields: { ...reply.error.fields } });
  };
  return {
    call,
    async job(name, input) {
      const { job } = (await call(name, input as never)) as { job: string };
      for (;;) {
        const now = await call('job.get', { id: job });
        if (now.state !== 'running') return now;
        await new Promise((resume) => setTimeout(resume, 10));
      }
    },
  };
}
