import { z } from 'zod';
import { AppError } from '../app-error.ts';
import type { Interest } from '../model/person.ts';
import { isPartialDate } from './interest-dates.ts';
import { interestCategoryOf } from './interest-kinds.ts';

const date = z.string().refine(isPartialDate, 'a year, a month or a day: 2024, 2024-03 or 2024-03-09').nullish();

/** An interest as it is handed to the command line: `{"entity":"Novo Nordisk","kind":"consulting","since":"2024-01","until":null,"note":""}`. */
export const statedInterest = z.object({
  entity: z.string().refine((name) => name.trim() !== '', 'the name of a company, institution or product'),
  kind: z
    .string()
    .refine((kind) => interestCategoryOf(kind) !== null, 'a kind of interest, such as consulting or shares'),
  since: date,
  until: date,
  note: z.string().nullish(),
});

export type StatedInterest = z.infer<typeof statedInterest>;

/** The same as the register has it. */
export interface KnownInterest extends Pick<Interest, 'entity' | 'category' | 'since' | 'until'> {
  /** The word that was given for the category. */
  readonly kind: string;
  readonly note: string;
}

/** Reads a list of interests. Raises `invalid_input` that names the first fault by its place (from 1) and field. */
export function readStatedInterests(value: unknown): readonly KnownInterest[] {
  const parsed = z.array(statedInterest).safeParse(value);
  if (parsed.success) return parsed.data.map(knownInterest);
  const [issue] = parsed.error.issues;
  const [place, field] = issue?.path ?? [];
  const where =
    typeof place === 'number'
      ? `Interest ${place + 1}${field === undefined ? '' : `, ${String(field)}`}`
      : 'The interests';
  throw new AppError('invalid_input', `${where}: expected is ${expectedOf(issue, place)}. Nothing was read.`);
}

export function knownInterest({ entity, kind, since, until, note }: StatedInterest): KnownInterest {
  const category = interestCategoryOf(kind) ?? 'other';
  return { entity: entity.trim(), category, kind, since: since ?? null, until: until ?? null, note: note ?? '' };
}

function expectedOf(issue: z.core.$ZodIssue | undefined, place: PropertyKey | undefined): string {
  if (place === undefined)
    return 'a list such as [{"entity":"Novo Nordisk","kind":"consulting","since":"2024-01","until":null,"note":""}]';
  return issue?.code === 'custom' ? issue.message : 'text';
}
