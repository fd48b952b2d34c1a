import { readWordings } from '../../db/claims.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import { isClaimTable } from '../../shared/interchange/claim-table.ts';
import { type CsvRow, createCsvReader } from '../../shared/interchange/csv.ts';
import { dayOrderOf, type NewClaim, type RowReading, readClaimRow } from '../../shared/interchange/csv-claims.ts';
import { readCsvShape } from '../../shared/interchange/csv-shape.ts';
import { type ClaimIndex, createClaimIndex } from '../../shared/matching/claim-index.ts';
import { foldWording } from '../../shared/matching/fold.ts';
import type { ClaimImportResult, CsvPreview } from '../../shared/model/job.ts';
import { checkpointBeside } from './checkpoints.ts';
import { type InspectedFile, inspectFile, nextTurn, readText } from './claim-import-file.ts';
import { createImportStore, type ImportStore } from './claim-import-store.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';

const limitPreviewRows = 10;
const limitFaults = 1000;
const limitCellCharacters = 1000;
/** The loop is given back this often, so that autosave and cancel are answered while a file goes in. */
const limitTurnMs = 20;

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
 * The work of the job behind `claim.import`; progress in bytes. Until the end nothing is visible, and when it fails or is
 * cancelled nothing is left. A dry run goes the same way and stores nothing.
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
  const stopCheckpoints = input.isDryRun ? () => undefined : checkpointBeside(context);
  const store = createImportStore(context, { fileName: file.fileName, mode: input.isDryRun ? 'dry_run' : 'store' });
  try {
    const index = await indexLibrary(context, progress.signal);
    const origin = isClaimTable(shape.columns) ? 'own' : 'other';
    const reading = { columns: input.columns, dayOrder: dayOrderOf(shape.rows, input.columns), origin } as const;
    const rowFault = createRowFault({ columns: shape.columns.length, hasBrokenBytes: file.hasBrokenBytes });
    const intake = createIntake({ index, store, reading, rowFault, newId: context.ports.newId });
    await readRows(context, { file, token: input.file, delimiter: shape.delimiter, intake, progress });
    return await intake.end();
  } catch (error) {
    await store.abandon();
    throw error;
  } finally {
    stopCheckpoints();
  }
}

function noSuchColumn(columns: number): AppError {
  const why = `This file has ${columns} columns.`;
  return new AppError('invalid_input', `There is no such column for the wording. ${why} Nothing was imported.`, {
    fields: { 'columns.wording': why },
  });
}

async function indexLibrary(context: ServiceContext, signal: AbortSignal): Promise<ClaimIndex> {
  const index = createClaimIndex();
  for (let afterRow = 0; ; ) {
    signal.throwIfAborted();
    const wordings = readWordings(context.library, { afterRow, limit: 200 });
    for (const stored of wordings) index.add(stored.id, foldWording(stored.wording));
    const last = wordings.at(-1);
    if (last === undefined) return index;
    afterRow = last.rowNumber;
    await nextTurn();
  }
}

interface Reading {
  readonly file: InspectedFile;
  readonly token: string;
  readonly delimiter: string;
  readonly intake: Intake;
  readonly progress: JobProgress;
}

async function readRows(context: ServiceContext, reading: Reading): Promise<void> {
  const { file, intake, progress } = reading;
  const reader = createCsvReader(reading.delimiter);
  let turnBegan = performance.now();
  const take = async (rows: readonly CsvRow[]) => {
    for (const row of rows) {
      intake.take(row);
      if (performance.now() - turnBegan < limitTurnMs) continue;
      await nextTurn();
      progress.signal.throwIfAborted();
      turnBegan = performance.now();
    }
  };
  for await (const { text, bytesRead } of readText(context.ports.files, reading.token, file.encoding)) {
    progress.signal.throwIfAborted();
    await take(reader.push(text));
    progress.report(bytesRead, file.sizeBytes);
  }
  await take(reader.end());
}

interface Intake {
  take(row: CsvRow): void;
  end(): Promise<ClaimImportResult>;
}

interface IntakeParts {
  readonly index: ClaimIndex;
  readonly store: ImportStore;
  readonly reading: RowReading;
  readonly rowFault: RowFault;
  readonly newId: () => string;
}

/** Takes one row after the other: the first is the header, each other one a new claim, a sighting of one that is there, or a fault. */
function createIntake(parts: IntakeParts): Intake {
  const counts = { rows: 0, added: 0, sameWords: 0, nearWords: 0, faulty: 0 };
  const faults: ClaimImportResult['faults'] = [];
  let isHeader = true;

  function takeClaim(claim: NewClaim): void {
    const folded = foldWording(claim.wording);
    const known = parts.index.find(folded);
    const claimId = known?.claimId ?? parts.newId();
    parts.store.add({ claim, claimId, grouping: known?.grouping ?? 'own', fingerprint: folded.fingerprint });
    if (known === null) parts.index.add(claimId, folded);
    counts[known === null ? 'added' : known.grouping === 'same_words' ? 'sameWords' : 'nearWords'] += 1;
  }

  return {
    take(row) {
      if (isHeader) {
        isHeader = false;
        return;
      }
      counts.rows += 1;
      const rowFault = parts.rowFault(row);
      const read = rowFault === null ? readClaimRow(row.fields, parts.reading) : { faults: [rowFault] };
      if ('claim' in read) {
        takeClaim(read.claim);
        return;
      }
      counts.faulty += 1;
      const record = (row.fields[parts.reading.columns.wording] ?? '').trim().slice(0, 80);
      if (faults.length < limitFaults) faults.push({ line: row.line, record, message: read.faults.join(' ') });
    },
    end: async () => ({ kind: 'claim.import', importId: await parts.store.end(counts), ...counts, faults }),
  };
}

/** What is wrong with a row as a whole, so that none of its cells can be trusted; null when nothing is. */
type RowFault = (row: CsvRow) => string | null;

function createRowFault(file: { readonly columns: number; readonly hasBrokenBytes: boolean }): RowFault {
  return ({ fields, hasFaultyQuotes }) => {
    if (hasFaultyQuotes) return 'A quotation mark stands inside a quoted field; write it twice there.';
    if (fields.slice(file.columns).some((cell) => cell.trim() !== '')) return tooManyCells(fields.length, file.columns);
    if (file.hasBrokenBytes && fields.some((cell) => cell.includes('\uFFFD')))
      return 'This row holds bytes that are no UTF-8 text. Save the file as UTF-8 and import it again.';
    return null;
  };
}

function tooManyCells(cells: number, columns: number): string {
  return `This row has ${cells} cells, and the header ${columns}. Put quotation marks around a cell that holds the sign between cells.`;
}
