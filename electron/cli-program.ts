import { fileURLToPath } from 'node:url';
import { runCommandLine } from './command-line/run-command-line.ts';
import { processTerminal } from './command-line/terminal.ts';
import { installationAt } from './host/installation.ts';

/** What `cli.ts` starts: `plainspoken COMMAND`. */
const installation = installationAt(fileURLToPath(new URL('..', import.meta.url)));
process.exitCode = await runCommandLine(process.argv.slice(2), installation, processTerminal());
