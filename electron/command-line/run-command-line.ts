import { AppError } from '../../shared/app-error.ts';
import { hostOptions, parseHostArguments } from '../host/host-options.ts';
import type { Installation } from '../host/installation.ts';
import type { CommandLineCommand, Given, Outcome, StandaloneCommand } from './command.ts';
import { commandLineCommands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { commandHelp, commonOptions, overview, serveHelp } from './help.ts';
import { parseGiven } from './parse-given.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line and gives its exit code; every expected failure is a sentence, never a stack. */
export async function runCommandLine(
  args: readonly string[],
  installation: Installation,
  terminal: Terminal,
): Promise<number> {
  try {
    return await run(args, installation, terminal);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return sayFailure(error, args, terminal);
  }
}

async function run(args: readonly string[], installation: Installation, terminal: Terminal): Promise<number> {
  if (args[0] === 'serve') return serve(args.slice(1), installation, terminal);
  const command = commandOf(args);
  if (command === null) return sayOverview(args, installation, terminal);
  const given = parseGiven(args.slice(command.name.split(' ').length), { ...command.options, ...commonOptions });
  if (given.has('help')) return sayLines(commandHelp(command), terminal);
  checkWords(command, given);
  if ('isWithoutLibrary' in command) return print(await command.run(terminal, given), given, terminal);
  const options = hostOptions({
    library: given.text('library'),
    templates: given.text('templates'),
    styles: given.text('styles'),
  });
  // Loaded only now, so that help and typing mistakes are answered without the whole service.
  const { openSession } = await import('./open-session.ts');
  const session = await openSession(
    installation,
    { ...options, isForAnyState: command.isForAnyState === true },
    terminal,
  );
  try {
    return print(await command.run(session, given), given, terminal);
  } finally {
    session.close();
  }
}

async function serve(args: readonly string[], installation: Installation, terminal: Terminal): Promise<number> {
  if (args.includes('--help')) return sayLines(serveHelp(), terminal);
  const { runUntilStopped } = await import('../host/run-until-stopped.ts');
  await runUntilStopped(installation, parseHostArguments(args), (line) => terminal.print(`${line}\n`));
  return 0;
}

function commandOf(args: readonly string[]): CommandLineCommand | StandaloneCommand | null {
  const typed = [args.slice(0, 2).join(' '), args[0]];
  return commandLineCommands.find((command) => typed.includes(command.name)) ?? null;
}

function sayOverview(args: readonly string[], installation: Installation, terminal: Terminal): number {
  if (args[0] === '--version') return sayLines([installation.version], terminal);
  if (args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h'))
    return sayLines(overview(commandLineCommands), terminal);
  const typed = args
    .filter((arg) => !arg.startsWith('-'))
    .slice(0, 2)
    .join(' ');
  throw new AppError('invalid_input', `plainspoken has no command "${typed}". plainspoken --help lists them.`);
}

function checkWords({ name, takes }: CommandLineCommand | StandaloneCommand, given: Given): void {
  if (takes === '' && given.words.length > 0) {
    throw new AppError('invalid_input', `plainspoken ${name} takes options only, not "${given.words.join(' ')}".`);
  }
  if (takes !== '' && !takes.startsWith('[') && given.words.length === 0) {
    throw new AppError('invalid_input', `plainspoken ${name} needs ${takes}. --help tells more.`);
  }
}

function print(outcome: Outcome, given: Given, terminal: Terminal): number {
  if (given.has('json')) terminal.print(`${JSON.stringify(outcome.value, null, 2)}\n`);
  else if (outcome.bytes !== undefined) terminal.print(outcome.bytes);
  else sayLines(outcome.lines, terminal);
  return outcome.exitCode ?? 0;
}

function sayLines(lines: readonly string[], terminal: Terminal): number {
  terminal.print(`${lines.join('\n')}\n`);
  return 0;
}

function sayFailure(error: AppError, args: readonly string[], terminal: Terminal): number {
  const { code, message, fields } = error;
  if (args.includes('--json')) terminal.print(`${JSON.stringify({ error: { code, message, fields } }, null, 2)}\n`);
  else terminal.tell(message);
  return exitCodes[code];
}
