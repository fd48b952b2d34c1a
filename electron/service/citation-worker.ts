import { parentPort } from 'node:worker_threads';
import { decodeBytes } from '../../shared/interchange/decode-bytes.ts';
import type { ReportShare, SourceRecord } from '../../shared/interchange/source-record.ts';
import type { ImportFault } from '../../shared/model/job.ts';
import type { CitationAnswer, CitationRequest } from './citation-messages.ts';
import { readSources, toWorks } from './citation-reader.ts';

/** Kept small, so that taking a piece out of a message never holds the service's loop for long. */
const worksInPiece = 100;
const keptFaults = 1000;

parentPort?.on('message', (request: CitationRequest) => {
  void answer(request);
});

async function answer(request: CitationRequest): Promise<void> {
  try {
    if (request.kind === 'read') read(request);
    else if (request.kind === 'write') await write(request);
    else await format(request);
  } catch (error) {
    send({
      kind: 'failed',
      call: request.call,
      stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** The styles and citeproc are heavy, and reading does not need them. */
async function format(request: Extract<CitationRequest, { kind: 'format' }>): Promise<void> {
  const { formatReferences } = await import('./citation-format.ts');
  send({ kind: 'formatted', call: request.call, texts: formatReferences(request.items, request.style) });
}

async function write({ call, items, format: to }: Extract<CitationRequest, { kind: 'write' }>): Promise<void> {
  const { writeReferences } = await import('./citation-write.ts');
  send({ kind: 'written', call, text: writeReferences(items, to) });
}

function read({ call, bytes }: Extract<CitationRequest, { kind: 'read' }>): void {
  const reading = readSources(
    decodeBytes(bytes),
    throttled((share) => send({ kind: 'progress', call, share })),
  );
  if (reading === null) {
    send({ kind: 'read', call, summary: { format: null, records: 0, faulty: 0, faults: [] } });
    return;
  }
  const works = toWorks(reading.records);
  for (let from = 0; from < works.length; from += worksInPiece) {
    send({ kind: 'works', call, works: works.slice(from, from + worksInPiece) });
  }
  const faulty = reading.faults.length;
  const summary = {
    format: reading.format,
    records: reading.records.length + faulty,
    faulty,
    faults: [...reading.faults, ...remarksOf(reading.records)].slice(0, keptFaults),
  };
  send({ kind: 'read', call, summary });
}

function remarksOf(records: readonly SourceRecord[]): ImportFault[] {
  return records.flatMap(({ line, name, remark }) =>
    remark === undefined ? [] : [{ line, record: name, message: remark }],
  );
}

/** One message for each record would cost more than reading it. */
function throttled(report: ReportShare): ReportShare {
  let next = 0;
  return (share) => {
    if (performance.now() < next) return;
    next = performance.now() + 100;
    report(share);
  };
}

function send(message: CitationAnswer): void {
  parentPort?.postMessage(message);
}
