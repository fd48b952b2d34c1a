import { z } from 'zod';
import { blockRoles } from '../../model/draft.ts';
import { findingCategory } from '../../model/finding.ts';
import { houseSigns } from '../../model/house-style.ts';

const text = z.string().max(2000);
/** Numbers and truth values without quotation marks are meant as words: `- 2020`, `yes: no`. */
const word = z.union([text, z.number().transform(String), z.boolean().transform(String)]);
const list = z.array(word).max(2000);
const oneOrMore = z.union([word.transform((one) => [one]), list]);
const count = z.int().nonnegative().max(100_000);

/** What a rule may say, in Vale's words where Vale has them. What a rule leaves out it may have from the rule that it extends. */
export const writtenRule = z.object({
  extends: z.string().max(200),
  id: z.string().max(200).optional(),
  title: z.string().max(300).optional(),
  message: z.string().min(1).max(1000).optional(),
  description: text.optional(),
  level: z.enum(['suggestion', 'warning', 'error']).optional(),
  severity: z.enum(['note', 'warn', 'block']).optional(),
  category: findingCategory.optional(),
  language: z.string().max(40).optional(),
  guideline: z.string().max(300).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  scope: oneOrMore.optional(),
  blocks: z.array(z.enum(blockRoles)).optional(),
  ignorecase: z.boolean().optional(),
  nonword: z.boolean().optional(),
  tokens: list.optional(),
  'tokens+': list.optional(),
  'tokens-': list.optional(),
  raw: list.optional(),
  exceptions: list.optional(),
  unless: list.optional(),
  swap: z.record(text, oneOrMore).optional(),
  action: z.object({ name: z.string(), params: list.nullish() }).optional(),
  token: word.optional(),
  max: count.optional(),
  min: count.optional(),
  first: text.optional(),
  second: text.optional(),
  formula: z.string().max(500).optional(),
  condition: z.string().max(60).optional(),
  features: z
    .array(
      z.strictObject({
        name: z.string().max(300).optional(),
        use: z.enum(houseSigns).optional(),
        tokens: list.optional(),
        weight: z.number(),
      }),
    )
    .max(60)
    .optional(),
  threshold: z.number().optional(),
  order: z.array(z.enum(blockRoles)).optional(),
  examples: z.strictObject({ flag: list.default([]), pass: list.default([]) }).optional(),
});

/** Said by Vale rules, and without meaning here. */
export const silentKeys: ReadonlySet<string> = new Set([
  'limit',
  'vocab',
  'append',
  'code',
  'path',
  'capitalize',
  'dicpath',
]);

export const writtenStyle = z.object({
  style: z
    .string()
    .regex(/^[A-Za-z][\w-]{0,59}$/, 'must be a name of letters, digits and hyphens that begins with a letter'),
  language: z.string().max(40).optional(),
  guideline: z.string().max(300).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  rules: z.array(z.unknown()).max(500),
});

export type WrittenRule = z.infer<typeof writtenRule>;

/** Kinds of Vale rules that are not read, and why. */
export const unreadKinds: Readonly<Record<string, string>> = {
  script: 'it runs code, and a style is data here, never code. Write it as another kind of rule',
  spelling: 'the app has its own spelling check',
  capitalization: 'drafts have no headings',
  repetition: 'repeated words are not looked for by a style',
  consistency: 'it is not built yet. Two existence rules come near',
  sequence: 'it needs parts of speech, which the app does not know. A score rule comes near',
  readability: 'use a metric rule; the app shows the reading grade itself',
};
