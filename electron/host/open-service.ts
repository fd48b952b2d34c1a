import { AppError } from '../../shared/app-error.ts';
import type { ReportBug } from '../service/dispatch.ts';
import { type KeptService, keepLibrary } from '../service/keep-library.ts';
import { newId } from '../service/new-id.ts';
import type { DrawPages, FilePort, Ports } from '../service/ports.ts';
import type { Every } from '../service/schedule.ts';
import type { Service } from '../service/service.ts';
import { type CrashReports, runtimeVersions } from './crash-reports.ts';
import { openKnownLibraries } from './known-libraries.ts';
import type { LogFile } from './log-file.ts';
import { userDataFolder } from './user-data-folder.ts';

export interface ServiceOptions {
  readonly libraryFile: string;
  readonly templatesFolders: Ports['templatesFolders'];
  readonly stylesFolder?: string | undefined;
  readonly workerFile: Ports['workerFile'];
  readonly files: FilePort;
  readonly appVersion: string;
  readonly program: string;
  readonly drawPages?: DrawPages | undefined;
  /** Where the host writes its log and its crash reports; a purge searches them. */
  readonly logFolders?: readonly string[];
  readonly reportBug: ReportBug;
  /** Whether a library that did not exist before is given the worked examples. */
  readonly samples: 'in a new library' | 'never';
  /** What only hosts with a window have, which stay open and are looked at. */
  readonly window?: WindowParts | undefined;
  readonly support?: SupportParts | undefined;
}

export interface WindowParts {
  /** The file that lists the libraries which were open on this machine. */
  readonly knownFile: string;
  readonly isAfterCrash?: boolean | undefined;
}

/** What the diagnostics read. */
export interface SupportParts {
  readonly log: LogFile;
  readonly crashReports: CrashReports;
}

/** Takes the lock, opens the library and fills a new one with the samples. Raises what `openLibrary` and `lockLibrary` raise. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const service = await openServiceOrSayWhy(options);
  const failure = service.failure();
  if (failure === null) return service;
  service.close();
  throw new AppError(failure.code, failure.message, { fields: { ...failure.fields } });
}

/**
 * The same for hosts with a window: where the library cannot be opened, every command answers with the reason, and the recovery
 * commands with the ways out.
 */
export function openServiceOrSayWhy(options: ServiceOptions): Promise<KeptService> {
  const { libraryFile, program, reportBug, samples, window } = options;
  return keepLibrary({
    ...{ libraryFile, program, reportBug, samples, ports: portsOf(options) },
    known: window === undefined ? undefined : openKnownLibraries(window.knownFile),
    every: window === undefined ? undefined : everyWhile,
    isAfterCrash: window?.isAfterCrash,
    support: {
      versions: () => ({ plainspoken: options.appVersion, ...runtimeVersions() }),
      logTail: () => options.support?.log.tail() ?? [],
      crashReports: () => options.support?.crashReports.lines() ?? [],
      ownFolder: userDataFolder(),
    },
  });
}

function portsOf(options: ServiceOptions): Ports {
  return {
    files: options.files,
    now: () => new Date(),
    newId: () => newId(),
    templatesFolders: options.templatesFolders,
    stylesFolder: options.stylesFolder,
    drawPages: options.drawPages,
    workerFile: options.workerFile,
    appVersion: options.appVersion,
    logFolders: options.logFolders,
  };
}

/** A timer must not keep the program from ending. */
const everyWhile: Every = (work, { firstMs, everyMs }) => {
  const first = setTimeout(work, firstMs).unref();
  const timer = setInterval(work, everyMs).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
};
