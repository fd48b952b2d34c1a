import { AppError } from '../../shared/app-error.ts';
import { notCsv } from '../../shared/interchange/csv-shape.ts';
import type { CsvPreview } from '../../shared/model/job.ts';
import type { FilePort } from './ports.ts';
import { createUtf8Tally } from './utf8-tally.ts';

export type Encoding = CsvPreview['encoding'];

/** What was found out about a text file by reading it. `beginning` is its first 256 KB as text. */
export interface InspectedFile {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly encoding: Encoding;
  /** Some bytes of a text in UTF-8 do not belong there; they are decoded as U+FFFD. */
  readonly hasBrokenBytes: boolean;
  readonly beginning: string;
  readonly isWhole: boolean;
}

export const limitSampleBytes = 256 * 1024;

/** Some 300,000 claims. Each wording is kept in memory while an import looks for the same and nearly the same words. */
const limitFileBytes = 64 * 1024 * 1024;

/** Lets everything else that waits have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

/**
 * Reads a file through once, or only its first 256 KB, to tell its encoding: UTF-16 by its byte order mark or its zeros, UTF-8
 * when its bytes fit, but for fewer than those beyond ASCII that do, Windows-1252 else. Raises `invalid_input` for what is no text,
 * with the line, and for what is larger than 64 MB.
 */
export async function inspectFile(
  files: FilePort,
  token: string,
  extent: { readonly read: 'beginning' | 'all'; readonly signal?: AbortSignal },
): Promise<InspectedFile> {
  const file = await files.openFile(token);
  if ((file.sizeBytes ?? 0) > limitFileBytes) {
    file.stream.destroy();
    throw tooLarge(file.fileName);
  }
  const inspection = createInspection();
  let isWhole = true;
  for await (const chunk of file.stream as AsyncIterable<Buffer>) {
    extent.signal?.throwIfAborted();
    inspection.take(chunk);
    if (inspection.size() > limitFileBytes) throw tooLarge(file.fileName);
    isWhole = extent.read === 'all' || inspection.size() < limitSampleBytes;
    // Leaving the loop destroys the stream, and with it the upload.
    if (!isWhole) break;
    await nextTurn();
  }
  const { encoding, hasBrokenBytes } = inspection.end({ isWhole });
  const sample = inspection.sample();
  const beginning = new TextDecoder(encoding).decode(sample, { stream: true });
  refuseZeros(beginning);
  return {
    fileName: file.fileName,
    sizeBytes: inspection.size(),
    encoding,
    hasBrokenBytes,
    beginning,
    isWhole: isWhole && sample.length >= inspection.size(),
  };
}

function tooLarge(fileName: string): AppError {
  return new AppError(
    'invalid_input',
    `${fileName} is larger than 64 MB, which is more than can be imported at once. Nothing was imported. Split it into smaller files and import them one by one; words that are already logged are grouped.`,
  );
}

interface Inspection {
  take(chunk: Buffer): void;
  size(): number;
  sample(): Buffer;
  end(extent: { readonly isWhole: boolean }): Pick<InspectedFile, 'encoding' | 'hasBrokenBytes'>;
}

function createInspection(): Inspection {
  const sampled: Buffer[] = [];
  const tally = createUtf8Tally();
  let [size, sampledBytes, lines, wide] = [0, 0, 1, null as Encoding | null];
  return {
    take(chunk) {
      if (size === 0) {
        refuseOtherFiles(chunk);
        wide = wideEncoding(chunk);
      }
      if (wide === null) {
        refuseZeroBytes(chunk, lines);
        lines += breaksIn(chunk);
        tally.take(chunk);
      }
      size += chunk.length;
      if (sampledBytes >= limitSampleBytes) return;
      sampled.push(chunk.subarray(0, limitSampleBytes - sampledBytes));
      sampledBytes += Math.min(chunk.length, limitSampleBytes - sampledBytes);
    },
    size: () => size,
    sample: () => Buffer.concat(sampled),
    end(extent) {
      if (wide !== null) return { encoding: wide, hasBrokenBytes: false };
      const { fitting, broken } = tally.end(extent);
      const isUtf8 = broken === 0 || fitting > broken;
      return { encoding: isUtf8 ? 'utf-8' : 'windows-1252', hasBrokenBytes: isUtf8 && broken > 0 };
    },
  };
}

/** UTF-16 by its byte order mark, or by the zeros that Latin letters have in every second byte. */
function wideEncoding(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const looked = start.subarray(0, 4096);
  const even = shareOfZeros(looked, 0);
  const odd = shareOfZeros(looked, 1);
  if (odd > 0.3 && even < 0.05) return 'utf-16le';
  return even > 0.3 && odd < 0.05 ? 'utf-16be' : null;
}

/** How many of every second byte, from `first` on, are zero. */
function shareOfZeros(bytes: Buffer, first: 0 | 1): number {
  let [zeros, all] = [0, 0];
  for (let at = first; at < bytes.length; at += 2) {
    all += 1;
    if (bytes[at] === 0) zeros += 1;
  }
  return all === 0 ? 0 : zeros / all;
}

const signatures: readonly (readonly [bytes: string, name: string])[] = [
  ['504b0304', 'an Excel workbook or another zip file'],
  ['d0cf11e0', 'an old Excel workbook'],
  ['25504446', 'a PDF'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['1f8b', 'a compressed file'],
  ['53514c697465', 'a database'],
];

function refuseOtherFiles(start: Buffer): void {
  const first = start.subarray(0, 8).toString('hex');
  const other = signatures.find(([bytes]) => first.startsWith(bytes));
  if (other !== undefined) throw notCsv(1, `Line 1 begins like ${other[1]}, not like text.`);
}

function refuseZeroBytes(chunk: Buffer, lines: number): void {
  const at = chunk.indexOf(0);
  if (at >= 0) throw notText(lines + breaksIn(chunk.subarray(0, at)));
}

function refuseZeros(text: string): void {
  const at = text.indexOf('\0');
  if (at >= 0) throw notText(text.slice(0, at).split('\n').length);
}

function notText(line: number): AppError {
  return notCsv(line, `Line ${line} holds bytes that are no text.`);
}

function breaksIn(chunk: Buffer): number {
  let breaks = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) breaks += 1;
  return breaks;
}
