import { z } from 'zod';
import { isPartialDate } from '../interests/interest-dates.ts';
import { interestCategoryOf } from '../interests/interest-kinds.ts';
import { type Interest, interestCategories } from '../model/person.ts';
import type { CheckAuthor } from './check-input.ts';

const kindNames = interestCategories.map((category) => category.replace(/_/g, ' ')).join(', ');

const date = z
  .string({ error: 'a date is expected: "2024", "2024-01" or "2024-01-31", or null' })
  .refine(isPartialDate, { error: 'a date is expected: "2024", "2024-01" or "2024-01-31", or null' })
  .nullable()
  .default(null);

const kind = z.string({ error: 'the kind of interest is expected' }).transform((written, context) => {
  const category = interestCategoryOf(written);
  if (category !== null) return category;
  context.addIssue(`"${written}" is no kind of interest that is known: ${kindNames}`);
  return z.NEVER;
});

const bareInterest = z
  .object(
    {
      entity: z
        .string({ error: 'the name of a company, product or provider is expected' })
        .trim()
        .min(1, { error: 'the name of a company, product or provider is expected' })
        .max(200, { error: 'at most 200 characters' }),
      kind,
      since: date,
      until: date,
      note: z.string({ error: 'a text is expected' }).nullable().default(''),
      products: z
        .array(z.string({ error: 'a text is expected' }), { error: 'a list of names is expected' })
        .default([]),
    },
    { error: 'an interest is expected: { "entity": "...", "kind": "..." }' },
  )
  .refine(({ since, until }) => since === null || until === null || since.slice(0, until.length) <= until, {
    error: 'the end lies before the beginning',
    path: ['until'],
  });

/** The author of a text that is checked without a library: a name, if one is to be known, and interests as `check --jsonl` takes them. */
export const bareAuthor = z.object(
  {
    name: z.string({ error: 'a text is expected' }).default(''),
    interests: z.array(bareInterest, { error: 'a list of interests is expected; [] for none' }),
  },
  { error: '{ "interests": [...] } is expected' },
);

export type BareAuthor = z.infer<typeof bareAuthor>;

/** What is wrong with an author, with its place (`author.interests[0].kind: ...`), or null. */
export function faultOfAuthor(value: unknown): string | null {
  const parsed = bareAuthor.safeParse(value);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  const place = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return `author${place}: ${issue?.message ?? 'this cannot be read'}.`;
}

/** The author as the rules see one. Interests of `family` are the family's. */
export function checkAuthorOf({ name, interests }: BareAuthor): CheckAuthor {
  return {
    name,
    isClinician: true,
    statementConfirmedAt: null,
    interests: interests.map((interest, index) => interestOf(interest, index)),
  };
}

function interestOf(interest: BareAuthor['interests'][number], index: number): Interest {
  const { entity, since, until, note, products } = interest;
  return {
    ...{ id: `interest-${index}`, personId: '', version: 1, createdAt: '', updatedAt: '' },
    ...{ category: interest.kind, entity, products, since, until, comment: note ?? '' },
    beneficiary: interest.kind === 'family' ? 'family' : 'self',
  };
}
