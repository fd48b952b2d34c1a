/**
 * A fault as it may be kept on disk: what kind it is and where in the code it came up. Never its message, which may quote what a
 * person wrote (JSON.parse does), and never the folders above the app, which may be called after a person.
 */
export function faultLines(error: unknown): string[] {
  if (!(error instanceof Error)) return [`a thrown ${typeof error}`];
  const cause =
    error.cause === undefined
      ? []
      : faultLines(error.cause).map((line, place) => (place === 0 ? `caused by ${line}` : line));
  return [`${nameOf(error)}${safeMessage(error)}`, ...framesOf(error), ...cause];
}

const mostFrames = 30;

function nameOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${word(error.code)}` : '';
  return `${word(error.name)}${code}`;
}

function word(text: string): string {
  return /^[\w.-]{1,60}$/u.test(text) ? text : 'Error';
}

/** The two messages of the engine that tell most and can hold nothing but names out of our own code. */
const plainMessages =
  /^(?:Cannot read properties of (?:undefined|null) \(reading '[\w$]{1,40}'\)|[\w$.]{1,60} is not a function)$/u;

function safeMessage({ message }: Error): string {
  return plainMessages.test(message) ? `: ${message}` : '';
}

/** The message stands at the head of the stack and may have lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const end = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(Math.max(0, end))
    .split('\n')
    .flatMap((line) => frame.exec(line)?.slice(1) ?? [])
    .map(shortened)
    .slice(0, mostFrames);
}

const frame = /^\s+(at [^\n]{1,400}:\d+:\d+\)?)$/u;

function shortened(line: string): string {
  const place = /\(?([^\s()]+):(\d+):(\d+)\)?$/u.exec(line);
  if (place === null) return '  at an unknown place';
  const [, file = '', row, column] = place;
  const name = /^at (?:async )?(?:new )?([\w$.<>#]{1,80}) /u.exec(line)?.[1] ?? '';
  return `  at ${name === '' ? '' : `${name} `}${belowApp(file)}:${row}:${column}`;
}

function belowApp(file: string): string {
  if (file.startsWith('node:')) return file;
  const parts = file.split(/[/\\]/u);
  const start = parts.findLastIndex((part) =>
    ['db', 'electron', 'shared', 'renderer', 'dist', 'node_modules'].includes(part),
  );
  return start < 0 ? (parts.at(-1) ?? '') : parts.slice(start).join('/');
}

/** Whether a line of a log is of the kind that is written now: an earlier version may have written others. */
export function isPlainLogLine(line: string): boolean {
  return plainLines.some((kind) => kind.test(line));
}

const plainLines = [
  /^\d{4}-[\d:.TZ-]{10,25} report [\da-f]{8} in [\w. ]{1,80}$/u,
  /^ {2}at [\w$.<>#/:@+ -]{1,300}$/u,
  /^(?:caused by )?\w*(?:Error|Exception)(?: [A-Z_]{1,60})?$/u,
];
