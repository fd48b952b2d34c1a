import { AppError } from '../../shared/app-error.ts';
import { chromiumPages } from './chromium-pages.ts';
import { openCrashReports } from './crash-reports.ts';
import { type HostOptions, templatesFoldersOf } from './host-options.ts';
import { type RunningServer, startHttpServer } from './http-server.ts';
import type { Installation } from './installation.ts';
import { openLogFile } from './log-file.ts';
import { openServiceOrSayWhy } from './open-service.ts';
import { openPageFiles } from './page-files.ts';
import { withFonts } from './page-fonts.ts';
import { createUploadedFiles } from './uploaded-files.ts';

/** Where a host writes for a person: one call, one line. */
export type Say = (line: string) => void;

export interface ServedLibrary {
  readonly server: RunningServer;
  /** Ends the connections, then closes the library. */
  stop(): Promise<void>;
}

/**
 * The browser-hosted mode: opens the library (or says on the page why it cannot be opened), serves the page on 127.0.0.1 and
 * says the address. Raises `not_found` when the page is not built, `conflict` when a port that must be had is in use.
 */
export async function serveLibrary(installation: Installation, options: HostOptions, say: Say): Promise<ServedLibrary> {
  const log = openLogFile(options.logFolder);
  const page = openPageFiles(installation.pageFolder);
  const uploads = createUploadedFiles();
  const service = await openServiceOrSayWhy({
    libraryFile: options.libraryFile,
    templatesFolders: templatesFoldersOf(installation, options),
    stylesFolder: options.stylesFolder,
    workerFile: installation.workerFile,
    files: uploads,
    appVersion: installation.version,
    program: 'a browser window',
    drawPages: withFonts(chromiumPages(), installation.fontsFolder),
    logFolders: [options.logFolder, options.crashFolder],
    reportBug: log.reportBug,
    samples: options.samples,
    window: { knownFile: options.knownFile },
    support: { log, crashReports: openCrashReports(options.crashFolder, installation.version) },
  });
  const parts = {
    dispatch: service.dispatch,
    backupFile: (id: string) => service.backupFile(id),
    page,
    uploads,
    reportBug: log.reportBug,
  };
  const server = await startOnPort(parts, options, say).catch((error: unknown) => {
    service.close();
    throw error;
  });
  say(`Library: ${options.libraryFile}`);
  say(`Open this address in your browser (it works once): ${server.newStartAddress()}`);
  return {
    server,
    stop: async () => {
      await server.stop();
      service.close();
    },
  };
}

/** A port that was only wished for gives way to a free one. */
async function startOnPort(
  parts: Parameters<typeof startHttpServer>[0],
  options: HostOptions,
  say: Say,
): Promise<RunningServer> {
  try {
    return await startHttpServer(parts, { port: options.port });
  } catch (error) {
    const isTaken = error instanceof AppError && error.code === 'conflict';
    if (!isTaken || options.isPortForced) throw error;
    say(`${error.message} Another one is taken.`);
    return startHttpServer(parts, { port: 0 });
  }
}
