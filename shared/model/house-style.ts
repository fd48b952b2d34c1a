import { z } from 'zod';
import { blockRoles } from './draft.ts';
import { findingCategory, severity } from './finding.ts';

/** What a rule of a house style can look for, as in Vale but for `score` and `order`. */
export const houseChecks = [
  'existence',
  'substitution',
  'occurrence',
  'conditional',
  'metric',
  'score',
  'order',
] as const;

/** How much of a draft a rule looks at in one go. */
export const houseScopes = ['sentence', 'block', 'post', 'draft'] as const;

/** What the app itself can tell of a sentence, for rules that add up features. */
export const houseSigns = [
  'firstPerson',
  'secondPerson',
  'thirdPerson',
  'negation',
  'question',
  'quotation',
  'number',
  'citation',
  'link',
] as const;

const pattern = z.string().min(1).max(2000);
const patterns = z.array(pattern).max(2000);
const short = z.string().max(300);

const described = {
  /** `Style.name`; never the id of a built-in rule, since those have no full stop. */
  id: z.string().max(200),
  title: short,
  /** With `%s` where the words that were found stand. */
  message: z.string().max(1000),
  category: findingCategory,
  severity,
  /** A BCP 47 tag; null for any language. */
  language: z.string().max(40).nullable(),
  scope: z.enum(houseScopes),
  /** The blocks that are looked at; null for all. */
  roles: z.array(z.enum(blockRoles)).nullable(),
  guideline: short,
  link: z.string().max(2000).nullable(),
  isCaseless: z.boolean(),
  /** Whether a pattern has to begin and end at the edge of a word. */
  isWordwise: z.boolean(),
} as const;

export const houseRule = z.discriminatedUnion('check', [
  z.strictObject({
    ...described,
    check: z.literal('existence'),
    patterns,
    exceptions: patterns,
    /** What stands in for the words found: an empty text takes them out; null offers nothing. */
    replacement: short.nullable(),
  }),
  z.strictObject({
    ...described,
    check: z.literal('substitution'),
    swaps: z.array(z.strictObject({ pattern, replacements: z.array(short).max(20) })).max(2000),
    exceptions: patterns,
  }),
  z.strictObject({
    ...described,
    check: z.literal('occurrence'),
    pattern,
    most: z.int().nonnegative().nullable(),
    least: z.int().nonnegative().nullable(),
  }),
  z.strictObject({
    ...described,
    check: z.literal('conditional'),
    first: pattern,
    second: pattern,
    exceptions: patterns,
  }),
  z.strictObject({
    ...described,
    check: z.literal('metric'),
    formula: z.string().min(1).max(500),
    operator: z.enum(['>', '>=', '<', '<=', '==', '!=']),
    limit: z.number(),
  }),
  z.strictObject({
    ...described,
    check: z.literal('score'),
    features: z
      .array(z.strictObject({ name: short, sign: z.enum(houseSigns).nullable(), patterns, weight: z.number() }))
      .max(60),
    threshold: z.number(),
    exceptions: patterns,
  }),
  z.strictObject({
    ...described,
    check: z.literal('order'),
    patterns,
    order: z.array(z.enum(blockRoles)),
  }),
]);

/** Something about a file of a house style. With an `error` the file keeps its previous version; a `warning` leaves something out. */
export const houseFault = z.strictObject({
  file: z.string().max(400),
  line: z.int().positive(),
  weight: z.enum(['error', 'warning']),
  /** What is wrong, and what to do. */
  message: z.string(),
});

export const houseExamples = z.strictObject({ flag: z.array(z.string()), pass: z.array(z.string()) });

/** A rule with where it stands and what it was tried on. */
export const houseEntry = z.strictObject({
  rule: houseRule,
  style: z.string(),
  file: z.string(),
  line: z.int().positive(),
  examples: houseExamples,
});

export type HouseRule = z.infer<typeof houseRule>;
export type HouseFault = z.infer<typeof houseFault>;
export type HouseEntry = z.infer<typeof houseEntry>;
export type HouseScope = (typeof houseScopes)[number];
export type HouseSign = (typeof houseSigns)[number];
export type HouseRuleOf<Check extends HouseRule['check']> = Extract<HouseRule, { check: Check }>;
