import { z } from 'zod';
import { policyParts } from '../policy/differences.ts';
import { policy } from '../policy/pack.ts';
import { ruleRefusals } from '../policy/rule-effects.ts';
import { severity } from './finding.ts';
import { id, requiredText, rowFields, time } from './row.ts';

/** SHA-256 of the key's SPKI form, hex. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** A key whose signatures count: the name is the one that it was accepted under. */
export const policyKey = z.strictObject({
  ...rowFields,
  fingerprint,
  publicKey: z.string(),
  name: requiredText(200),
  acceptedAt: time,
  acceptedById: id.nullable(),
});

export const policyReading = z.strictObject({ personId: id, readAt: time });

/** What a pack asks of a rule, and what comes of it: `refusal` says why it is left as it was. `was` is null for a rule that is not there. */
export const ruleEffect = z.strictObject({
  rule: z.string(),
  was: severity.nullable(),
  asked: severity.nullable(),
  isLocked: z.boolean(),
  refusal: z.enum(ruleRefusals).nullable(),
});

export const policyDifference = z.strictObject({
  part: z.enum(policyParts),
  name: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  isLocked: z.boolean(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** A pack that was imported. */
export const keptPolicy = z.strictObject({
  id,
  importedAt: time,
  policy,
  signer: policyKey,
  effects: z.array(ruleEffect),
  readings: z.array(policyReading),
});

/** How a pack stands to the one that it would take the place of. */
export const packStandings = ['first', 'newer', 'older', 'same_number', 'same', 'other_policy'] as const;

/** What importing a file would do. `fileHash` names its content, so that what is imported is what was looked at. */
export const policyPreview = z.strictObject({
  fileHash: z.string(),
  policy,
  signer: z.strictObject({
    fingerprint,
    publicKey: z.string(),
    name: z.string().nullable(),
    acceptedAt: time.nullable(),
  }),
  standing: z.enum(packStandings),
  /** The version that it would take the place of. */
  before: z.strictObject({ organisation: z.string(), version: z.int() }).nullable(),
  /** Whether the one before was signed by another key. */
  isOtherSigner: z.boolean(),
  /** Whether it waits for its day. */
  isWaiting: z.boolean(),
  differences: z.array(policyDifference),
  effects: z.array(ruleEffect),
});

export type PolicyKey = z.infer<typeof policyKey>;
export type PolicyReading = z.infer<typeof policyReading>;
export type RuleEffect = z.infer<typeof ruleEffect>;
export type KeptPolicy = z.infer<typeof keptPolicy>;
export type PolicyPreview = z.infer<typeof policyPreview>;
export type PackStanding = PolicyPreview['standing'];
