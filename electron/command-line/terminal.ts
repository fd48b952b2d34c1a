import { AppError } from '../../shared/app-error.ts';
import { exitCodes } from './exit-codes.ts';
import { type LineStream, processLines } from './line-answers.ts';

/** Where the command line writes and what it hears; tests pass their own. */
export interface Terminal {
  /** The outcome: to the output, so that it can be piped. */
  print(text: string | Uint8Array): void;
  /** Everything else: to the error output. */
  tell(line: string): void;
  showProgress(text: string): void;
  endProgress(): void;
  readInput(): Promise<string>;
  /** The input and output line by line, for commands that answer without an end. */
  lineStream(): LineStream;
  /** Gives a function that stops listening. */
  onInterrupt(listener: () => void): () => void;
}

const longestInputCharacters = 2_000_000;
const progressEveryMs = 1_000;

/** The terminal of this process. Where the error output is a file, progress is a line a second instead of one that changes. */
export function processTerminal(): Terminal {
  const isScreen = process.stderr.isTTY;
  let shownAt = 0;
  process.stdout.on('error', onBrokenOutput);
  return {
    print: (text) => void process.stdout.write(text),
    tell: (line) => void process.stderr.write(`${line}\n`),
    showProgress(text) {
      if (!isScreen && Date.now() - shownAt < progressEveryMs) return;
      shownAt = Date.now();
      process.stderr.write(isScreen ? `\r\u001b[K${text}` : `${text}\n`);
    },
    endProgress: () => void process.stderr.write(isScreen ? '\r\u001b[K' : ''),
    readInput,
    lineStream: processLines,
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      return () => void process.off('SIGINT', listener);
    },
  };
}

/** A reader that has seen enough, such as `head`, is no failure. A full disk behind the output is one. */
function onBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`The output could not be written (${error.code ?? 'unknown reason'}).\n`);
  process.once('exit', () => {
    process.exitCode = exitCodes.storage_full;
  });
}

async function readInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length > longestInputCharacters) throw new AppError('invalid_input', 'The input is too long.');
  }
  return text;
}
