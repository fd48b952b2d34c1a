import { existsSync } from 'node:fs';
import { listBackups } from '../../db/backup.ts';
import { AppError, type Reply } from '../../shared/app-error.ts';
import { chromiumPages } from '../host/chromium-pages.ts';
import { openCrashReports } from '../host/crash-reports.ts';
import { type HostOptions, templatesFoldersOf } from '../host/host-options.ts';
import type { Installation } from '../host/installation.ts';
import { openLogFile } from '../host/log-file.ts';
import { openService, openServiceOrSayWhy } from '../host/open-service.ts';
import { withFonts } from '../host/page-fonts.ts';
import { createPathFiles } from '../host/path-files.ts';
import type { Session } from './command.ts';
import { followJob } from './follow-job.ts';
import type { Terminal } from './terminal.ts';

interface SessionOptions extends HostOptions {
  /** Whether a library that cannot be opened is worked on as it is. */
  readonly isForAnyState: boolean;
}

export interface OpenSession extends Session {
  close(): void;
}

/** Opens the library in this process. A library that the command line makes has no samples: a script wants what it put in. */
export async function openSession(
  installation: Installation,
  options: SessionOptions,
  terminal: Terminal,
): Promise<OpenSession> {
  const files = createPathFiles();
  const log = openLogFile(options.logFolder);
  if (options.isForAnyState) refuseNothing(options.libraryFile);
  const service = await (options.isForAnyState ? openServiceOrSayWhy : openService)({
    libraryFile: options.libraryFile,
    templatesFolders: templatesFoldersOf(installation, options),
    stylesFolder: options.stylesFolder,
    workerFile: installation.workerFile,
    files,
    appVersion: installation.version,
    program: 'the command line',
    drawPages: withFonts(chromiumPages(), installation.fontsFolder),
    logFolders: [options.logFolder, options.crashFolder],
    reportBug: log.reportBug,
    support: { log, crashReports: openCrashReports(options.crashFolder, installation.version) },
    samples: 'never',
  });
  const call: Session['call'] = async (name, input) => valueOf(await service.dispatch(name, input)) as never;
  return {
    call,
    reply: (name, input) => service.dispatch(name, input),
    placeToken: (path) => files.registerPlace(path),
    fileToken: (path) => files.register(path),
    jobEnd: (id) => followJob(id, call, terminal),
    readInput: () => terminal.readInput(),
    close: () => service.close(),
  };
}

/** Of a wrong name no new library is made. */
function refuseNothing(libraryFile: string): void {
  if (existsSync(libraryFile) || listBackups(libraryFile).length > 0) return;
  throw new AppError('not_found', `There is no library at ${libraryFile}, and no backup of one. Nothing was changed.`);
}

function valueOf(reply: Reply<unknown>): unknown {
  if (reply.ok) return reply.value;
  const { code, message, fields } = reply.error;
  throw new AppError(code, message, fields === undefined ? {} : { fields: { ...fields } });
}
