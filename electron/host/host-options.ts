import { join, resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import type { Ports, TemplatesFolder } from '../service/ports.ts';
import type { Installation } from './installation.ts';
import type { ServiceOptions } from './open-service.ts';
import { defaultLibraryFile, userDataFolder } from './user-data-folder.ts';

/** What a person may set when starting the app, as arguments or in the environment. */
export interface HostOptions {
  readonly libraryFile: string;
  /** The user's own templates, beside the built-in ones. */
  readonly ownTemplatesFolder: TemplatesFolder;
  /** House styles, until somebody chooses another folder in the app. */
  readonly stylesFolder: string;
  readonly samples: ServiceOptions['samples'];
  readonly logFolder: string;
  readonly crashFolder: string;
  /** The list of the libraries which were open on this machine. */
  readonly knownFile: string;
  readonly port: number;
  readonly isPortForced: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The options that every program of the app knows; `parseArgs` form. */
export const libraryOptions = {
  library: { type: 'string' },
  templates: { type: 'string' },
  styles: { type: 'string' },
  'no-samples': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

export const serveOptions = {
  ...libraryOptions,
  port: { type: 'string' },
  'strict-port': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Values as `parseArgs` gives them. */
export interface GivenOptions {
  readonly library?: string | undefined;
  readonly templates?: string | undefined;
  readonly styles?: string | undefined;
  readonly 'no-samples'?: boolean | undefined;
  readonly port?: string | undefined;
  readonly 'strict-port'?: boolean | undefined;
}

/** Arguments go before the environment (PLAINSPOKEN_LIBRARY, PLAINSPOKEN_TEMPLATES, PORT), that before the defaults. */
export function hostOptions(given: GivenOptions, environment: Environment = process.env): HostOptions {
  const libraryFile = given.library ?? environment['PLAINSPOKEN_LIBRARY'];
  const templates = given.templates ?? environment['PLAINSPOKEN_TEMPLATES'];
  const styles = given.styles ?? environment['PLAINSPOKEN_STYLES'];
  return {
    libraryFile: libraryFile === undefined ? defaultLibraryFile() : resolve(libraryFile),
    ownTemplatesFolder:
      templates === undefined
        ? { folder: join(userDataFolder(), 'templates'), origin: 'own', mayBeMissing: true }
        : { folder: resolve(templates), origin: 'own' },
    stylesFolder: styles === undefined ? join(userDataFolder(), 'styles') : resolve(styles),
    samples: given['no-samples'] === true ? 'never' : 'in a new library',
    logFolder: join(userDataFolder(), 'logs'),
    crashFolder: join(userDataFolder(), 'crash reports'),
    knownFile: join(userDataFolder(), 'libraries.json'),
    port: portOf(given.port ?? environment['PORT']),
    isPortForced: given['strict-port'] === true,
  };
}

/** Reads the arguments of a program that takes options only. Raises `invalid_input` with the argument named. */
export function parseHostArguments(args: readonly string[]): HostOptions {
  return hostOptions(parseArguments(args));
}

/** The same for the window, whose arguments have Chromium's own switches among them: only the app's are read. */
export function parseWindowArguments(args: readonly string[]): HostOptions {
  const { values } = parseArgs({ args: [...args], options: libraryOptions, allowPositionals: true, strict: false });
  return hostOptions({
    library: textOf(values.library),
    templates: textOf(values.templates),
    styles: textOf(values.styles),
    'no-samples': values['no-samples'] === true,
  });
}

export function templatesFoldersOf(installation: Installation, options: HostOptions): Ports['templatesFolders'] {
  return [{ folder: installation.templatesFolder, origin: 'built_in' }, options.ownTemplatesFolder];
}

function parseArguments(args: readonly string[]): GivenOptions {
  try {
    return parseArgs({ args: [...args], options: serveOptions, allowPositionals: false }).values;
  } catch (error) {
    throw new AppError('invalid_input', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new AppError('invalid_input', `"${text}" is not a port: a number from 0 to 65535 is needed.`);
}
