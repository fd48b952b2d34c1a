import type { paymentCommands } from '../../shared/contract/payments.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { PaymentImportResult } from '../../shared/model/job.ts';
import { createPaymentReader } from '../../shared/payments/read-payments.ts';
import { type RecipientNumber, recipientNumber } from '../../shared/payments/recipient-number.ts';
import { summarisePayments } from '../../shared/payments/summarise-payments.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';

/** Answers the commands of `shared/contract/payments.ts`. */
export function paymentHandlers({ ports, jobs }: ServiceContext): Pick<Handlers, keyof typeof paymentCommands> {
  return {
    'payment.import': ({ file, number }) => {
      const wanted = recipientNumber(number.kind, number.digits);
      return { job: jobs.start('bytes', (progress) => findPayments(ports.files, { file, wanted }, progress)) };
    },
  };
}

interface Search {
  readonly file: string;
  readonly wanted: RecipientNumber;
}

/**
 * Reads the file on the service's loop: a piece of 64 KB holds it for less than a millisecond, so that autosave has its turn in between,
 * and sending gigabytes to a thread would take longer than reading them. Nothing is written, so a cancel leaves nothing.
 */
async function findPayments(
  files: ServiceContext['ports']['files'],
  { file, wanted }: Search,
  { signal, report }: JobProgress,
): Promise<PaymentImportResult> {
  const { stream, sizeBytes, fileName } = await files.openFile(file);
  const reader = createPaymentReader(wanted);
  let done = 0;
  // Leaving the loop destroys the stream, and with it an upload.
  for await (const bytes of stream as AsyncIterable<Uint8Array>) {
    signal.throwIfAborted();
    reader.push(bytes);
    done += bytes.length;
    report(done, sizeBytes);
    await nextTurn();
  }
  const read = reader.end();
  return { kind: 'payment.import', fileName, summary: summarisePayments(read), payments: [...read.payments] };
}
