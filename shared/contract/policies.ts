import { z } from 'zod';
import { fileToken } from '../model/job.ts';
import { keptPolicy, policyKey, policyPreview } from '../model/policy.ts';
import { id, requiredText } from '../model/row.ts';
import { done } from './parts.ts';

const nothing = z.strictObject({});

/** What an organisation requires: a signed file, whose signature counts once somebody has accepted its key. */
export const policyCommands = {
  /** The pack in force, one that waits for its day, and the keys that are accepted. `broken`: a kept pack is not what was signed any more. */
  'policy.get': {
    input: nothing,
    output: z.strictObject({
      inForce: keptPolicy.nullable(),
      waiting: keptPolicy.nullable(),
      broken: z.array(id),
      keys: z.array(policyKey),
    }),
  },
  /** What importing a file would do. Raises `invalid_input` for what is no pack, and for one that was changed after it was signed. */
  'policy.preview': { input: z.strictObject({ file: fileToken }), output: policyPreview },
  /**
   * Puts a pack in force, or lets it wait for its day. Raises `conflict` when the key is unknown and not accepted with it, when the pack is
   * not newer than the one before and that was not agreed to, and when the file is not the one that was looked at.
   */
  'policy.import': {
    input: z.strictObject({
      file: fileToken,
      /** Of the preview; without it the file is taken as it is. */
      fileHash: z.string().max(64).nullable().default(null),
      /** The name under which the signer's key is accepted, when it is not yet. */
      acceptKeyAs: requiredText(200).nullable().default(null),
      mayBeOlder: z.boolean().default(false),
    }),
    output: keptPolicy,
  },
  /** Takes a pack out of force, also one that waits. */
  'policy.remove': { input: z.strictObject({ id }), output: done },
  /** The key does not count any more, and the packs that it signed are out of force. */
  'policy.takeBackKey': { input: z.strictObject({ id }), output: done },
  /** Somebody has read the pack today. */
  'policy.markRead': { input: z.strictObject({ id, personId: id }), output: done },
} as const;
