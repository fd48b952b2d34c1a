import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { createPaymentReader } from '../../shared/payments/read-payments.ts';
import { type RecipientNumber, recipientNumber } from '../../shared/payments/recipient-number.ts';
import { ownNpi, ownProfileId } from '../shared/payments/payment-files.ts';
import { writePaymentFile } from './payment-rows.ts';
import { megabytes, processorSeconds, seconds } from './spread.ts';

/**
 * The rows of one person in generated files of both layouts, against papaparse reading the same file through in the same run. `--gigabyte`
 * makes files of 1 GB with 2 million rows of others; else they have 100 MB and 200,000. The files are removed at the end.
 */
const isLarge = process.argv.includes('--gigabyte');
const size = isLarge ? { bytes: 1_000_000_000, rows: 2_000_000 } : { bytes: 100_000_000, rows: 200_000 };
const pieceBytes = 1024 * 1024;
const [aimTimes, aimMegabytes] = [3, 200];

const folder = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
try {
  await compare('new', recipientNumber('npi', ownNpi));
  await compare('old', recipientNumber('profile_id', ownProfileId));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(layout: 'new' | 'old', wanted: RecipientNumber): Promise<void> {
  const path = join(folder, `${layout}.csv`);
  const made = await writePaymentFile(path, layout, size);
  console.log(`${layout} layout, ${megabytes(statSync(path).size)}, ${made.rows} rows, ${made.own} of the person`);
  const ours = await readOurs(path, wanted);
  if (ours.found !== made.own || ours.rows !== made.rows) throw new Error(`found ${ours.found} of ${made.own} rows`);
  const reference = await readWithPapaparse(path);
  if (reference.rows !== made.rows + 1) throw new Error(`papaparse read ${reference.rows} rows`);
  const times = ours.ms / reference.ms;
  console.log(
    `  ours ${seconds(ours.ms)} (${ours.processor} of processor time); papaparse ${seconds(reference.ms)} (${reference.processor})`,
  );
  console.log(
    `  ours takes ${times.toFixed(2)} times as long (aim ${aimTimes}); memory grew by ${megabytes(ours.grown)} (aim ${aimMegabytes} MB)`,
  );
  if (times > aimTimes || ours.grown > aimMegabytes * 1_000_000) process.exitCode = 1;
  rmSync(path);
}

async function readOurs(path: string, wanted: RecipientNumber) {
  const [before, began, memory] = [process.cpuUsage(), performance.now(), process.memoryUsage().rss];
  const reader = createPaymentReader(wanted);
  let most = memory;
  for await (const bytes of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>) {
    reader.push(bytes);
    most = Math.max(most, process.memoryUsage.rss());
  }
  const { payments, rowsInFile } = reader.end();
  const ms = performance.now() - began;
  return { ms, processor: processorSeconds(before), grown: most - memory, found: payments.length, rows: rowsInFile };
}

async function readWithPapaparse(path: string) {
  const [before, began] = [process.cpuUsage(), performance.now()];
  let rows = 0;
  await new Promise<void>((resolve, reject) => {
    const stream = createReadStream(path, { highWaterMark: pieceBytes, encoding: 'utf8' });
    Papa.parse<string[]>(stream, {
      chunk: ({ data }) => void (rows += data.filter((row) => row.length > 1).length),
      complete: () => resolve(),
      error: reject,
    });
  });
  return { ms: performance.now() - began, processor: processorSeconds(before), rows };
}
