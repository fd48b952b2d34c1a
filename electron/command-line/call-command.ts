import { AppError, type ErrorCode, errorCodes, type Reply } from '../../shared/app-error.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { exitCodes } from './exit-codes.ts';

/** Any command of the contract, for tests and scripts: the reply is printed as the service gave it. */
export const callCommand: CommandLineCommand = {
  name: 'call',
  takes: 'NAME JSON',
  summary: 'Sends one command of the contract and prints its reply.',
  options: {},
  isHidden: true,
  run: callAnything,
};

async function callAnything(session: Session, given: Given): Promise<Outcome> {
  const [name = '', json = '{}'] = given.words;
  const reply = (await session.reply(name, parse(json))) as Reply<unknown>;
  const exitCode = reply.ok ? 0 : exitCodes[knownCode(reply.error.code)];
  return { value: reply, lines: [JSON.stringify(reply)], exitCode };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError('invalid_input', 'The input is not JSON.', { cause });
  }
}

function knownCode(code: string): ErrorCode {
  return errorCodes.find((known) => known === code) ?? 'internal';
}
