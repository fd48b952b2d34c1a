import { countClaimRows } from '../../db/claim-words.ts';
import { readWordings } from '../../db/claims.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import { isClaimTable } from '../../shared/interchange/claim-table.ts';
import { dayOrderOf } from '../../shared/interchange/csv-claims.ts';
import { type CsvShape, readCsvShape } from '../../shared/interchange/csv-shape.ts';
import type { ClaimImportResult, CsvPreview } from '../../shared/model/job.ts';
import { checkpointBeside } from './checkpoints.ts';
import { type InspectedFile, inspectFile, nextTurn } from './claim-import-file.ts';
import type { ReadAnswer, ReadingSetup, ReadOutcome, ReadRequest } from './claim-import-messages.ts';
import { type ClaimReader, readBeside, readHere } from './claim-import-reader.ts';
import { createImportStore, type ImportStore } from './claim-import-store.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';

const limitPreviewRows = 10;
const limitCellCharacters = 1000;
/** Up to this much is read on the service's loop, in some 10 ms at a time; starting a thread takes 100 ms. */
const limitHere = { fileBytes: 16_384, libraryRows: 1000 };
const wordingsInRequest = 200;
/** Questions on their way: the thread goes on reading while the service stores, but never far ahead of it. */
const limitAhead = 3;

/** Reads at most the first 256 KB of a CSV and tells what is in it. Raises `invalid_input` for what is no CSV. */
export async function previewClaims(context: ServiceContext, token: string): Promise<CsvPreview> {
  const file = await inspectFile(context.ports.files, token, { read: 'beginning' });
  const shape = readCsvShape(file.beginning, file);
  const rows = shape.rows
    .slice(0, limitPreviewRows)
    .map((row) => row.map((cell) => cell.slice(0, limitCellCharacters)));
  return { ...shape, rows, encoding: file.encoding };
}

/**
 * The work of the job behind `claim.import`; progress in bytes. A thread reads the file and finds what is there already, and the
 * service stores what it gives. Until the end nothing is visible, and when it fails or is cancelled nothing is left. A dry run
 * goes the same way and stores nothing.
 */
export async function importClaims(
  context: ServiceContext,
  input: Parsed<'claim.import'>,
  progress: JobProgress,
): Promise<ClaimImportResult> {
  const file = await inspectFile(context.ports.files, input.file, { read: 'all', signal: progress.signal });
  const shape = readCsvShape(file.beginning, file);
  if (input.columns.wording >= shape.columns.length) throw noSuchColumn(shape.columns.length);
  progress.report(0, file.sizeBytes);
  const setup = setupOf(input, { file, shape, importId: context.ports.newId() });
  const stopCheckpoints = input.isDryRun ? () => undefined : checkpointBeside(context);
  const reader = isSmall(context, file) ? readHere(setup) : readBeside(context.ports, setup);
  const store = createImportStore(context, { ...setup, fileName: file.fileName });
  try {
    const outcome = await readAll(requestsFor(context, input.file), { reader, store, file, progress });
    const importId = await store.end(outcome);
    return { kind: 'claim.import', importId, ...outcome.counts, faults: outcome.faults };
  } catch (error) {
    await store.abandon();
    throw error;
  } finally {
    reader.stop();
    stopCheckpoints();
  }
}

function noSuchColumn(columns: number): AppError {
  const why = `This file has ${columns} columns.`;
  return new AppError('invalid_input', `There is no such column for the wording. ${why} Nothing was imported.`, {
    fields: { 'columns.wording': why },
  });
}

function isSmall({ library }: ServiceContext, file: InspectedFile): boolean {
  return file.sizeBytes <= limitHere.fileBytes && countClaimRows(library) <= limitHere.libraryRows;
}

interface Found {
  readonly file: InspectedFile;
  readonly shape: CsvShape;
  readonly importId: string;
}

function setupOf({ columns, isDryRun }: Parsed<'claim.import'>, { file, shape, importId }: Found): ReadingSetup {
  const { encoding, hasBrokenBytes } = file;
  const origin = isClaimTable(shape.columns) ? 'own' : 'other';
  return {
    mode: isDryRun ? 'dry_run' : 'store',
    ...{ importId, encoding, hasBrokenBytes, delimiter: shape.delimiter, columns: shape.columns.length },
    row: { columns, dayOrder: dayOrderOf(shape.rows, columns), origin },
  };
}

/** First what the library holds, window by window, then the file. */
async function* requestsFor({ library, ports }: ServiceContext, token: string): AsyncGenerator<ReadRequest> {
  for (let afterRow = 0; ; ) {
    const wordings = readWordings(library, { afterRow, limit: wordingsInRequest });
    const last = wordings.at(-1);
    if (last === undefined) break;
    afterRow = last.rowNumber;
    yield { kind: 'know', wordings };
    await nextTurn();
  }
  const { stream } = await ports.files.openFile(token);
  for await (const bytes of stream as AsyncIterable<Buffer>) yield { kind: 'read', bytes };
  yield { kind: 'end' };
}

interface Following {
  readonly reader: ClaimReader;
  readonly store: ImportStore;
  readonly file: InspectedFile;
  readonly progress: JobProgress;
}

async function readAll(requests: AsyncIterable<ReadRequest>, following: Following): Promise<ReadOutcome> {
  const { reader, progress } = following;
  const read = { bytes: 0 };
  let unanswered = 0;
  for await (const request of requests) {
    progress.signal.throwIfAborted();
    reader.send(request);
    unanswered += 1;
    if (unanswered <= limitAhead) continue;
    await take(await reader.receive(), read, following);
    unanswered -= 1;
  }
  for (;;) {
    progress.signal.throwIfAborted();
    const answer = await reader.receive();
    await take(answer, read, following);
    if (answer.kind === 'ended') return answer.outcome;
  }
}

async function take(answer: ReadAnswer, read: { bytes: number }, { store, file, progress }: Following): Promise<void> {
  if (answer.kind === 'known') return;
  for (const packed of answer.packs) {
    progress.signal.throwIfAborted();
    store.add(packed);
    await nextTurn();
  }
  read.bytes += answer.kind === 'read' ? answer.bytes : 0;
  progress.report(read.bytes, file.sizeBytes);
}
