import { z } from 'zod';
import { day, id, requiredText, rowFields, time } from './row.ts';
import { platformId } from './thread.ts';

/** Somebody who writes, reviews or approves. An author is a person named on a draft. */
export const person = z.strictObject({
  ...rowFields,
  name: requiredText(200),
  credentials: z.string().max(200),
  role: z.string().max(200),
  organisation: z.string().max(200),
  specialties: z.array(z.string().min(1).max(80)).max(20),
  isClinician: z.boolean(),
  /** When the person last confirmed that the list of interests is complete; counts for 12 months. */
  statementConfirmedAt: time.nullable(),
  isSample: z.boolean(),
});

/** ICMJE disclosure form (2021) and what journals lack: free products (MMS 2015), family, own practice, book or course, advocacy. */
export const interestCategories = [
  'grant',
  'royalty',
  'consulting',
  'speaker',
  'expert_testimony',
  'travel',
  'patent',
  'advisory_board',
  'leadership',
  'shares',
  'gift',
  'employment',
  'free_product',
  'family',
  'own_practice',
  'book_or_course',
  'advocacy',
  'other',
] as const;

/** A relationship that a reader would want to know of. `until` null means that it goes on. */
export const interest = z.strictObject({
  ...rowFields,
  personId: id,
  category: z.enum(interestCategories),
  entity: requiredText(200),
  products: z.array(z.string().min(1).max(120)).max(50),
  beneficiary: z.enum(['self', 'institution', 'family']),
  since: day.nullable(),
  until: day.nullable(),
  /** What it came to, as a band in the person's own words (`5,000 to 10,000 USD a year`); absent where nobody said. */
  amountBand: z.string().min(1).max(80).optional(),
  comment: z.string().max(2000),
});

export const accountKinds = ['personal', 'professional', 'official'] as const;

/** An account that posts go out from. `handle` is without the leading @. */
export const account = z.strictObject({
  ...rowFields,
  personId: id,
  platform: platformId,
  handle: requiredText(200),
  displayName: z.string().max(200),
  kind: z.enum(accountKinds),
  bio: z.string().max(1000),
});

export type Person = z.infer<typeof person>;
export type Interest = z.infer<typeof interest>;
export type InterestCategory = Interest['category'];
export type Account = z.infer<typeof account>;
