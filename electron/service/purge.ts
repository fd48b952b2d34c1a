import { Worker } from 'node:worker_threads';
import { beginClaimWords } from '../../db/claim-words.ts';
import { refuseUnprovable } from '../../db/purge.ts';
import { notePurge, readPurgeNote, removePurgeNote } from '../../db/purge-pending.ts';
import { AppError } from '../../shared/app-error.ts';
import type { PurgePreview, PurgeReport, PurgeRequest } from '../../shared/model/purge.ts';
import { compilePhrase } from '../../shared/purge/phrase.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';
import type { PurgeMessage, PurgeTask } from './purge-messages.ts';

/** Looks where a purge would take out what; a cancelled one stops at once. */
export async function previewPurge(
  context: ServiceContext,
  request: PurgeRequest,
  progress: JobProgress,
): Promise<PurgePreview> {
  refuseUseless(request);
  const { signal } = progress;
  const result = await work(context, { kind: 'preview', request }, { progress, signal, onRemoved: () => undefined });
  if (result.kind !== 'purge.preview') throw new Error('the purge worker gave a report for a preview');
  return result;
}

/**
 * Takes words and things out for good. What is to go is noted on disk first, so that a purge that is broken off is ended when the
 * library is opened again; from then on it cannot be cancelled. When it fails before anything was taken out, nothing is pending.
 */
export async function runPurge(
  context: ServiceContext,
  request: PurgeRequest,
  progress: JobProgress,
): Promise<PurgeReport> {
  refuseUseless(request);
  refuseUnprovable(context.library, request);
  await endPending(context, progress);
  notePurge(context.libraryFile, request);
  const state = { isRemoved: false };
  try {
    return await finish(context, { request, progress, onRemoved: () => void (state.isRemoved = true) });
  } catch (error) {
    if (state.isRemoved) throw halfWay(error);
    removePurgeNote(context.libraryFile);
    throw error;
  }
}

/** Ends a purge that was broken off when the library was last open; does nothing when there was none. */
export function resumePurge(context: ServiceContext): void {
  const request = readPurgeNote(context.libraryFile);
  if (request === null) return;
  // The library may be opened by a job, which put a backup in its place.
  context.jobs.startAloneNext('bytes', (progress) => end(context, request, progress));
}

/** The note of one that failed half way must not be written over: its words would stay in the backups for good. */
async function endPending(context: ServiceContext, progress: JobProgress): Promise<void> {
  const request = readPurgeNote(context.libraryFile);
  if (request !== null) await end(context, request, progress);
}

function end(context: ServiceContext, request: PurgeRequest, progress: JobProgress): Promise<PurgeReport> {
  return finish(context, { request, progress, onRemoved: () => undefined });
}

interface Purging {
  readonly request: PurgeRequest;
  readonly progress: JobProgress;
  readonly onRemoved: () => void;
}

async function finish(context: ServiceContext, { request, progress, onRemoved }: Purging): Promise<PurgeReport> {
  const result = await work(context, { kind: 'run', request }, { progress, signal: null, onRemoved });
  if (result.kind !== 'purge.run') throw new Error('the purge worker gave a preview for a purge');
  removePurgeNote(context.libraryFile);
  // What is kept in memory for searching was read before the purge.
  beginClaimWords(context.library);
  return result;
}

function halfWay(cause: unknown): AppError {
  const why = cause instanceof AppError ? ` ${cause.message}` : '';
  return new AppError(
    cause instanceof AppError ? cause.code : 'internal',
    `The library itself is purged, but not yet every backup.${why} The rest is done when the library is opened again.`,
    { cause },
  );
}

/** The words must not come back with what stands in for them. */
function refuseUseless({ text, extent, replacement }: PurgeRequest): void {
  if (text === null || !compilePhrase({ text, extent }).isIn(replacement)) return;
  const sentence = 'What stands in for the words holds them itself. Nothing was changed.';
  throw new AppError('invalid_input', sentence, { fields: { replacement: sentence } });
}

interface Following {
  readonly progress: JobProgress;
  /** Stops the work; null for work that must not be stopped. */
  readonly signal: AbortSignal | null;
  readonly onRemoved: () => void;
}

function work(
  { libraryFile, ports }: ServiceContext,
  what: Pick<PurgeTask, 'kind' | 'request'>,
  { progress, signal, onRemoved }: Following,
): Promise<PurgePreview | PurgeReport> {
  const task: PurgeTask = { ...what, libraryFile, logFolders: ports.logFolders ?? [], at: ports.now().toISOString() };
  return new Promise((resolve, reject) => {
    const worker = new Worker(ports.workerFile('purge-worker'), { workerData: task });
    const stop = () => {
      void worker.terminate();
      reject(new AppError('cancelled', 'Cancelled. Nothing was changed.'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: PurgeMessage) => {
      if (message.kind === 'progress') progress.report(message.done, message.total);
      if (message.kind === 'removed') onRemoved();
      if (message.kind === 'ended') resolve(message.result);
      if (message.kind === 'refused') reject(toError(message.error));
      if (message.kind === 'failed') reject(new Error(`The purge failed: ${message.stack}`));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`The purge worker ended with code ${code}.`));
    });
  });
}

function toError({ code, message, fields }: Extract<PurgeMessage, { kind: 'refused' }>['error']): AppError {
  return new AppError(code, message, fields === undefined ? {} : { fields: { ...fields } });
}
