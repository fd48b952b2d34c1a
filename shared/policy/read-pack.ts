import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { canonicalJson } from './canonical.ts';
import { type PolicyPack, packFormat, policyPack, type UnsignedPack, unsignedPack } from './pack.ts';

/** A pack of a hundred disclaimers in ten languages has some 300 KB. */
export const longestPackCharacters = 2_000_000;

/** A pack as it was read, and the text that its signature has to be of. Whether it is of it, only the service can tell. */
export interface ReadPack {
  readonly pack: PolicyPack;
  readonly signedText: string;
}

/** Raises `invalid_input` for what is no signed policy pack, with the place. */
export function readPack(text: string): ReadPack {
  const { value, data } = readWith(policyPack, text);
  // What was signed is the file as it was written, not what the app fills in.
  const signed = Object.entries(value).filter(([name]) => name !== 'signature');
  return { pack: data, signedText: canonicalOf(Object.fromEntries(signed)) };
}

/** A policy that is to be signed, with the text that the signature has to be of. Raises `invalid_input`, also for one that is signed already. */
export function readUnsigned(text: string): {
  readonly value: object;
  readonly pack: UnsignedPack;
  readonly signedText: string;
} {
  const { value, data } = readWith(unsignedPack, text);
  return { value, pack: data, signedText: canonicalOf(value) };
}

function readWith<Schema extends z.ZodType>(schema: Schema, text: string) {
  if (text.length > longestPackCharacters) throw refused('It is too large for a policy pack.');
  const json = text.replace(/^\uFEFF/, '');
  const value = readJson(json);
  // First: what has the form of a pack is nowhere deep.
  const data = parsed(schema, value);
  if (countNames(value) !== writtenNames(json)) {
    throw refused('It has a name twice in one place, so that two readers could read two different things.');
  }
  return { value: value as Readonly<Record<string, unknown>>, data };
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw refused('It is not JSON.', cause);
  }
}

/** JSON.parse keeps the last of two equal names, so that fewer are left than were written. */
function writtenNames(json: string): number {
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
}

function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value) as unknown[];
  return parts.reduce((sum: number, part) => sum + countNames(part), Array.isArray(value) ? 0 : parts.length);
}

function canonicalOf(value: object): string {
  try {
    return canonicalJson(value);
  } catch (cause) {
    throw refused('It has half a character in a text.', cause);
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const format = z.looseObject({ format: z.string() }).safeParse(value);
  if (format.success && format.data.format !== packFormat && format.data.format.startsWith('plainspoken-policy/')) {
    throw refused(
      `It is of the format ${format.data.format}, and this app reads ${packFormat}. Get the newer version of the app.`,
    );
  }
  const [issue] = result.error.issues;
  const place = (issue?.path ?? []).map(String).join('.');
  throw refused(`${place === '' ? '' : `${place}: `}${issue?.message ?? 'It has another form.'}`);
}

function refused(why: string, cause?: unknown): AppError {
  return new AppError('invalid_input', `This is no policy pack that can be used. ${why} Nothing was changed.`, {
    cause,
  });
}
