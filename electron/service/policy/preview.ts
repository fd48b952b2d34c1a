import { createHash } from 'node:crypto';
import { listPolicyKeys } from '../../../db/policies.ts';
import type { KeptPolicy, PackStanding, PolicyPreview } from '../../../shared/model/policy.ts';
import { policyDifferences } from '../../../shared/policy/differences.ts';
import type { Policy } from '../../../shared/policy/pack.ts';
import type { ServiceContext } from '../context.ts';
import { effectsOf, keptOf } from './kept-packs.ts';
import { provePack } from './pack-signature.ts';
import { openPacks, today } from './proven-packs.ts';

/** What importing the text of a file would do. Raises `invalid_input` for what is no pack, and for one that was changed after it was signed. */
export function previewOf(context: ServiceContext, text: string): PolicyPreview {
  const { policy, publicKey, fingerprint } = provePack(text);
  const isWaiting = policy.validFrom > today(context);
  const before = packBefore(context, isWaiting ? 'waiting' : 'inForce');
  const known = listPolicyKeys(context.library).find((key) => key.fingerprint === fingerprint);
  return {
    fileHash: createHash('sha256').update(text, 'utf8').digest('hex'),
    policy,
    signer: { fingerprint, publicKey, name: known?.name ?? null, acceptedAt: known?.acceptedAt ?? null },
    ...comparison(policy, before),
    isOtherSigner: before !== null && before.signer.fingerprint !== fingerprint,
    isWaiting,
    effects: effectsOf(context, policy),
  };
}

/** One that waits is compared with the other that waits, where there is one. */
function packBefore(context: ServiceContext, which: 'inForce' | 'waiting'): KeptPolicy | null {
  const open = openPacks(context);
  const stored = open[which] ?? open.inForce;
  return stored === null ? null : keptOf(context, stored);
}

function comparison(
  policy: Policy,
  before: KeptPolicy | null,
): Pick<PolicyPreview, 'standing' | 'before' | 'differences'> {
  const differences = [...policyDifferences(before?.policy ?? null, policy)];
  if (before === null) return { standing: 'first', before, differences };
  const { organisation, version } = before.policy;
  return { standing: standingTo(policy, before.policy), before: { organisation, version }, differences };
}

function standingTo(policy: Policy, before: Policy): PackStanding {
  if (before.id !== policy.id) return 'other_policy';
  if (policy.version !== before.version) return policy.version > before.version ? 'newer' : 'older';
  return policyDifferences(before, policy).length === 0 ? 'same' : 'same_number';
}
