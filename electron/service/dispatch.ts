import { z } from 'zod';
import { toAppError } from '../../db/sqlite-errors.ts';
import { AppError, type ErrorRecord, type Reply } from '../../shared/app-error.ts';
import { type CommandName, commands, type Handlers, isCommandName } from '../../shared/contract.ts';

/** Told of every bug (a throw that is not an `AppError`); gives the report id that the person is shown. */
export type ReportBug = (error: unknown, command: string) => string;

/** Answers any name and any input, known or not, with a `Reply`; it never throws and never rejects. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>;

type SomeHandlers = Partial<Handlers>;

/**
 * The one way in: name -> parse -> handler -> parse -> reply, with the only `catch` of the boundary. `loadMore` gives the handlers
 * that are not there from the start; it is called again for each command of theirs.
 */
export function createDispatch(
  handlers: SomeHandlers,
  reportBug: ReportBug,
  loadMore: () => Promise<SomeHandlers> = nothingMore,
): Dispatch {
  const handlerOf: HandlerOf = async (command) => handlers[command] ?? (await loadMore())[command];
  return async (name, input) => {
    try {
      return { ok: true, value: await run(handlerOf, name, input) };
    } catch (error) {
      return { ok: false, error: toErrorRecord(error, name, reportBug) };
    }
  };
}

type HandlerOf = (name: CommandName) => Promise<unknown>;

const nothingMore = () => Promise.resolve({});

async function run(handlerOf: HandlerOf, name: string, input: unknown): Promise<unknown> {
  if (!isCommandName(name)) throw new AppError('invalid_input', `There is no command called "${name.slice(0, 80)}".`);
  const parsed = commands[name].input.safeParse(input ?? {});
  if (!parsed.success) throw invalidInput(parsed.error);
  // The table ties each name to its handler's input; TypeScript cannot follow that through a union of names.
  const handler = (await handlerOf(name)) as ((input: unknown) => unknown) | undefined;
  if (handler === undefined) throw new AppError('unsupported', `"${name}" is not answered here.`);
  return checkedOutput(name, await handler(parsed.data));
}

function checkedOutput(name: CommandName, value: unknown): unknown {
  return commands[name].output.parse(value);
}

function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.') || 'input'] ??= issue.message;
  const places = Object.entries(fields).map(([path, message]) => `${path}: ${message}`);
  return new AppError('invalid_input', `This input cannot be used. ${places.join(' ')}`, { fields });
}

function toErrorRecord(thrown: unknown, command: string, reportBug: ReportBug): ErrorRecord {
  // A full disk or a file that became read-only is no bug, wherever it shows.
  const error = toAppError(thrown);
  if (error instanceof AppError) return { code: error.code, message: error.message, ...withFields(error) };
  const report = reportBug(error, command);
  return {
    code: 'internal',
    message: `Something went wrong inside the app. What was saved before is safe. Report ${report} is in the log.`,
  };
}

function withFields(error: AppError): Pick<ErrorRecord, 'fields'> {
  return error.fields === undefined ? {} : { fields: error.fields };
}
