import { AppError, type Reply } from '../../shared/app-error.ts';
import { openCrashReports } from '../host/crash-reports.ts';
import { type HostOptions, templatesFoldersOf } from '../host/host-options.ts';
import type { Installation } from '../host/installation.ts';
import { openLogFile } from '../host/log-file.ts';
import { openService } from '../host/open-service.ts';
import { createPathFiles } from '../host/path-files.ts';
import type { Session } from './command.ts';
import { followJob } from './follow-job.ts';
import type { Terminal } from './terminal.ts';

export interface OpenSession extends Session {
  close(): void;
}

/** Opens the library in this process. A library that the command line makes has no samples: a script wants what it put in. */
export async function openSession(
  installation: Installation,
  options: HostOptions,
  terminal: Terminal,
): Promise<OpenSession> {
  const files = createPathFiles();
  const log = openLogFile(options.logFolder);
  const service = await openService({
    libraryFile: options.libraryFile,
    templatesFolders: templatesFoldersOf(installation, options),
    workerFile: installation.workerFile,
    files,
    appVersion: installation.version,
    program: 'the command line',
    logFolders: [options.logFolder, options.crashFolder],
    reportBug: log.reportBug,
    support: { log, crashReports: openCrashReports(options.crashFolder, installation.version) },
    samples: 'never',
  });
  const call: Session['call'] = async (name, input) => valueOf(await service.dispatch(name, input)) as never;
  return {
    call,
    reply: (name, input) => service.dispatch(name, input),
    fileToken: (path) => files.register(path),
    jobEnd: (id) => followJob(id, call, terminal),
    readInput: () => terminal.readInput(),
    close: () => service.close(),
  };
}

function valueOf(reply: Reply<unknown>): unknown {
  if (reply.ok) return reply.value;
  const { code, message, fields } = reply.error;
  throw new AppError(code, message, fields === undefined ? {} : { fields: { ...fields } });
}
