import type { Connection } from '../../../db/open-library.ts';
import { listPolicyKeys, listReadings, readOpenPacks, type StoredPack } from '../../../db/policies.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { DraftMaterial } from '../../../shared/checks/build-input.ts';
import { standingWith } from '../../../shared/checks/rule-standing.ts';
import type { Output } from '../../../shared/contract.ts';
import type { KeptPolicy } from '../../../shared/model/policy.ts';
import type { Policy } from '../../../shared/policy/pack.ts';
import { ruleEffects } from '../../../shared/policy/rule-effects.ts';
import type { ServiceContext } from '../context.ts';
import { styleShelfOf } from '../house/style-shelf.ts';
import { type ProvenPack, provePack } from './pack-signature.ts';

/** The policy that drafts are checked by today, and who has read it; null where there is none, or where what is kept is not what was signed. */
export function policyForChecks(context: ServiceContext): NonNullable<DraftMaterial['policy']> | null {
  const { inForce } = openPacks(context);
  const proven = inForce === null ? null : provenOf(context, inForce);
  if (inForce === null || proven === null) return null;
  return { policy: proven.policy, readings: listReadings(context.library, inForce.id) };
}

export function readPolicies(context: ServiceContext): Output<'policy.get'> {
  const { inForce, waiting } = openPacks(context);
  const kept = (pack: StoredPack | null) => (pack === null ? null : keptOf(context, pack));
  const broken = [inForce, waiting].flatMap((pack) => (pack === null || kept(pack) !== null ? [] : [pack.id]));
  return { inForce: kept(inForce), waiting: kept(waiting), broken, keys: listPolicyKeys(context.library) };
}

/** The pack in force today, and the one that waits for its day. */
export function openPacks(context: ServiceContext): ReturnType<typeof readOpenPacks> {
  return readOpenPacks(context.library, today(context));
}

/** UTC. */
export function today({ ports }: ServiceContext): string {
  return ports.now().toISOString().slice(0, 10);
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

interface Proven {
  readonly text: string;
  readonly pack: ProvenPack | null;
}

const provenPacks = new WeakMap<Connection, Map<string, Proven>>();

/** A pack that is kept, proven anew when its text is another one: null when it is not what was signed, or signed by another than its key. */
function provenOf({ library }: ServiceContext, { id, keyId, text }: StoredPack): ProvenPack | null {
  const known = provenPacks.get(library) ?? new Map<string, Proven>();
  provenPacks.set(library, known);
  const before = known.get(id);
  const { pack } = before?.text === text ? before : { pack: tryProve(text) };
  known.set(id, { text, pack });
  const key = listPolicyKeys(library).find((one) => one.id === keyId);
  return pack !== null && pack.fingerprint === key?.fingerprint ? pack : null;
}

function tryProve(text: string): ProvenPack | null {
  try {
    return provePack(text);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
