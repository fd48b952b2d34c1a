import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../shared/app-error.ts';
import { endOnFault, openCrashReports } from './host/crash-reports.ts';
import { parseHostArguments } from './host/host-options.ts';
import { installationAt } from './host/installation.ts';
import { runUntilStopped } from './host/run-until-stopped.ts';

/**
 * What `serve.ts` starts, the browser-hosted mode: `node electron/serve.ts [--library FILE] [--templates DIR] [--port N]`, or the
 * same bundled as dist/electron/serve.cjs, beside its workers.
 */
const program = fileURLToPath(import.meta.url);
const installation = program.endsWith('.ts')
  ? installationAt(join(dirname(program), '..'))
  : installationAt(join(dirname(program), '..', '..'), dirname(program));

void serve();

async function serve(): Promise<void> {
  try {
    const options = parseHostArguments(process.argv.slice(2));
    endOnFault(openCrashReports(options.crashFolder, installation.version), 'server');
    await runUntilStopped(installation, options, (line) => console.log(line));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
