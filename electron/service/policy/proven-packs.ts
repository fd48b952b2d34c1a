import type { Connection } from '../../../db/open-library.ts';
import { listPolicyKeys, listReadings, readOpenPacks, type StoredPack } from '../../../db/policies.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { DraftMaterial } from '../../../shared/checks/build-input.ts';
import type { ServiceContext } from '../context.ts';
import { type ProvenPack, provePack } from './pack-signature.ts';

/** What packs are read with. */
type PackContext = Pick<ServiceContext, 'library' | 'ports'>;

/** The policy that drafts are checked by today, and who has read it; null where there is none, or where what is kept is not what was signed. */
export function policyForChecks(context: PackContext): NonNullable<DraftMaterial['policy']> | null {
  const { inForce } = openPacks(context);
  const proven = inForce === null ? null : provenOf(context, inForce);
  if (inForce === null || proven === null) return null;
  return { policy: proven.policy, readings: listReadings(context.library, inForce.id) };
}

/** The pack in force today, and the one that waits for its day. */
export function openPacks(context: PackContext): ReturnType<typeof readOpenPacks> {
  return readOpenPacks(context.library, today(context));
}

/** UTC. */
export function today({ ports }: PackContext): string {
  return ports.now().toISOString().slice(0, 10);
}

interface Proven {
  readonly text: string;
  readonly pack: ProvenPack | null;
}

const provenPacks = new WeakMap<Connection, Map<string, Proven>>();

/** A pack that is kept, proven anew when its text is another one: null when it is not what was signed, or signed by another than its key. */
export function provenOf({ library }: PackContext, { id, keyId, text }: StoredPack): ProvenPack | null {
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
