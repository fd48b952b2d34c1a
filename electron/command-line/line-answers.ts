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

/**
 * The lines of a text that comes in pieces, without the mark that some systems put before UTF-8. LF alone ends a line: `readline`
 * would also end one at U+2028 and U+2029, which JSON may hold as they are.
 */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  let isFirst = true;
  for await (const piece of pieces) {
    const lines = (isFirst ? piece.replace(/^\ufeff/, '') : piece).split('\n');
    isFirst = false;
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The standard input and output of this process as lines. They end when the reader of the output goes away, such as `head`. */
export function processLines(): LineStream {
  const { stdin, stdout } = process;
  const broken = new Promise<void>((resolve) => stdout.once('error', () => resolve()));
  let isBroken = false;
  void broken.then(() => {
    isBroken = true;
    stdin.destroy();
  });
  return {
    lines: untilBroken(linesIn(stdin.setEncoding('utf8') as AsyncIterable<string>), () => isBroken),
    async print(line) {
      if (stdout.write(line)) return;
      await Promise.race([broken, new Promise((resolve) => stdout.once('drain', resolve))]);
    },
  };
}

async function* untilBroken(lines: AsyncIterable<string>, isBroken: () => boolean): AsyncGenerator<string, void> {
  try {
    for await (const line of lines) {
      if (isBroken()) return;
      yield line;
    }
  } catch (error) {
    // The input that was let go ends in the middle.
    if (!isBroken()) throw error;
  }
}
