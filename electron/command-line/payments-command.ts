import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { type KnownInterest, readStatedInterests } from '../../shared/interests/stated-interests.ts';
import { compareInterests } from '../../shared/payments/compare-interests.ts';
import { createPaymentReader, type PaymentsRead } from '../../shared/payments/read-payments.ts';
import { type RecipientNumber, recipientNumber } from '../../shared/payments/recipient-number.ts';
import { summarisePayments } from '../../shared/payments/summarise-payments.ts';
import type { Given, Outcome, StandaloneCommand } from './command.ts';
import { differenceSentence, paymentLines } from './payment-words.ts';
import { readTextOf } from './read-files.ts';
import type { Terminal } from './terminal.ts';

/** Pieces of this size are read quickest; the file may have gigabytes. */
const pieceBytes = 1024 * 1024;

export const paymentsCommand: StandaloneCommand = {
  name: 'payments import',
  takes: 'CSV',
  summary: 'Finds the rows of one person in an Open Payments file of CMS, without a library.',
  options: {
    npi: { type: 'string', value: 'NUMBER', help: 'the NPI of the person; files of 2020 and before may have none' },
    'profile-id': { type: 'string', value: 'NUMBER', help: 'the Open Payments profile id of the person' },
    interests: { type: 'string', value: 'FILE', help: 'a JSON list of registered interests to compare with' },
  },
  isWithoutLibrary: true,
  run: importPayments,
};

async function importPayments(terminal: Terminal, given: Given): Promise<Outcome> {
  const wanted = wantedNumber(given);
  const path = onlyFile(given);
  const interests = await readInterests(given.text('interests'));
  const read = await readPayments(path, wanted, terminal);
  const differences = interests === null ? [] : compareInterests(read, interests).map(differenceValue);
  const summary = { ...summarisePayments(read), [wanted.kind === 'npi' ? 'npi' : 'profileId']: wanted.digits };
  const value = { rows: read.payments, summary: { ...summary, isCompared: interests !== null }, differences };
  return { value, lines: paymentLines({ ...value, fileName: basename(path) }) };
}

function wantedNumber(given: Given): RecipientNumber {
  const [npi, profileId] = [given.text('npi'), given.text('profile-id')];
  if (npi !== undefined && profileId !== undefined) {
    throw new AppError(
      'invalid_input',
      'Give --npi or --profile-id, not both: they could be two people. Nothing was read.',
    );
  }
  if (npi !== undefined) return recipientNumber('npi', npi);
  if (profileId !== undefined) return recipientNumber('profile_id', profileId);
  throw new AppError(
    'invalid_input',
    'Say whose rows to find: --npi NUMBER or --profile-id NUMBER. A name is not enough, since many physicians share theirs.',
  );
}

function onlyFile({ words }: Given): string {
  const [path = '', ...others] = words;
  if (others.length === 0) return path;
  throw new AppError('invalid_input', `One file at a time is read, and ${words.length} were given. Nothing was read.`);
}

async function readInterests(path: string | undefined): Promise<readonly KnownInterest[] | null> {
  if (path === undefined) return null;
  const text = await readTextOf(path);
  try {
    return readStatedInterests(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    if (cause instanceof AppError) throw new AppError(cause.code, `${basename(path)}: ${cause.message}`, { cause });
    throw new AppError('invalid_input', `${basename(path)} is not JSON. Nothing was read.`, { cause });
  }
}

/** Raises `cancelled` after Ctrl+C; nothing was written by then, so nothing is left. */
async function readPayments(path: string, wanted: RecipientNumber, terminal: Terminal): Promise<PaymentsRead> {
  const total = await sizeOf(path);
  const stop = new AbortController();
  const stopListening = terminal.onInterrupt(() => stop.abort());
  const reader = createPaymentReader(wanted);
  let done = 0;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>) {
      if (stop.signal.aborted) throw cancelled();
      reader.push(bytes);
      done += bytes.length;
      terminal.showProgress(progressOf(done, total));
    }
    return reader.end();
  } finally {
    stopListening();
    terminal.endProgress();
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new AppError('not_found', `${path} could not be read. Check the name and the permissions.`, { cause });
  });
  if (!found.isFile()) throw new AppError('invalid_input', `${path} is not a file. Nothing was read.`);
  return found.size;
}

function progressOf(done: number, total: number): string {
  return `${Math.floor((100 * done) / Math.max(1, total))} %, ${(done / 1_000_000).toFixed(0)} of ${(total / 1_000_000).toFixed(0)} MB`;
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Cancelled before the end of the file. Nothing was kept.');
}

/** The payments of a difference stand in `rows` already, so it names their lines. */
function differenceValue(difference: ReturnType<typeof compareInterests<KnownInterest>>[number]) {
  const { payments, interest, ...others } = difference;
  return {
    ...others,
    isDisputed: payments.length > 0 && difference.disputedRows === payments.length,
    interest,
    lines: payments.map(({ line }) => line),
    message: differenceSentence(difference),
  };
}
