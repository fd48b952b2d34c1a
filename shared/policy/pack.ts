import { z } from 'zod';
import { severity } from '../model/finding.ts';
import { accountKinds } from '../model/person.ts';
import { language, requiredText, webLink } from '../model/row.ts';
import { platformId } from '../model/thread.ts';
import { faultOfThreshold, thresholdNames } from './threshold-list.ts';

/** What stands in `format` of a pack. It is signed with the rest, so that no signature for something else can be passed off as one of a pack. */
export const packFormat = 'plainspoken-policy/1';

const name = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A name is written in small letters, digits and hyphens: general-information.')
  .max(80);
/** A whole day: a policy begins on one. */
const wholeDay = z.iso.date('Write a day as 2026-11-22.');

export const disclaimerKinds = ['general_information', 'own_opinion', 'official_voice', 'emergency', 'other'] as const;

/** Where a required disclaimer has to stand in a thread; `last_posts` are the last two. */
export const disclaimerPlaces = ['anywhere', 'first_post', 'last_posts'] as const;

/** An empty list means all. `namesOrganisation`: only where the text or the profile of the account names the organisation. */
const disclaimerScope = z.strictObject({
  accountKinds: z.array(z.enum(accountKinds)).max(3).default([]),
  platforms: z.array(platformId).max(20).default([]),
  /** Words of which the audience of the draft has one; a draft for nobody in particular is for everybody. */
  audiences: z.array(requiredText(120)).max(50).default([]),
  namesOrganisation: z.boolean().default(false),
});

/** A sentence that the organisation wants to see, with its words in each language. */
export const requiredDisclaimer = z
  .strictObject({
    id: name,
    kind: z.enum(disclaimerKinds),
    texts: z.record(language, requiredText(500)).refine((texts) => Object.keys(texts).length > 0, {
      error: 'A disclaimer needs its words in at least one language.',
    }),
    /** `exact` asks for these words; `meaning` is content with others of the same kind. */
    wording: z.enum(['exact', 'meaning']).default('exact'),
    when: disclaimerScope.prefault({}),
    place: z.enum(disclaimerPlaces).default('anywhere'),
    /** Whether it is enough that the profile of the account says it. */
    isBioEnough: z.boolean().default(false),
    severity: severity.default('warn'),
  })
  .refine(({ kind, wording }) => kind !== 'other' || wording === 'exact', {
    path: ['wording'],
    error: 'Of a disclaimer of the kind "other" only its exact words can be told.',
  });

/** What accounts of a kind may not say: things of a kind that the app knows, and words. */
export const accountRule = z.strictObject({
  id: name,
  accountKind: z.enum(accountKinds),
  platforms: z.array(platformId).max(20).default([]),
  mayNotSay: z
    .array(z.enum(['own_opinion', 'official_voice']))
    .max(2)
    .default([]),
  words: z.array(requiredText(200)).max(100).default([]),
  reason: z.string().max(500).default(''),
  severity: severity.default('warn'),
});

/** How a rule of the app or of a house style weighs. A locked one cannot be switched off, and its weight is the organisation's also where it is less. */
export const ruleSetting = z.strictObject({
  rule: requiredText(200),
  severity: severity.nullable().default(null),
  isLocked: z.boolean().default(false),
});

/** Who has to clear a text that has a finding of this weight (let stand); `always` means each text. `role` null is anybody. */
export const reviewerRule = z.strictObject({
  when: z.enum(['always', 'block', 'warn', 'note']),
  count: z.int().min(1).max(10),
  /** `clinician` is a mark in the register of people; other words are compared with the role that stands there. */
  role: requiredText(200).nullable().default(null),
  /** Whether one of them may be an author of the text. */
  mayBeAuthor: z.boolean().default(false),
});

export const threshold = z
  .strictObject({ name: z.enum(thresholdNames), value: z.number(), isLocked: z.boolean().default(false) })
  .superRefine(({ name: of, value }, context) => {
    const message = faultOfThreshold(of, value);
    if (message !== null) context.addIssue({ code: 'custom', path: ['value'], message });
  });

/** What an organisation requires of those who write for it. */
export const policy = z
  .strictObject({
    id: name,
    organisation: requiredText(200),
    version: z.int().positive(),
    validFrom: wholeDay,
    languages: z.array(language).min(1).max(40),
    /** ISO 3166, two letters: whose emergency lines are meant where the draft's language names no country. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Write a country as US or GB.')
      .nullable()
      .default(null),
    /** What people are asked to read, and where it stands in full. */
    text: z.string().max(50_000).default(''),
    link: webLink.nullable().default(null),
    disclaimers: z.array(requiredDisclaimer).max(100).default([]),
    accountRules: z.array(accountRule).max(100).default([]),
    rules: z.array(ruleSetting).max(500).default([]),
    thresholds: z.array(threshold).max(100).default([]),
    reviewers: z.array(reviewerRule).max(20).default([]),
    /** The house style that has to be there, by its name; it cannot be switched off. */
    houseStyle: z
      .strictObject({ name: requiredText(120), link: webLink.nullable().default(null) })
      .nullable()
      .default(null),
  })
  .superRefine((value, context) => {
    for (const [part, names] of Object.entries(namesOf(value))) {
      const twice = names.find((one, index) => names.indexOf(one) !== index);
      if (twice !== undefined)
        context.addIssue({ code: 'custom', path: [part], message: `"${twice}" is there twice.` });
    }
  });

interface Named {
  readonly disclaimers: readonly { readonly id: string }[];
  readonly accountRules: readonly { readonly id: string }[];
  readonly rules: readonly { readonly rule: string }[];
  readonly thresholds: readonly { readonly name: string }[];
  readonly reviewers: readonly { readonly when: string; readonly role: string | null }[];
}

/** What tells the entries of each list apart: one thing is said once. */
function namesOf({
  disclaimers,
  accountRules,
  rules,
  thresholds,
  reviewers,
}: Named): Record<keyof Named, readonly string[]> {
  return {
    disclaimers: disclaimers.map(({ id }) => id),
    accountRules: accountRules.map(({ id }) => id),
    rules: rules.map(({ rule }) => rule),
    thresholds: thresholds.map(({ name: of }) => of),
    reviewers: reviewers.map(reviewerName),
  };
}

/** What tells one rule for reviewers from the others. */
export function reviewerName({ when, role }: { readonly when: string; readonly role: string | null }): string {
  return `${when} ${role ?? ''}`.trim();
}

/** A policy before it is signed. */
export const unsignedPack = z.strictObject({ format: z.literal(packFormat), policy });

/** `publicKey` is the SPKI form (RFC 8410) and `value` the signature, both in base64. */
export const packSignature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.base64().min(1).max(200),
  value: z.base64().min(1).max(200),
});

export const policyPack = unsignedPack.extend({ signature: packSignature });

export type Policy = z.output<typeof policy>;
export type UnsignedPack = z.output<typeof unsignedPack>;
export type PolicyPack = z.output<typeof policyPack>;
export type RequiredDisclaimer = z.output<typeof requiredDisclaimer>;
export type DisclaimerKind = RequiredDisclaimer['kind'];
export type AccountRule = z.output<typeof accountRule>;
export type ReviewerRule = z.output<typeof reviewerRule>;
export type RuleSetting = z.output<typeof ruleSetting>;
