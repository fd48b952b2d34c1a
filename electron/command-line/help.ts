import { columns } from './columns.ts';
import type { CommandLineCommand, Option, StandaloneCommand } from './command.ts';

type AnyCommand = CommandLineCommand | StandaloneCommand;

import { exitCodes, findingsBlock } from './exit-codes.ts';

/** Options that every command has. */
export const commonOptions = {
  library: { type: 'string', value: 'FILE', help: 'the library to work on, instead of your own' },
  templates: { type: 'string', value: 'DIR', help: 'the folder with your own templates' },
  styles: { type: 'string', value: 'DIR', help: 'the folder with house styles' },
  json: { type: 'boolean', help: 'print JSON for programs' },
  help: { type: 'boolean', help: 'print this' },
} as const satisfies Record<string, Option>;

export const serveOptionHelp = {
  library: commonOptions.library,
  templates: commonOptions.templates,
  styles: commonOptions.styles,
  port: { type: 'string', value: 'NUMBER', help: 'the port to serve on; a free one when not given or in use' },
  'strict-port': { type: 'boolean', help: 'fail when that port is in use' },
  'no-samples': { type: 'boolean', help: 'do not put worked examples into a new library' },
  help: commonOptions.help,
} as const satisfies Record<string, Option>;

export const serveSummary = 'Serves the app to the browser of this computer until Ctrl+C.';

/** The page of `plainspoken --help`. */
export function overview(commands: readonly AnyCommand[]): string[] {
  const shown = commands.filter((command) => command.isHidden !== true);
  return [
    'plainspoken: answers to health misinformation, from the command line.',
    '',
    ...indented([...shown.map(({ name, takes, summary }) => [`${name} ${takes}`, summary]), ['serve', serveSummary]]),
    '',
    'plainspoken COMMAND --help tells more. Every command takes:',
    ...optionLines(commonOptions),
    '',
    'It ends with 0 when all went well, and otherwise with:',
    ...indented([
      ...Object.entries(exitCodes).map(([code, number]) => [String(number), code.replaceAll('_', ' ')]),
      [String(findingsBlock), 'check, draft check: something blocks'],
    ]),
  ];
}

export function commandHelp(command: AnyCommand): string[] {
  const { name, takes, summary, options } = command;
  return [`plainspoken ${name} ${takes}`.trim(), '', summary, '', ...optionLines({ ...options, ...commonOptions })];
}

export function serveHelp(): string[] {
  return ['plainspoken serve', '', serveSummary, '', ...optionLines(serveOptionHelp)];
}

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  const rows = Object.entries(options).map(([name, option]) => {
    return [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.help];
  });
  return indented(rows);
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return columns(rows).map((line) => `  ${line}`);
}
