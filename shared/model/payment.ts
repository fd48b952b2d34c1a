import { z } from 'zod';
import { interest, interestCategories } from './person.ts';
import { day } from './row.ts';

/** What a payment was about, in the words of the file. `isCovered` is null where the file does not say. */
export const paymentProduct = z.strictObject({
  name: z.string(),
  kind: z.string(),
  area: z.string(),
  isCovered: z.boolean().nullable(),
  ndc: z.string(),
  deviceId: z.string(),
});

/** One row of an Open Payments file, of the person who was looked for. Words are those of the file, the category is ours. */
export const payment = z.strictObject({
  file: z.enum(['general', 'research', 'ownership']),
  /** Where the row begins in the file, from 1. */
  line: z.int().positive(),
  recordId: z.string(),
  programYear: z.int().nullable(),
  company: z.string(),
  /** US dollars; for ownership what was invested. */
  amount: z.number(),
  /** US dollars; for ownership what the interest is worth, else null. */
  valueOfInterest: z.number().nullable(),
  /** Ownership has none. */
  date: day.nullable(),
  payments: z.int(),
  nature: z.string(),
  form: z.string(),
  category: z.enum(interestCategories),
  /** False for a nature that the mapping does not know; its category is then `other`. */
  isNatureKnown: z.boolean(),
  beneficiary: interest.shape.beneficiary,
  /** In research files the person may be an investigator of a study that somebody else was paid for. */
  role: z.enum(['recipient', 'investigator']),
  products: z.array(paymentProduct),
  /** The physician disputes the row before CMS, as the file says. */
  disputed: z.boolean(),
  study: z.string(),
  context: z.string(),
});

const amounts = { rows: z.int(), amount: z.number(), disputedRows: z.int() } as const;

/** What the rows of one person come to, and what they were found in. Amounts are US dollars. */
export const paymentSummary = z.strictObject({
  file: payment.shape.file,
  programYears: z.array(z.int()),
  rowsInFile: z.int(),
  ...amounts,
  disputedAmount: z.number(),
  companies: z.array(z.strictObject({ company: z.string(), ...amounts })),
  natures: z.array(z.strictObject({ nature: z.string(), category: payment.shape.category, ...amounts })),
});

export type Payment = z.infer<typeof payment>;
export type PaymentProduct = z.infer<typeof paymentProduct>;
export type PaymentSummary = z.infer<typeof paymentSummary>;
