import { createInterface } from 'node:readline';
import { AppError } from '../../shared/app-error.ts';

/** The lines of the input; `print` gives a promise while the reader of the output is behind. */
export interface LineStream {
  readonly lines: AsyncIterable<string>;
  print(line: string): Promise<void>;
}

/**
 * Answers each line of JSON with one line of JSON, one after the other and without an end, so that any number runs in one process. A line that cannot be
 * read or answered gets `{ "error": "..." }`, and the rest goes on. Empty lines are passed over; `answer` is told the number of the line, from 1.
 */
export async function answerLines(stream: LineStream, answer: Answer): Promise<void> {
  let number = 0;
  for await (const line of stream.lines) {
    number += 1;
    if (line.trim() === '') continue;
    await stream.print(`${JSON.stringify(await answerOrSay(line, (value) => answer(value, number)))}\n`);
  }
}

type Answer = (value: unknown, line: number) => Promise<unknown>;

async function answerOrSay(line: string, answer: (value: unknown) => Promise<unknown>): Promise<unknown> {
  try {
    return await answer(valueOf(line));
  } catch (error) {
    if (error instanceof AppError) return { error: error.message };
    throw error;
  }
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new AppError('invalid_input', 'This line is not JSON: one JSON value is expected in each line.', { cause });
  }
}

/** The standard input and output of this process as lines. */
export function processLines(): LineStream {
  return {
    lines: createInterface({ input: process.stdin.setEncoding('utf8'), crlfDelay: Number.POSITIVE_INFINITY }),
    print: (line) =>
      new Promise((resolve) => {
        if (process.stdout.write(line)) resolve();
        else process.stdout.once('drain', resolve);
      }),
  };
}
