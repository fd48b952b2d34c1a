import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import type { Given, Option } from './command.ts';

/** Reads the arguments of one command. Raises `invalid_input` for an unknown option or a missing value. */
export function parseGiven(args: readonly string[], options: Readonly<Record<string, Option>>): Given {
  const { values, positionals } = parse(args, options);
  const texts = (option: string) => [values[option] ?? []].flat().map(String);
  return {
    words: positionals,
    texts,
    text: (option) => texts(option).at(-1),
    number: (option) => {
      const text = texts(option).at(-1);
      return text === undefined ? undefined : numberOf(option, text);
    },
    has: (option) => values[option] === true,
  };
}

function parse(args: readonly string[], options: Readonly<Record<string, Option>>) {
  try {
    return parseArgs({ args: [...args], options: descriptors(options), allowPositionals: true });
  } catch (cause) {
    // Node's sentence goes on with advice on positional arguments and dashes, which misleads here.
    const [reason = ''] = cause instanceof Error ? cause.message.split(/\.\s/u) : [];
    throw new AppError(
      'invalid_input',
      `${reason.replace('argument is ambiguous', 'needs a value')}. --help lists what can be given.`,
      { cause },
    );
  }
}

function descriptors(options: Readonly<Record<string, Option>>): Record<string, ParseArgsOptionDescriptor> {
  const entries = Object.entries(options).map(
    ([name, { type, multiple }]) => [name, { type, multiple: multiple === true }] as const,
  );
  return Object.fromEntries(entries);
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && text.trim() !== '') return number;
  throw new AppError('invalid_input', `--${option} takes a number, and "${text}" is none.`);
}
