import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { SourceImportResult } from '../../shared/model/job.ts';
import { type CitationClient, createCitationClient } from './citation-client.ts';
import type { ReadSummary } from './citation-messages.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';
import type { OpenedFile } from './ports.ts';
import { type Stored, storeOne, storeWorks } from './source-import.ts';

/** A bibliography of 64 MB holds some 30,000 records with abstracts; all of it is in memory while it is read. */
const limitBytes = 64 * 1024 * 1024;

/**
 * The work of the job behind `source.import`. Progress in bytes: the first half is reading, the second is storing. Raises
 * `invalid_input` for a file that is too large or no bibliography; nothing is stored then.
 */
export async function importSourceFile(
  context: ServiceContext,
  input: Parsed<'source.import'>,
  progress: JobProgress,
): Promise<SourceImportResult> {
  const file = await context.ports.files.openFile(input.file);
  const bytes = await readAll(file, progress);
  const client = createCitationClient(context.ports.workerFile('citation-worker'));
  const stop = () => client.stop();
  const { signal } = progress;
  signal.addEventListener('abort', stop);
  try {
    const size = bytes.byteLength;
    const reading = (share: number) => progress.report(Math.round((size * share) / 2), size);
    const { summary, works } = await client.read(bytes, reading).catch((error: unknown) => {
      // The thread was stopped because somebody cancelled.
      signal.throwIfAborted();
      throw error;
    });
    const format = knownFormat(summary, { fileName: file.fileName });
    const report = (stored: number, all: number) =>
      progress.report(Math.round(size / 2 + (size * stored) / all / 2), size);
    const stored = await storeWorks(context, works, {
      fileName: file.fileName,
      faulty: summary.faulty,
      signal,
      report,
      claimId: input.claimId,
    });
    progress.report(size, size);
    return toResult(format, summary, stored);
  } finally {
    signal.removeEventListener('abort', stop);
    client.stop();
  }
}

/** Adds what was pasted, by the same rules. Several records are one import, which can be undone. Raises `invalid_input`. */
export async function addSourceText(
  context: ServiceContext,
  { text, claimId }: Parsed<'source.addText'>,
  client: CitationClient,
): Promise<SourceImportResult> {
  const { summary, works } = await client.read(new TextEncoder().encode(text));
  const format = knownFormat(summary, { field: 'text' });
  const [only] = works;
  const isOne = works.length === 1 && only !== undefined;
  const options = {
    fileName: 'Pasted text',
    faulty: summary.faulty,
    signal: new AbortController().signal,
    report: () => undefined,
    claimId,
  };
  return toResult(
    format,
    summary,
    isOne ? storeOne(context, only, claimId) : await storeWorks(context, works, options),
  );
}

async function readAll(file: OpenedFile, progress: JobProgress): Promise<Uint8Array> {
  if ((file.sizeBytes ?? 0) > limitBytes) {
    file.stream.destroy();
    throw tooLarge(file.fileName);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.stream as AsyncIterable<Buffer>) {
    progress.signal.throwIfAborted();
    size += chunk.length;
    if (size > limitBytes) throw tooLarge(file.fileName);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(fileName: string): AppError {
  return new AppError(
    'invalid_input',
    `${fileName} is larger than 64 MB, which is more than can be read at once. Nothing was imported. Split it into smaller files and import them one by one.`,
  );
}

function knownFormat(
  summary: ReadSummary,
  place: { readonly fileName?: string; readonly field?: string },
): SourceImportResult['format'] {
  if (summary.format !== null) return summary.format;
  const message =
    `${place.fileName ?? 'This text'} holds no BibTeX, RIS, CSL-JSON or PubMed record, no DOI and no PMID. Nothing was added. ` +
    'Export the reference from your library or the journal in one of these formats, or give its DOI.';
  throw new AppError('invalid_input', message, place.field === undefined ? {} : { fields: { [place.field]: message } });
}

function toResult(format: SourceImportResult['format'], summary: ReadSummary, stored: Stored): SourceImportResult {
  const { records, faulty } = summary;
  const { tied, ...became } = stored;
  return {
    kind: 'source.import',
    format,
    records,
    faulty,
    faults: [...summary.faults],
    ...became,
    ...(tied === undefined ? {} : { tied }),
    sourceIds: [...stored.sourceIds],
  };
}
