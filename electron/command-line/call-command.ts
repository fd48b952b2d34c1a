import { AppError, type ErrorCode, errorCodes, type Reply } from '../../shared/app-error.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { exitCodes } from './exit-codes.ts';

/** Any command of the contract, for tests and scripts: the reply is printed as the service gave it. */
export const callCommand: CommandLineCommand = {
  name: 'call',
  takes: 'NAME JSON',
  summary: 'Sends one command of the contract and prints its reply.',
  options: { file: { type: 'string', value: 'FILE', help: 'what the field "file" of the input stands for' } },
  isHidden: true,
  run: callAnything,
};

async function callAnything(session: Session, given: Given): Promise<Outcome> {
  const [name = '', json = '{}'] = given.words;
  const reply = (await session.reply(name, withFile(parse(json), session, given))) as Reply<unknown>;
  const exitCode = reply.ok ? 0 : exitCodes[knownCode(reply.error.code)];
  return {
    value: JSON.parse(JSON.stringify(reply, readableBytes)) as unknown,
    lines: [JSON.stringify(reply, readableBytes)],
    exitCode,
  };
}

function withFile(input: unknown, session: Session, given: Given): unknown {
  const path = given.text('file');
  return path === undefined || typeof input !== 'object' ? input : { ...input, file: session.fileToken(path) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AppError('invalid_input', 'The input is not JSON.', { cause });
  }
}

/** The bytes of a file are shown as text: everything that the app exports is UTF-8. */
function readableBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
}

function knownCode(code: string): ErrorCode {
  return errorCodes.find((known) => known === code) ?? 'internal';
}
