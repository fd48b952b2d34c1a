import { join } from 'node:path';
import { endOnFault, openCrashReports } from './host/crash-reports.ts';
import { type HostOptions, templatesFoldersOf } from './host/host-options.ts';
import { installationAt } from './host/installation.ts';
import { openLogFile } from './host/log-file.ts';
import { openServiceOrSayWhy } from './host/open-service.ts';
import { withFonts } from './host/page-fonts.ts';
import { createPathFiles } from './host/path-files.ts';
import { askForPages } from './shell/asked-pages.ts';
import type { FromService, ToService } from './shell/service-messages.ts';

/** Entry of the service process of the window: `service-process.cjs ROOT OPTIONS`, spoken to over `parentPort`. */
const [root = '.', optionsJson = '{}'] = process.argv.slice(2);
// Bundled like this file, the worker lies beside it.
const installation = installationAt(root, join(root, 'dist', 'electron'));
// Made by the shell of the same version a moment ago.
const options = JSON.parse(optionsJson) as HostOptions & { readonly isAfterCrash?: boolean };
const log = openLogFile(options.logFolder);
const crashReports = openCrashReports(options.crashFolder, installation.version);
endOnFault(crashReports, 'service');
const files = createPathFiles();
const pages = askForPages(send);
const opened = openServiceOrSayWhy({
  libraryFile: options.libraryFile,
  templatesFolders: templatesFoldersOf(installation, options),
  stylesFolder: options.stylesFolder,
  workerFile: installation.workerFile,
  files,
  appVersion: installation.version,
  program: 'the window',
  drawPages: withFonts(pages.draw, installation.fontsFolder),
  logFolders: [options.logFolder, options.crashFolder],
  reportBug: log.reportBug,
  samples: options.samples,
  window: { knownFile: options.knownFile, isAfterCrash: options.isAfterCrash },
  support: { log, crashReports },
});

process.parentPort.on('message', ({ data }: { readonly data: ToService }) => void answer(data));

async function answer(message: ToService): Promise<void> {
  if (pages.hear(message)) return;
  if (message.kind === 'file') {
    files.registerAs(message.token, message.path);
    return;
  }
  if (message.kind === 'place') {
    files.registerPlaceAs(message.token, message.path);
    return;
  }
  if (message.kind === 'bytes') {
    files.registerBytes(message.token, message);
    return;
  }
  const service = await opened;
  if (message.kind === 'call') {
    send({ kind: 'reply', id: message.id, reply: await service.dispatch(message.name, message.input) });
    return;
  }
  service.close();
  send({ kind: 'stopped' });
  // The shell closes the pipe when it has read the last message; waiting for that would race with its own end.
  setTimeout(() => process.exit(0), 100);
}

function send(message: FromService): void {
  process.parentPort.postMessage(message);
}
