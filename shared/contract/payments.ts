import { z } from 'zod';
import { fileToken, jobStarted } from '../model/job.ts';
import { numberKinds } from '../payments/recipient-number.ts';

export const paymentCommands = {
  /**
   * Finds the rows of one person in an Open Payments file. Starts a job; its result is a `paymentImportResult`. Nothing of the file is
   * written anywhere: the rows are the answer, and the register is changed by `interest.save` alone.
   */
  'payment.import': {
    input: z.strictObject({
      file: fileToken,
      number: z.strictObject({ kind: z.enum(numberKinds), digits: z.string().max(40) }),
    }),
    output: jobStarted,
  },
} as const;
