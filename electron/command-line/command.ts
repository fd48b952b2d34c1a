import type { CommandName, Output } from '../../shared/contract.ts';
import type { Job } from '../../shared/model/job.ts';
import type { Terminal } from './terminal.ts';

/** What a command of the command line works with: the service in this process, and the files of this machine. */
export interface Session {
  /** Raises the service's `AppError`. The input is checked by the service, so words can be passed on as they were typed. */
  call<Name extends CommandName>(name: Name, input: unknown): Promise<Output<Name>>;
  /** Any name, any input, never a throw: for `plainspoken call`. */
  reply(name: string, input: unknown): Promise<unknown>;
  fileToken(path: string): string;
  /** The same for a file that is to be written. */
  placeToken(path: string): string;
  /** Shows progress until the job ends; Ctrl+C cancels it. Raises the job's failure, or `cancelled`. */
  jobEnd(id: string): Promise<NonNullable<Job['result']>>;
  readInput(): Promise<string>;
}

/** The arguments of one command as they were typed. */
export interface Given {
  readonly words: readonly string[];
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  number(option: string): number | undefined;
  has(option: string): boolean;
}

/** What a command leaves: `value` for `--json`, `lines` for a person, `bytes` where the outcome is a file. */
export interface Outcome {
  readonly value: unknown;
  readonly lines: readonly string[];
  readonly bytes?: Uint8Array;
  readonly exitCode?: number;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for the value in the help; only for options that take one. */
  readonly value?: string;
  readonly help: string;
}

interface Described {
  /** `claim add` */
  readonly name: string;
  /** The words after the name: `WORDING`, `FILE`; in brackets when they may be left out. */
  readonly takes: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Kept out of the list of commands; for tests and for scripts that need the whole contract. */
  readonly isHidden?: boolean;
}

/** Works on a library. */
export interface CommandLineCommand extends Described {
  /** For commands that help where a library cannot be opened, or that may look at one which another program has. */
  readonly isForAnyState?: boolean;
  run(session: Session, given: Given): Promise<Outcome>;
}

/** Needs no library and opens none. */
export interface StandaloneCommand extends Described {
  readonly isWithoutLibrary: true;
  run(terminal: Terminal, given: Given): Promise<Outcome>;
}
