/** The closed set of failures that cross the boundary. Each has a sentence in the message catalogue (`error.<code>`). */
export const errorCodes = [
  'invalid_input',
  'not_found',
  'conflict',
  'library_too_new',
  'library_corrupt',
  'library_locked',
  'library_read_only',
  'storage_full',
  'unsupported',
  'cancelled',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure as data. `fields` maps the path of a faulty input (`sighting.link`) or a place (`line 12`) to a sentence. */
export interface ErrorRecord {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** What every command answers, over every transport: Electron's `invoke` would strip an Error's own fields (electron#24427). */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ErrorRecord };

/** An expected failure: thrown inside, turned into an `ErrorRecord` by `dispatch`. The message is a sentence for a person. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: ErrorCode, message: string, options: { fields?: Record<string, string>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = options.fields;
  }
}
