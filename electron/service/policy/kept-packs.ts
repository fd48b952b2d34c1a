import { listPolicyKeys, listReadings, type StoredPack } from '../../../db/policies.ts';
import { standingWith } from '../../../shared/checks/rule-standing.ts';
import type { Output } from '../../../shared/contract.ts';
import type { KeptPolicy } from '../../../shared/model/policy.ts';
import type { Policy } from '../../../shared/policy/pack.ts';
import { ruleEffects } from '../../../shared/policy/rule-effects.ts';
import type { ServiceContext } from '../context.ts';
import { styleShelfOf } from '../house/style-shelf.ts';
import { openPacks, provenOf } from './proven-packs.ts';

export function readPolicies(context: ServiceContext): Output<'policy.get'> {
  const { inForce, waiting } = openPacks(context);
  const kept = (pack: StoredPack | null) => (pack === null ? null : keptOf(context, pack));
  const broken = [inForce, waiting].flatMap((pack) => (pack === null || kept(pack) !== null ? [] : [pack.id]));
  return { inForce: kept(inForce), waiting: kept(waiting), broken, keys: listPolicyKeys(context.library) };
}

/** A pack with all that hangs on it; null when it is not what was signed any more. */
export function keptOf(context: ServiceContext, stored: StoredPack): KeptPolicy | null {
  const pack = provenOf(context, stored);
  const signer = listPolicyKeys(context.library).find(({ id }) => id === stored.keyId);
  if (pack === null || signer === undefined) return null;
  const { id, importedAt } = stored;
  const readings = listReadings(context.library, id);
  return { id, importedAt, policy: pack.policy, signer, effects: effectsOf(context, pack.policy), readings };
}

/** What comes of each rule that a policy names. */
export function effectsOf(context: ServiceContext, policy: Policy): ReturnType<typeof ruleEffects> {
  const house = styleShelfOf(context).entries();
  return ruleEffects(policy, standingWith(house.map(({ entry }) => entry.rule)));
}
